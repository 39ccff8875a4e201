'use client';
/** One link: its relation, what of the target is meant, where it leads, the remark on it. */
import { useTranslations } from 'next-intl';
import type { KeyboardEvent } from 'react';
import { longestNote } from '@/domain/claim/annotation';
import type { Link } from '@/domain/claim/link';
import type { Desk } from '../desk-context';
import { Refused, useAct } from './acting';
import { DraftLine } from './draft-line';
import { LinkTarget } from './link-target';
import { RelationSelects } from './relation-selects';

interface Props {
  readonly desk: Desk;
  readonly link: Link;
}

export function LinkItem({ desk, link }: Props) {
  const t = useTranslations('inspector');
  const { act, refusal } = useAct(desk);
  const { id, revision, relation, aspect, note } = link;
  const named = { link: id, revision };
  const relink = (change: Partial<Pick<Link, 'relation' | 'aspect' | 'note'>>) =>
    act([{ kind: 'relink', ...named, relation, aspect, note, ...change }]);
  const unlink = () => act([{ kind: 'unlink', ...named }]);
  const press = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (!/^(?:Delete|Backspace)$/.test(event.key)) return;
    // The same key would erase the mark.
    event.preventDefault();
    unlink();
  };
  return (
    <li>
      <div className="inspector-link">
        <RelationSelects
          relation={relation}
          aspect={aspect}
          onRelation={(next) => relink({ relation: next })}
          onAspect={(next) => relink({ aspect: next })}
        />
        <button type="button" className="inspector-action" onClick={unlink} onKeyDown={press}>
          {t('unlink')}
        </button>
      </div>
      <LinkTarget desk={desk} link={link} />
      <DraftLine
        name={t('linkNote')}
        placeholder={t('linkNote')}
        className="inspector-bare"
        saved={note}
        save={(text) => relink({ note: text })}
        maxLength={longestNote}
      />
      <Refused refusal={refusal} />
    </li>
  );
}
