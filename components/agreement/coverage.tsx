// How far the work has come: how many sentences were judged by nobody, one, two and more.
import { useTranslations } from 'next-intl';
import { BarPlot } from '@/components/ui/plot/bar-plot';
import { PlotFigure } from '@/components/ui/plot/plot-figure';

export function Coverage({ judgedBy }: { readonly judgedBy: readonly number[] }) {
  const t = useTranslations('agreement');
  const rows = judgedBy.map((value, people) => ({
    key: String(people),
    name: t('judgedBy', { count: people }),
    value,
    told: t('sentenceCount', { count: value }),
  }));
  return (
    <PlotFigure
      title={t('coverage')}
      description={t('coverageLead')}
      name="agreement-coverage"
      data={{
        columns: [t('people'), t('sentences')],
        rows: rows.map(({ name, value }) => [name, value]),
      }}
    >
      <BarPlot title={t('coverage')} rows={rows} />
    </PlotFigure>
  );
}
