// How what a source claimed turned out: in numbers, over time, claim by claim. It changes no grade.
import { useFormatter, useTranslations } from 'next-intl';
import { Published } from '@/components/articles/published';
import { Link } from '@/components/ui/link';
import { PlotFigure } from '@/components/ui/plot/plot-figure';
import { TrendPlot } from '@/components/ui/plot/trend-plot';
import { projectPath } from '@/domain/access/own-path';
import type { SourceRecordSight } from '@/domain/provenance/source-sight';
import { outcomes, type Proportion, type TrackRecord } from '@/domain/provenance/track-record';

type Props = { readonly projectId: string; readonly sight: SourceRecordSight };

export function SourceRecord({ projectId, sight: { claims, record } }: Props) {
  const t = useTranslations('sources.record');
  if (claims.length === 0) return <p className="text-soft">{t('none')}</p>;
  return (
    <>
      <p className="text-sm text-soft">{t('lead')}</p>
      <dl className="flex flex-wrap gap-x-6 gap-y-1 tabular-nums">
        {outcomes.map((outcome) => (
          <div key={outcome} className="flex gap-2">
            <dt className="text-soft">{t(outcome)}</dt>
            <dd>{record.counts[outcome]}</dd>
          </div>
        ))}
      </dl>
      <Share record={record} />
      {record.months.length > 1 && record.confirmed !== null && <Months record={record} />}
      <ul className="flex flex-col">
        {claims.map(({ claim, text, at, outcome }) => (
          <li key={claim} className="border-b border-hairline py-2">
            <Link
              href={`${projectPath(projectId)}/claims/${claim}`}
              className="no-underline hover:underline focus-visible:underline"
            >
              {text}
            </Link>
            <p className="flex flex-wrap gap-x-3 text-sm text-soft">
              <span>{t(outcome)}</span>
              {at !== null && <Published value={at} />}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Share({ record: { counts, confirmed } }: { readonly record: TrackRecord }) {
  const t = useTranslations('sources.record');
  const tell = useShare();
  const count = counts.confirmed + counts.contradicted;
  return <p>{confirmed === null ? t('unsettled') : t('share', { ...tell(confirmed), count })}</p>;
}

function useShare() {
  const format = useFormatter();
  const percent = (value: number) =>
    format.number(value, { style: 'percent', maximumFractionDigits: 0 });
  return ({ value, low, high }: Proportion) => ({
    share: percent(value),
    low: percent(low),
    high: percent(high),
  });
}

function Months({ record: { months } }: { readonly record: TrackRecord }) {
  const t = useTranslations('sources.record');
  const tell = useShare();
  const points = months.map(({ month, confirmed, settled }) => ({
    key: month,
    name: month,
    value: confirmed?.value ?? null,
    interval: confirmed,
    told: confirmed ? t('share', { ...tell(confirmed), count: settled }) : t('unsettled'),
  }));
  return (
    <PlotFigure
      title={t('trend')}
      description={t('trendLead')}
      name="claims-confirmed"
      data={{
        columns: [t('month'), t('proportion'), t('low'), t('high'), t('count')],
        rows: months.map(({ month, confirmed, settled }) => [
          month,
          confirmed?.value ?? null,
          confirmed?.low ?? null,
          confirmed?.high ?? null,
          settled,
        ]),
      }}
    >
      <TrendPlot title={t('trend')} points={points} from={0} to={1} />
    </PlotFigure>
  );
}
