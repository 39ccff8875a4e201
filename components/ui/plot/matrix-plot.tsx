// How often one value met another: a square of counts, darker where there are more.
import { scaleBand, scaleSqrt } from 'd3-scale';
import { PlotDrawing } from './plot-drawing';
import { PlotLink } from './plot-link';
import { columnFor, fitted } from './plot-text';

export interface MatrixValue {
  readonly key: string;
  readonly name: string;
}

type Props = {
  readonly title: string;
  readonly values: readonly MatrixValue[];
  /** What the rows are, and the columns. */
  readonly rowsAre: string;
  readonly columnsAre: string;
  readonly count: (row: MatrixValue, column: MatrixValue) => number;
  readonly told: (row: MatrixValue, column: MatrixValue) => string;
  readonly hrefOf?: ((row: MatrixValue, column: MatrixValue) => string | undefined) | undefined;
};

const width = 640;
const cellHeight = 36;
const head = 48;

export function MatrixPlot(props: Props) {
  const { title, values, rowsAre, columnsAre, count } = props;
  const left = columnFor([rowsAre, ...values.map(({ name }) => name)], 170) + 14;
  const height = head + values.length * cellHeight + 2;
  const keys = values.map(({ key }) => key);
  const x = scaleBand(keys, [left, width - 2]).padding(0.04);
  const y = scaleBand(keys, [head, height - 2]).padding(0.04);
  const most = Math.max(1, ...values.flatMap((row) => values.map((column) => count(row, column))));
  const shade = scaleSqrt([0, most], [0, 0.55]);
  return (
    <PlotDrawing title={title} width={width} height={height} linked={props.hrefOf !== undefined}>
      <g className="plot-axis">
        <text x={left} y={14}>
          {columnsAre} →
        </text>
        <text x={left - 10} y={head - 8} textAnchor="end">
          {fitted(rowsAre, left - 24)} ↓
        </text>
        {values.map(({ key, name }) => (
          <g key={key}>
            <text x={(x(key) ?? 0) + x.bandwidth() / 2} y={head - 8} textAnchor="middle">
              {fitted(name, x.bandwidth())}
            </text>
            <text
              x={left - 10}
              y={(y(key) ?? 0) + y.bandwidth() / 2}
              dominantBaseline="central"
              textAnchor="end"
            >
              {fitted(name, left - 12)}
            </text>
          </g>
        ))}
      </g>
      {values.flatMap((row) =>
        values.map((column) => (
          <Square
            key={`${row.key} ${column.key}`}
            {...props}
            row={row}
            column={column}
            box={{
              x: x(column.key) ?? 0,
              y: y(row.key) ?? 0,
              width: x.bandwidth(),
              height: y.bandwidth(),
            }}
            shade={shade(count(row, column))}
          />
        )),
      )}
    </PlotDrawing>
  );
}

type SquareProps = Props & {
  readonly row: MatrixValue;
  readonly column: MatrixValue;
  readonly box: { x: number; y: number; width: number; height: number };
  readonly shade: number;
};

function Square({ row, column, box, shade, count, told, hrefOf }: SquareProps) {
  const counted = count(row, column);
  const href = counted > 0 ? hrefOf?.(row, column) : undefined;
  const drawn = (
    <>
      <title>{told(row, column)}</title>
      <rect
        {...box}
        fillOpacity={shade}
        className={row.key === column.key ? 'plot-cell plot-alike' : 'plot-cell'}
      />
      <text
        x={box.x + box.width / 2}
        y={box.y + box.height / 2}
        dominantBaseline="central"
        textAnchor="middle"
        className={counted === 0 ? 'plot-none' : 'plot-told'}
      >
        {counted}
      </text>
    </>
  );
  return <PlotLink href={href}>{drawn}</PlotLink>;
}
