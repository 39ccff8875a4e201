// What was counted, in words first: how much it is, whose, and then the report on sentences or on spans.
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import type { Sight } from '@/domain/access/sight';
import type { Interval } from '@/domain/agreement/bootstrap';
import { countPairable } from '@/domain/agreement/patterns';
import { type AgreementQuery, writeAgreementQuery } from '@/domain/agreement/query';
import { figuresOf } from '@/domain/agreement/report';
import type { SpanSums } from '@/domain/agreement/span-tally';
import { estimatesOf, spanEstimatesOf } from '@/domain/agreement/statistics';
import type { AgreementSums } from '@/domain/agreement/tally';
import type { Label } from '@/domain/claim/label';
import type { Language } from '@/domain/preference/language';
import type { Follow } from './address';
import { nameValue } from './named-value';
import { SentenceReport } from './sentence-report';
import { SpanReport } from './span-report';

type Props = {
  readonly query: AgreementQuery;
  readonly counted:
    | { readonly kind: 'sentences'; readonly sums: AgreementSums }
    | { readonly kind: 'spans'; readonly sums: SpanSums };
  readonly intervals: readonly (readonly [string, Interval | null])[] | null;
  readonly names: {
    readonly labels: readonly Label[];
    readonly people: ReadonlyMap<string, string> | null;
    readonly titles: ReadonlyMap<string, string>;
    readonly sources: ReadonlyMap<string, string>;
  };
  readonly sight: Sight;
  readonly language: Language;
  readonly path: string;
  readonly follow: Follow;
  readonly asked: { readonly one: string | null; readonly other: string | null };
};

export function AgreementReport(props: Props) {
  const { query, counted, sight } = props;
  const t = useTranslations('agreement');
  if (counted.sums.annotators.length < 2) {
    return (
      <EmptyState title={t('empty')}>
        {t(counted.sums.annotators.length === 0 ? 'emptyNone' : 'emptyOne')}
      </EmptyState>
    );
  }
  const extent = {
    articles: counted.sums.articles,
    annotators: counted.sums.annotators.length,
  };
  return (
    <>
      <p className="mb-6 max-w-form text-sm text-soft">
        {counted.kind === 'sentences'
          ? t('extent', {
              ...extent,
              sentences: counted.sums.sentences,
              pairable: countPairable(counted.sums.patterns),
            })
          : t('extentSpans', extent)}{' '}
        {t(`unitNotes.${query.of}`)} {t(`sights.${sight}`)}
      </p>
      {counted.kind === 'sentences' ? (
        <Sentences {...props} sums={counted.sums} />
      ) : (
        <Spans {...props} sums={counted.sums} />
      )}
    </>
  );
}

function Sentences({ sums, ...props }: Props & { readonly sums: AgreementSums }) {
  const { query, intervals, names, path, follow, asked, language } = props;
  const t = useTranslations('agreement');
  const [one, other] = [asked.one, asked.other].map((id) => sums.annotators.indexOf(id ?? ''));
  const isBetween = one !== undefined && other !== undefined && one >= 0 && other >= 0;
  const address = writeAgreementQuery(query);
  return (
    <SentenceReport
      query={query}
      sums={sums}
      values={sums.values.map((key) => nameValue(key, { of: query.of, ...names, language }, t))}
      people={names.people}
      titles={names.titles}
      figures={figuresOf(estimatesOf(query.of, sums), intervals)}
      follow={follow}
      between={isBetween ? [one, other] : null}
      matrixOf={(first, second) =>
        `${path}${address === '' ? '?' : `${address}&`}one=${first}&other=${second}`
      }
    />
  );
}

function Spans({ sums, ...props }: Props & { readonly sums: SpanSums }) {
  const { intervals, names, follow, language } = props;
  const t = useTranslations('agreement');
  const naming = { of: 'span', ...names, language } as const;
  return (
    <SpanReport
      sums={sums}
      values={names.labels.map(({ id }) => nameValue(id, naming, t))}
      people={names.people}
      figures={figuresOf(spanEstimatesOf(sums), intervals)}
      follow={follow}
    />
  );
}
