// One value a row with its interval, on a common scale: which rows are high, and how sure that is.
import { scaleLinear, scalePoint } from 'd3-scale';
import { PlotDrawing } from './plot-drawing';
import { PlotLink } from './plot-link';
import { columnFor, fitted, textSize } from './plot-text';

export interface DotRow {
  readonly key: string;
  readonly name: string;
  /** Null where there is none; `told` then says why. */
  readonly value: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** The value in words. */
  readonly told: string;
  readonly colour?: string | undefined;
  readonly href?: string | undefined;
}

type Props = {
  readonly title: string;
  readonly rows: readonly DotRow[];
  /** The scale's ends; a value or interval outside is drawn at the end. */
  readonly from: number;
  readonly to: number;
  /** Lines to read the values against, each with its name. */
  readonly marks?: readonly { readonly at: number; readonly name: string }[];
};

const width = 640;
const rowHeight = 28;
const top = 26;
const bottom = 22;
const toldWidth = 176;

export function DotPlot({ title, rows, from, to, marks = [] }: Props) {
  const left =
    columnFor(
      rows.map(({ name }) => name),
      190,
    ) + 14;
  const height = top + rows.length * rowHeight + bottom;
  const x = scaleLinear([from, to], [left, width - toldWidth]).clamp(true);
  const y = scalePoint(
    rows.map(({ key }) => key),
    [top + rowHeight / 2, height - bottom - rowHeight / 2],
  );
  return (
    <PlotDrawing
      title={title}
      width={width}
      height={height}
      linked={rows.some(({ href }) => href !== undefined)}
    >
      <g className="plot-axis">
        {x.ticks(6).map((tick) => (
          <g key={tick}>
            <line x1={x(tick)} x2={x(tick)} y1={top} y2={height - bottom} className="plot-grid" />
            <text x={x(tick)} y={height - bottom + textSize + 3} textAnchor="middle">
              {x.tickFormat(6)(tick)}
            </text>
          </g>
        ))}
        {marks.map(({ at, name }) => (
          <g key={name}>
            <line x1={x(at)} x2={x(at)} y1={top - 6} y2={height - bottom} className="plot-mark" />
            <text x={x(at)} y={top - 11} textAnchor="middle">
              {name}
            </text>
          </g>
        ))}
      </g>
      {rows.map((row) => (
        <Dot key={row.key} row={row} x={x} y={y(row.key) ?? 0} left={left} />
      ))}
    </PlotDrawing>
  );
}

type DotProps = {
  readonly row: DotRow;
  readonly x: (value: number) => number;
  readonly y: number;
  readonly left: number;
};

function Dot({ row, x, y, left }: DotProps) {
  const { name, value, interval, told, colour, href } = row;
  const drawn = (
    <>
      <title>{`${name}: ${told}`}</title>
      {interval && (
        <line x1={x(interval.low)} x2={x(interval.high)} y1={y} y2={y} className="plot-interval" />
      )}
      {value !== null && <circle cx={x(value)} cy={y} r={5} className="plot-dot" />}
      <text x={left - 12} y={y} dominantBaseline="central" textAnchor="end">
        {fitted(name, left - 12)}
      </text>
      <text x={width - toldWidth + 12} y={y} dominantBaseline="central" className="plot-told">
        {fitted(told, toldWidth - 12)}
      </text>
    </>
  );
  return (
    <g data-label-colour={colour}>
      <PlotLink href={href}>{drawn}</PlotLink>
    </g>
  );
}
