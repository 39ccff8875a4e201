// Agreement on each value by itself: which labels the annotators see alike, and which they do not.
import { useTranslations } from 'next-intl';
import { DotPlot, type DotRow } from '@/components/ui/plot/dot-plot';
import { PlotFigure } from '@/components/ui/plot/plot-figure';
import type { Figures } from '@/domain/agreement/report';
import type { Follow } from './address';
import { tellShort } from './figure-words';
import type { NamedValue } from './named-value';

type Props = {
  readonly values: readonly NamedValue[];
  readonly figures: Figures;
  readonly follow: Follow;
  readonly spans: boolean;
};

export function ValuePlot({ values, figures, follow, spans }: Props) {
  const t = useTranslations('agreement');
  const rows = values.map(({ key, name, colour }, at): DotRow => {
    const figure = figures(`value/${at}`);
    return {
      key,
      name,
      colour,
      value: figure.coefficient.ok ? figure.coefficient.value : null,
      interval: figure.interval,
      told: tellShort(figure, t),
      href: follow({ value: key }),
    };
  });
  const lowest = Math.min(0, ...rows.flatMap(({ value, interval }) => interval?.low ?? value ?? 0));
  return (
    <PlotFigure
      title={spans ? t('byLabelSpans') : t('byValue')}
      description={spans ? t('byLabelSpansLead') : t('byValueLead')}
      name="agreement-by-label"
      data={{
        columns: [t('value'), 'α', t('low'), t('high')],
        rows: rows.map(({ name, value, interval }) => [
          name,
          value,
          interval?.low ?? null,
          interval?.high ?? null,
        ]),
      }}
    >
      <DotPlot
        title={spans ? t('byLabelSpans') : t('byValue')}
        rows={rows}
        from={Math.max(-1, lowest)}
        to={1}
        marks={[
          { at: 0.667, name: '0.667' },
          { at: 0.8, name: '0.8' },
        ]}
      />
    </PlotFigure>
  );
}
