// What was taken for what: how many sentences met two values, each cell leading to them.
import { useTranslations } from 'next-intl';
import { MatrixPlot } from '@/components/ui/plot/matrix-plot';
import { PlotFigure } from '@/components/ui/plot/plot-figure';
import { cellOf, type Matrix } from '@/domain/agreement/matrix';
import type { Follow } from './address';
import type { NamedValue } from './named-value';

type Props = {
  readonly values: readonly NamedValue[];
  readonly matrix: Matrix;
  /** The two people it is about; absent where it is about all. */
  readonly between?: { readonly one: Person; readonly other: Person } | undefined;
  readonly follow: Follow;
};

type Keyed = Pick<NamedValue, 'key'>;

interface Person {
  readonly id: string;
  readonly name: string;
}

export function Confusion({ values, matrix, between, follow }: Props) {
  const t = useTranslations('agreement');
  const places = new Map(values.map(({ key }, at) => [key, at]));
  const count = (row: Keyed, column: Keyed) =>
    cellOf(matrix, places.get(row.key) ?? -1, places.get(column.key) ?? -1);
  const title = between
    ? t('matrixOf', { one: between.one.name, other: between.other.name })
    : t('matrix');
  const hrefOf = (row: Keyed, column: Keyed) =>
    follow({
      one: between?.one.id ?? null,
      other: between?.other.id ?? null,
      oneValue: row.key,
      otherValue: column.key,
    });
  const isLinked = follow({}) !== undefined;
  return (
    <PlotFigure
      title={title}
      description={between ? t('matrixOfLead') : t('matrixLead')}
      name="agreement-matrix"
      data={{
        columns: ['', ...values.map(({ name }) => name)],
        rows: values.map((row) => [row.name, ...values.map((column) => count(row, column))]),
      }}
    >
      <MatrixPlot
        title={title}
        values={values}
        rowsAre={between?.one.name ?? t('oneSaid')}
        columnsAre={between?.other.name ?? t('otherSaid')}
        count={count}
        told={(row, column) =>
          t('cell', {
            row: row.name,
            column: column.name,
            count: count(row, column),
          })
        }
        hrefOf={isLinked ? hrefOf : undefined}
      />
    </PlotFigure>
  );
}
