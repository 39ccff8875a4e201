// The report on sentences: the whole, by value, who with whom, against the final layer, over time, by article.
import { useTranslations } from 'next-intl';
import { matrixOfAll, matrixOfPair } from '@/domain/agreement/matrix';
import { countPairable, pairOf } from '@/domain/agreement/patterns';
import type { AgreementQuery } from '@/domain/agreement/query';
import type { Figures } from '@/domain/agreement/report';
import { isOrdered, pairsOf } from '@/domain/agreement/statistics';
import { type AgreementSums, final } from '@/domain/agreement/tally';
import type { Follow } from './address';
import { ArticleTable } from './article-table';
import { Confusion } from './confusion';
import { Coverage } from './coverage';
import type { NamedValue } from './named-value';
import { type PairLine, PairTable } from './pair-table';
import { Part } from './part';
import { Trend } from './trend';
import { ValuePlot } from './value-plot';
import { WholeFigures, wholeNames } from './whole-figures';

type Props = {
  readonly query: AgreementQuery;
  readonly sums: AgreementSums;
  readonly values: readonly NamedValue[];
  /** People by account id; null for who is not told who they are. */
  readonly people: ReadonlyMap<string, string> | null;
  readonly titles: ReadonlyMap<string, string>;
  readonly figures: Figures;
  readonly follow: Follow;
  /** The two whose matrix is asked for, by their places among the annotators. */
  readonly between: readonly [number, number] | null;
  /** The address of the same page with the matrix of two. */
  readonly matrixOf: (one: string, other: string) => string;
};

/** Of more values a matrix could not be read. */
const mostValues = 12;

export function SentenceReport(props: Props) {
  const { query, sums, values, people, titles, figures, follow } = props;
  const t = useTranslations('agreement');
  const names = isOrdered(query.of) ? wholeNames.ordered : wholeNames.label;
  const isPlotted = query.of !== 'target' && values.length > 0 && values.length <= mostValues;
  return (
    <div className="flex flex-col gap-10">
      <Part title={t('whole')}>
        <WholeFigures names={names} figures={figures} follow={follow} />
        <p className="mt-2 text-sm text-soft">{t('wholeNote')}</p>
      </Part>
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
        {isPlotted && <ValuePlot values={values} figures={figures} follow={follow} spans={false} />}
        {isPlotted && <Matrix {...props} />}
        {sums.months.length > 0 && (
          <Trend months={sums.months.map(({ month }) => month)} figures={figures} follow={follow} />
        )}
        <Coverage judgedBy={sums.judgedBy} />
      </div>
      {people !== null && <People {...props} people={people} isPlotted={isPlotted} />}
      {sums.lowest.length > 0 && (
        <Part title={t('byArticle')} lead={t('byArticleLead')}>
          <ArticleTable articles={sums.lowest} titles={titles} follow={follow} />
        </Part>
      )}
    </div>
  );
}

function Matrix({ sums, values, people, follow, between }: Props) {
  if (between === null || people === null) {
    return <Confusion values={values} matrix={matrixOfAll(sums.patterns)} follow={follow} />;
  }
  const [one, other] = between;
  const person = (at: number) => {
    const id = sums.annotators[at] ?? '';
    return { id, name: people.get(id) ?? '' };
  };
  const matrix = matrixOfPair(sums.patterns, one, other);
  const two = { one: person(one), other: person(other) };
  return <Confusion values={values} matrix={matrix} between={two} follow={follow} />;
}

/** More pairs than this are no table any more. */
const mostPairs = 200;

type PeopleProps = Props & {
  readonly people: ReadonlyMap<string, string>;
  readonly isPlotted: boolean;
};

function People(props: PeopleProps) {
  const { sums, people, figures, follow, matrixOf, isPlotted } = props;
  const t = useTranslations('agreement');
  const person = (at: number) => {
    const id = sums.annotators[at] ?? '';
    return { id, name: people.get(id) ?? '' };
  };
  const pairs = [...pairsOf(sums.annotators.length)].flatMap(([one, other]): PairLine[] => {
    const units = countPairable(pairOf(sums.patterns, one, other));
    if (units === 0) return [];
    const two = { one: person(one), other: person(other) };
    const matrix = isPlotted ? matrixOf(two.one.id, two.other.id) : null;
    return [{ figure: `pair/${one}/${other}`, ...two, units, matrix }];
  });
  const against = sums.againstFinal.flatMap((patterns, at): PairLine[] => {
    const units = countPairable(patterns);
    const two = { one: person(at), other: { id: final, name: t('finalLayer') } };
    return units === 0 ? [] : [{ figure: `final/${at}`, ...two, units, matrix: null }];
  });
  return (
    <>
      {pairs.length > 0 && (
        <Part title={t('pairs')} lead={t('pairsLead')}>
          <PairTable
            caption={t('pairs')}
            lines={pairs.slice(0, mostPairs)}
            figures={figures}
            follow={follow}
          />
        </Part>
      )}
      <Part title={t('againstFinal')} lead={t('againstFinalLead')}>
        {against.length === 0 ? (
          <p className="text-sm text-soft">{t('noFinal')}</p>
        ) : (
          <PairTable
            caption={t('againstFinal')}
            lines={against}
            figures={figures}
            follow={follow}
          />
        )}
      </Part>
    </>
  );
}
