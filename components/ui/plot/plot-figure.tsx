// A plot with its words: what it shows, the drawing, its figures as a table, and both to take away.
import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import type { PlotData } from './plot-data';
import { PlotExport } from './plot-export';
import './plot.css';

type Props = {
  readonly title: string;
  /** What a person sees in it, in a sentence. */
  readonly description: string;
  /** For the files' names, without extension. */
  readonly name: string;
  readonly data: PlotData;
  readonly note?: ReactNode;
  readonly children: ReactNode;
};

export function PlotFigure({ title, description, name, data, note, children }: Props) {
  const id = useId();
  const t = useTranslations('ui.plot');
  return (
    <figure aria-labelledby={id} className="plot">
      <figcaption className="plot-caption">
        <h3 id={id} className="text-base">
          {title}
        </h3>
        <p className="text-sm text-soft">{description}</p>
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="plot-frame" aria-label={title} tabIndex={0}>
        {children}
      </section>
      {note && <p className="text-sm text-soft">{note}</p>}
      <div className="plot-tools">
        <details className="plot-data">
          <summary>{t('data')}</summary>
          <DataTable caption={title} data={data} />
        </details>
        <PlotExport name={name} data={data} />
      </div>
    </figure>
  );
}

function DataTable({ caption, data }: { caption: string; data: PlotData }) {
  return (
    <div className="table-frame">
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {data.columns.map((column) => (
              <th key={column} scope="col" className="table-head text-start">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row) => (
            <tr key={row.join(' ')} className="border-b border-hairline">
              {row.map((cell, at) => (
                <td key={data.columns[at]} className="px-2 py-1 tabular-nums">
                  {typeof cell === 'number' ? rounded(cell) : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function rounded(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(3);
}
