// The report on spans: where marks lie and what they are called, and how near each annotator came to the final layer.
import { useTranslations } from 'next-intl';
import type { Figures } from '@/domain/agreement/report';
import { type SpanSums, wholeOf } from '@/domain/agreement/span-tally';
import { unitizingAlphas } from '@/domain/agreement/unitizing';
import type { Follow } from './address';
import type { NamedValue } from './named-value';
import { Part } from './part';
import { ScoreTable } from './score-table';
import { ValuePlot } from './value-plot';
import { WholeFigures, wholeNames } from './whole-figures';

type Props = {
  readonly sums: SpanSums;
  /** The labels, in their precedence. */
  readonly values: readonly NamedValue[];
  readonly people: ReadonlyMap<string, string> | null;
  readonly figures: Figures;
  readonly follow: Follow;
};

export function SpanReport({ sums, values, people, figures, follow }: Props) {
  const t = useTranslations('agreement');
  const { coverage } = unitizingAlphas(wholeOf(sums.blocks));
  const scored = sums.annotators.flatMap((id, at) => {
    const counts = sums.scores[at];
    return counts && counts.wanted > 0 ? [{ name: people?.get(id) ?? '', counts }] : [];
  });
  return (
    <div className="flex flex-col gap-10">
      <Part title={t('whole')}>
        <WholeFigures names={wholeNames.span} figures={figures} follow={follow} />
        <p className="mt-2 text-sm text-soft">{t('spanNote', { coverage })}</p>
      </Part>
      <ValuePlot values={values} figures={figures} follow={follow} spans />
      {people !== null && (
        <Part title={t('againstFinal')} lead={t('scoresLead')}>
          {scored.length === 0 ? (
            <p className="text-sm text-soft">{t('noFinal')}</p>
          ) : (
            <ScoreTable lines={scored} />
          )}
        </Part>
      )}
    </div>
  );
}
