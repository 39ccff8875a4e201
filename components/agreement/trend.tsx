// Agreement month by month, by when the last layer of an article was submitted.
import { useTranslations } from 'next-intl';
import { PlotFigure } from '@/components/ui/plot/plot-figure';
import { TrendPlot } from '@/components/ui/plot/trend-plot';
import type { Figures } from '@/domain/agreement/report';
import type { Follow } from './address';
import { tellShort } from './figure-words';

type Props = {
  readonly months: readonly string[];
  readonly figures: Figures;
  readonly follow: Follow;
};

export function Trend({ months, figures, follow }: Props) {
  const t = useTranslations('agreement');
  const points = months.map((month) => {
    const figure = figures(`month/${month}`);
    const { coefficient, interval } = figure;
    const value = coefficient.ok ? coefficient.value : null;
    const told = tellShort(figure, t);
    return { key: month, name: month, value, interval, told, href: follow({ month }) };
  });
  const lowest = Math.min(
    0,
    ...points.flatMap(({ value, interval }) => interval?.low ?? value ?? 0),
  );
  return (
    <PlotFigure
      title={t('trend')}
      description={t('trendLead')}
      name="agreement-by-month"
      data={{
        columns: [t('month'), 'α', t('low'), t('high')],
        rows: points.map(({ name, value, interval }) => [
          name,
          value,
          interval?.low ?? null,
          interval?.high ?? null,
        ]),
      }}
    >
      <TrendPlot title={t('trend')} points={points} from={Math.max(-1, lowest)} to={1} />
    </PlotFigure>
  );
}
