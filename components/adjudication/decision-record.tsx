'use client';
/** On record at a place: each decision that stands there, and those it replaced, with whom or which rule they are from. */
import { useTranslations } from 'next-intl';
import { useDesk } from '@/components/desk/desk-context';
import { Time } from '@/components/ui/time';
import type { Decision } from '@/domain/review/decision';
import type { Place } from '@/domain/review/places';
import { useAnalystNames } from './painted';
import { useWordList } from './word-list';

export function DecisionRecord({ place }: { readonly place: Place }) {
  const t = useTranslations('adjudication');
  const { view } = useDesk();
  const all = [...(view.board.adjudication?.decisions.values() ?? [])];
  const asked = new Set(place.decisions.flatMap(({ basis }) => basis.map((one) => one.annotation)));
  for (const reading of place.position?.readings ?? []) {
    for (const { id } of reading.marks) asked.add(id);
  }
  const here = all.filter(
    (one) => place.decisions.includes(one) || one.basis.some((mark) => asked.has(mark.annotation)),
  );
  if (here.length === 0) return null;
  return (
    <section aria-label={t('record')} className="place-record">
      <h3>{t('record')}</h3>
      <ul>
        {here.map((decision) => (
          <li key={decision.id} data-withdrawn={decision.withdrawn || undefined}>
            <Said decision={decision} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Said({ decision }: { readonly decision: Decision }) {
  const t = useTranslations('adjudication');
  const { view, viewer } = useDesk();
  const names = useAnalystNames(useDesk());
  const listed = useWordList();
  const { choice, rule, marks, by, at, withdrawn } = decision;
  const from = marks.flatMap((mark) => {
    const layer = mark.from === null ? undefined : view.board.annotations.get(mark.from)?.layer;
    return layer === undefined ? [] : [names.get(layer) ?? layer];
  });
  const changed = marks.some(
    ({ annotation }) => (view.board.annotations.get(annotation)?.revision ?? 1) > 1,
  );
  return (
    <>
      <span>
        {choice === 'take' ? t('takenFrom', { names: listed(from) }) : t(`choices.${choice}`)}
      </span>{' '}
      <span className="inspector-who">
        {rule === null
          ? by === viewer
            ? t('you')
            : view.people[by]
          : t('ruleDecided', { rule: t(`rules.${rule}`) })}{' '}
        {at !== null && <Time value={at} />}
        {withdrawn && ` ${t('withdrawn')}`}
        {!withdrawn && changed && ` ${t('changedAfter')}`}
      </span>
    </>
  );
}
