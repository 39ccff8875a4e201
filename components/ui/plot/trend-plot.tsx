// A value over time with its interval: whether it rises, and whether that is more than chance.
import { scaleLinear, scalePoint } from 'd3-scale';
import { area, line } from 'd3-shape';
import { PlotDrawing } from './plot-drawing';
import { PlotLink } from './plot-link';
import { textSize } from './plot-text';

export interface TrendPoint {
  readonly key: string;
  /** Below the axis. */
  readonly name: string;
  readonly value: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly told: string;
  readonly href?: string | undefined;
}

type Props = {
  readonly title: string;
  readonly points: readonly TrendPoint[];
  readonly from: number;
  readonly to: number;
};

const width = 640;
const height = 240;
const margin = { top: 14, right: 20, bottom: 28, left: 44 };
/** As many names as stand side by side without touching. */
const mostNames = 9;

export function TrendPlot({ title, points, from, to }: Props) {
  const x = scalePoint(
    points.map(({ key }) => key),
    [margin.left + 20, width - margin.right - 20],
  ).padding(points.length === 1 ? 0.5 : 0);
  const y = scaleLinear([from, to], [height - margin.bottom, margin.top]).clamp(true);
  const at = ({ key }: TrendPoint) => x(key) ?? 0;
  const band = area<TrendPoint>()
    .defined(({ interval }) => interval !== null)
    .x(at)
    .y0(({ interval }) => y(interval?.low ?? 0))
    .y1(({ interval }) => y(interval?.high ?? 0));
  const path = line<TrendPoint>()
    .defined(({ value }) => value !== null)
    .x(at)
    .y(({ value }) => y(value ?? 0));
  const step = Math.ceil(points.length / mostNames);
  return (
    <PlotDrawing
      title={title}
      width={width}
      height={height}
      linked={points.some(({ href }) => href !== undefined)}
    >
      <g className="plot-axis">
        {y.ticks(5).map((tick) => (
          <g key={tick}>
            <line
              x1={margin.left}
              x2={width - margin.right}
              y1={y(tick)}
              y2={y(tick)}
              className="plot-grid"
            />
            <text x={margin.left - 8} y={y(tick)} dominantBaseline="central" textAnchor="end">
              {y.tickFormat(5)(tick)}
            </text>
          </g>
        ))}
        {points.map((point, index) =>
          index % step === 0 ? (
            <text
              key={point.key}
              x={at(point)}
              y={height - margin.bottom + textSize + 6}
              textAnchor="middle"
            >
              {point.name}
            </text>
          ) : null,
        )}
      </g>
      <path d={band([...points]) ?? ''} className="plot-band" />
      <path d={path([...points]) ?? ''} className="plot-line" />
      {points.map((point) => (
        <Point key={point.key} point={point} x={at(point)} y={y} />
      ))}
    </PlotDrawing>
  );
}

type PointProps = {
  readonly point: TrendPoint;
  readonly x: number;
  readonly y: (value: number) => number;
};

function Point({ point: { name, value, interval, told, href }, x, y }: PointProps) {
  if (value === null) return null;
  const drawn = (
    <>
      <title>{`${name}: ${told}`}</title>
      {interval && (
        <line x1={x} x2={x} y1={y(interval.low)} y2={y(interval.high)} className="plot-interval" />
      )}
      <circle cx={x} cy={y(value)} r={5} className="plot-dot" />
    </>
  );
  return <PlotLink href={href}>{drawn}</PlotLink>;
}
