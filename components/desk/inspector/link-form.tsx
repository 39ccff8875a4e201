'use client';
/** Makes a link: what relation it has, and to a sentence of some article, to an address, or to a claim in words. */
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { findLabel } from '@/domain/claim/codebook';
import type { TargetSight } from '@/domain/claim/desk';
import { isDenial } from '@/domain/claim/gaps';
import type { Aspect, Relation, Target } from '@/domain/claim/link';
import { late } from '../late';
import { Refused, useAct } from './acting';
import type { Marked } from './marked';
import { RelationSelects } from './relation-selects';
import { SentenceTarget } from './sentence-target';
import { rememberSight } from './sights';
import { Toggles } from './toggles';

/** Chosen before they are typed into; most links lead to a sentence. */
const AddressTarget = late(() =>
  import('./written-target').then((written) => written.AddressTarget),
);
const TextTarget = late(() => import('./written-target').then((written) => written.TextTarget));

interface Props extends Marked {
  /** Rises each time a new link is asked for: the field to fill then has the focus. */
  readonly asked: number;
  readonly close: () => void;
}

const kinds = ['sentence', 'address', 'text'] as const;

export function LinkForm({ desk, mark, asked, close }: Props) {
  const t = useTranslations('inspector');
  const { act, refusal } = useAct(desk);
  const [relation, setRelation] = useState(() => usualRelation({ desk, mark }));
  const [aspect, setAspect] = useState<Aspect>('content');
  const [kind, setKind] = useState<(typeof kinds)[number]>('sentence');
  const link = (target: Target, sight?: TargetSight) => {
    const id = newId();
    if (sight) rememberSight(id, sight);
    return act([
      { kind: 'link', link: id, annotation: mark.id, relation, aspect, target, note: '' },
    ]);
  };
  return (
    <fieldset className="inspector-form">
      <legend>{t('newLink')}</legend>
      <div className="inspector-pair">
        <RelationSelects
          relation={relation}
          aspect={aspect}
          onRelation={setRelation}
          onAspect={setAspect}
        />
      </div>
      <Toggles
        name={t('targetKind')}
        options={kinds.map((value) => ({ value, content: t(`targetKinds.${value}`) }))}
        pressed={kind}
        onPick={setKind}
      />
      {kind === 'sentence' && (
        <SentenceTarget desk={desk} mark={mark} asked={asked} onPick={link} />
      )}
      {kind === 'address' && (
        <AddressTarget
          onPick={(address) => link({ kind: 'evidence', evidence: newId(), address })}
        />
      )}
      {kind === 'text' && <TextTarget onPick={(text) => link({ kind: 'text', text })} />}
      <Refused refusal={refusal} />
      <button type="button" className="inspector-action self-start" onClick={close}>
        {t('close')}
      </button>
    </fieldset>
  );
}

/** A denial is asked for what it denies. */
function usualRelation({ desk, mark }: Marked): Relation {
  const label = mark.label === null ? null : findLabel(desk.view.board.codebook, mark.label);
  return isDenial(label) ? 'denies' : 'corroborates';
}
