'use client';
/** One link: its relation, what of the target is meant, where it leads, the remark on it. */
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useState } from 'react';
import { longestNote } from '@/domain/claim/annotation';
import type { Link } from '@/domain/claim/link';
import type { Desk } from '../desk-context';
import { Refused, useAct } from './acting';
import { DraftLine } from './draft-line';
import { LinkTarget } from './link-target';
import { isDelete } from './panel-keys';
import { RelationSelects } from './relation-selects';

interface Props {
  readonly desk: Desk;
  readonly link: Link;
}

export function LinkItem({ desk, link }: Props) {
  const t = useTranslations('inspector');
  const { act, refusal } = useAct(desk);
  const [noting, setNoting] = useState(false);
  const { id, revision, relation, aspect, note } = link;
  const named = { link: id, revision };
  const relink = (change: Partial<Pick<Link, 'relation' | 'aspect' | 'note'>>) =>
    act([{ kind: 'relink', ...named, relation, aspect, note, ...change }]);
  const unlink = () => act([{ kind: 'unlink', ...named }]);
  const press = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (isDelete(event)) unlink();
  };
  return (
    <li tabIndex={-1}>
      <div className="inspector-pair">
        <RelationSelects
          relation={relation}
          aspect={aspect}
          onRelation={(next) => relink({ relation: next })}
          onAspect={(next) => relink({ aspect: next })}
        />
      </div>
      <LinkTarget desk={desk} link={link} />
      {(noting || note !== '') && (
        <DraftLine
          name={t('linkNote')}
          placeholder={t('linkNote')}
          isReady={noting}
          saved={note}
          save={(text) => relink({ note: text })}
          maxLength={longestNote}
        />
      )}
      <div className="inspector-actions">
        {!noting && note === '' && (
          <button type="button" className="inspector-action" onClick={() => setNoting(true)}>
            {t('addNote')}
          </button>
        )}
        <button type="button" className="inspector-action" onClick={unlink} onKeyDown={press}>
          {t('unlink')}
        </button>
      </div>
      <Refused refusal={refusal} />
    </li>
  );
}
