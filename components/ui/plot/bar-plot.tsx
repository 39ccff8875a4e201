// One amount a row, as long as it is large.
import { scaleBand, scaleLinear } from 'd3-scale';
import { PlotDrawing } from './plot-drawing';
import { PlotLink } from './plot-link';
import { columnFor, fitted } from './plot-text';

export interface BarRow {
  readonly key: string;
  readonly name: string;
  readonly value: number;
  readonly told: string;
  readonly colour?: string | undefined;
  readonly href?: string | undefined;
}

const width = 640;
const rowHeight = 28;
const toldWidth = 150;

export function BarPlot({ title, rows }: { title: string; rows: readonly BarRow[] }) {
  const left =
    columnFor(
      rows.map(({ name }) => name),
      190,
    ) + 14;
  const height = rows.length * rowHeight + 4;
  const most = Math.max(1, ...rows.map(({ value }) => value));
  const x = scaleLinear([0, most], [left, width - toldWidth]);
  const y = scaleBand(
    rows.map(({ key }) => key),
    [2, height - 2],
  ).padding(0.3);
  return (
    <PlotDrawing
      title={title}
      width={width}
      height={height}
      linked={rows.some(({ href }) => href !== undefined)}
    >
      {rows.map(({ key, name, value, told, colour, href }) => {
        const middle = (y(key) ?? 0) + y.bandwidth() / 2;
        const drawn = (
          <>
            <title>{`${name}: ${told}`}</title>
            <rect
              x={left}
              y={y(key) ?? 0}
              width={Math.max(1, x(value) - left)}
              height={y.bandwidth()}
              className="plot-bar"
            />
            <text x={left - 12} y={middle} dominantBaseline="central" textAnchor="end">
              {fitted(name, left - 12)}
            </text>
            <text x={x(value) + 10} y={middle} dominantBaseline="central" className="plot-told">
              {told}
            </text>
          </>
        );
        return (
          <g key={key} data-label-colour={colour}>
            <PlotLink href={href}>{drawn}</PlotLink>
          </g>
        );
      })}
    </PlotDrawing>
  );
}
