'use client';
// The rows of a concordance, with one that keys are about.
import { useTranslations } from 'next-intl';
import { type RefObject, useMemo } from 'react';
import { HeadCell } from '@/components/ui/table';
import { marksOn } from '@/domain/article/concordance-marking';
import { type ConcordanceHit, hitKey, type OwnMark } from '@/domain/article/concordance-page';
import type { Label } from '@/domain/claim/label';
import { HitRow } from './hit-row';
import type { Picks } from './picks';

type Props = {
  readonly rows: RefObject<HTMLTableSectionElement | null>;
  readonly projectId: string;
  readonly hits: readonly ConcordanceHit[];
  readonly marks: ReadonlyMap<string, OwnMark>;
  readonly labels: readonly Label[];
  readonly picks: Picks;
  readonly annotates: boolean;
  readonly onPick: (at: number, range: boolean) => void;
  readonly onEnter: (at: number) => void;
};

export function HitTable({ rows, hits, marks, picks, annotates, onPick, onEnter, ...rest }: Props) {
  const t = useTranslations('concordance');
  const said = useMemo(() => hits.map((hit) => marksOn(hit, marks.values())), [hits, marks]);
  const wide = 'hidden sm:table-cell';
  return (
    <table aria-label={t('caption')} className="hit-table">
      <thead className="sr-only sm:not-sr-only">
        <tr>
          {annotates && (
            <HeadCell className="hit-pick">
              <span className="sr-only">{t('pick')}</span>
            </HeadCell>
          )}
          <HeadCell className={`hit-before ${wide}`}>{t('before')}</HeadCell>
          <HeadCell className={`hit-behind ${wide}`}>{t('behind')}</HeadCell>
          <HeadCell className={`hit-place ${wide}`}>{t('article')}</HeadCell>
          <HeadCell className={`hit-labels ${wide}`}>{t('ownLabels')}</HeadCell>
          <HeadCell className="sm:hidden">{t('caption')}</HeadCell>
        </tr>
      </thead>
      <tbody ref={rows}>
        {hits.map((hit, at) => (
          <HitRow
            {...rest}
            key={hitKey(hit)}
            hit={hit}
            marks={said[at] ?? []}
            picked={annotates ? picks.keys.has(hitKey(hit)) : null}
            stop={(picks.at ?? 0) === at}
            onPick={(range) => onPick(at, range)}
            onEnter={() => onEnter(at)}
          />
        ))}
      </tbody>
    </table>
  );
}
