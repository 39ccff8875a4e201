'use client';
/** What one reviewer says of the mark, with a way to take up what they would change. */
import { useTranslations } from 'next-intl';
import { findLabel } from '@/domain/claim/codebook';
import type { Verdict } from '@/domain/review/verdict';
import { Refused, useAct } from './acting';
import { LabelName } from './label-buttons';
import type { Marked } from './marked';

export function VerdictItem({
  desk,
  mark,
  verdict: given,
}: Marked & { readonly verdict: Verdict }) {
  const t = useTranslations('inspector');
  const { act, refusal } = useAct(desk);
  const { codebook } = desk.view.board;
  const { verdict, change, comment, error, rule, reviewer, annotationRevision } = given;
  const wanted = change && (change.label === null ? null : findLabel(codebook, change.label));
  const isAdopted = change !== null && change.label === mark.label;
  const adopt = (label: string | null) => {
    const { id: annotation, revision, attribution } = mark;
    act([{ kind: 'judge', annotation, revision, label, attribution }]);
  };
  return (
    <li tabIndex={-1}>
      <p>
        <strong>{t(`verdictKinds.${verdict}`)}</strong>{' '}
        {change && (
          <>
            {'→ '}
            <LabelName label={wanted}>{t('noStatement')}</LabelName>
          </>
        )}
        <span className="inspector-who">
          {reviewer === desk.viewer ? t('you') : desk.view.people[reviewer]}
        </span>
      </p>
      {(error !== null || rule !== null) && (
        <p className="inspector-who">
          {error !== null && t(`verdictErrors.${error}`)}{' '}
          {rule !== null && t('ruleInQuestion', { number: rule })}
        </p>
      )}
      {comment !== '' && <p className="whitespace-pre-wrap">{comment}</p>}
      {annotationRevision < mark.revision && <p className="inspector-hint">{t('changedSince')}</p>}
      {change && desk.leave.annotate && !isAdopted && (
        <button type="button" className="inspector-action" onClick={() => adopt(change.label)}>
          {t('adopt')}
        </button>
      )}
      <Refused refusal={refusal} />
    </li>
  );
}
