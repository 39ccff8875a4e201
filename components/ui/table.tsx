'use client';
// A dense table with a head that stays, a count that is always shown, rows walked by the arrow keys.
import { type Messages, useTranslations } from 'next-intl';
import type { ComponentProps, KeyboardEvent, ReactNode } from 'react';
import { classNames } from './class-names';
import { Link } from './link';

type TableProps = {
  /** What the table holds: for screen readers, since a heading mostly says it to the eye. */
  readonly caption: ReactNode;
  readonly captionShown?: boolean | undefined;
  /** What its rows are, so that the count can say it. */
  readonly unit: keyof Messages['ui']['units'];
  /** How many rows there are with the present filters. */
  readonly count: number;
  /** How many there are without. */
  readonly total?: number | undefined;
  /** Filters, column choice: stands beside the count. */
  readonly tools?: ReactNode;
  readonly head: ReactNode;
  readonly children: ReactNode;
};

export function Table(props: TableProps) {
  const { caption, captionShown, unit, count, total = count, tools, head, children } = props;
  const t = useTranslations('ui');
  const some = t(`units.${unit}`, { count });
  const all = t(`units.${unit}`, { count: total });
  return (
    <div>
      <div className="flex flex-wrap items-baseline justify-between gap-3 pb-2">
        <p role="status" className="text-sm text-soft tabular-nums">
          {total === count ? some : t('countOf', { count, all })}
        </p>
        {tools}
      </div>
      <div className="table-frame">
        <table className="w-full border-collapse text-sm" onKeyDown={walkRows}>
          <caption className={captionShown ? 'pb-2 text-start text-soft' : 'sr-only'}>
            {caption}
          </caption>
          <thead>
            <tr>{head}</tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </div>
  );
}

/** Up and down move from row to row, Home and End to the first and last: to the row's first link or button, or from checkbox to checkbox. */
function walkRows(event: KeyboardEvent<HTMLTableElement>): void {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return;
  const choosing = target.matches('input[type=checkbox]');
  if (!choosing && target.matches('input, select, textarea')) return;
  const rows = [...event.currentTarget.tBodies].flatMap((body) => [...body.rows]);
  const kinds = choosing ? ['input[type=checkbox]'] : ['a, button', 'input'];
  const stopOf = (row: HTMLElement) =>
    kinds.flatMap((kind) => row.querySelector<HTMLElement>(kind) ?? [])[0];
  const stops = rows.flatMap((row) => stopOf(row) ?? []);
  const here = stops.findIndex((stop) => stop.closest('tr') === target.closest('tr'));
  const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: stops.length - 1 }[event.key];
  const stop = to === undefined || here < 0 ? undefined : stops[to];
  if (!stop) return;
  event.preventDefault();
  stop.focus();
}

type HeadCellProps = {
  readonly children: ReactNode;
  readonly numeric?: boolean | undefined;
  /** Where a press on the head leads: the same address, ordered by this column. */
  readonly href?: string | undefined;
  readonly sorted?: 'ascending' | 'descending' | undefined;
  readonly className?: string | undefined;
};

export function HeadCell({ children, numeric, href, sorted, className }: HeadCellProps) {
  const arrow = sorted && (sorted === 'ascending' ? '↑' : '↓');
  return (
    <th
      scope="col"
      aria-sort={sorted ?? (href ? 'none' : undefined)}
      className={classNames('table-head', numeric ? 'text-end' : 'text-start', className)}
    >
      {href ? (
        <Link href={href} className="text-ink no-underline hover:underline">
          {children} <span aria-hidden="true">{arrow}</span>
        </Link>
      ) : (
        children
      )}
    </th>
  );
}

export function Row({ className, ...rest }: ComponentProps<'tr'>) {
  return (
    <tr
      {...rest}
      className={classNames(
        'border-b border-hairline focus-within:bg-sunken hover:bg-sunken',
        className,
      )}
    />
  );
}

type CellProps = ComponentProps<'td'> & { readonly numeric?: boolean; readonly heading?: boolean };

/** `heading` makes it the cell that names its row. */
export function Cell({ numeric, heading, className, ...rest }: CellProps) {
  const style = classNames(
    'px-2 py-1 align-baseline font-normal',
    numeric ? 'text-end tabular-nums whitespace-nowrap' : 'text-start',
    heading && 'min-w-40',
    className,
  );
  return heading ? (
    <th {...rest} scope="row" className={style} />
  ) : (
    <td {...rest} className={style} />
  );
}

/** The way to what a row is about, as its name: underlined only where it is pointed at. */
export function RowLink(props: ComponentProps<typeof Link>) {
  return (
    <Link {...props} className="text-base no-underline hover:underline focus-visible:underline" />
  );
}
