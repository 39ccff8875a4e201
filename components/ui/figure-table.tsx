// A table of a few figures that stand together: nothing to count or to walk through.
import type { ReactNode } from 'react';

type Props = {
  /** What the table holds, for screen readers. */
  readonly caption: string;
  readonly head: ReactNode;
  readonly children: ReactNode;
};

export function FigureTable({ caption, head, children }: Props) {
  return (
    <div className="table-frame">
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>{head}</tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
