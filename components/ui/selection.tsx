'use client';
// Rows of a table chosen for something to be done with all of them.
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';

interface Selection {
  readonly chosen: ReadonlySet<string>;
  toggle(id: string): void;
  choose(ids: readonly string[]): void;
}

const SelectionContext = createContext<Selection>({
  chosen: new Set(),
  toggle: () => {},
  choose: () => {},
});

export function useSelection(): Selection {
  return useContext(SelectionContext);
}

/** `rows`: those that can be chosen now; what has left the table is not chosen any more. */
export function SelectionProvider({
  rows,
  children,
}: {
  readonly rows: readonly string[];
  readonly children: ReactNode;
}) {
  const [wanted, choose] = useState<readonly string[]>([]);
  const chosen = useMemo(() => new Set(wanted.filter((id) => rows.includes(id))), [wanted, rows]);
  const toggle = useCallback(
    (id: string) =>
      choose((before) =>
        before.includes(id) ? before.filter((one) => one !== id) : [...before, id],
      ),
    [],
  );
  const selection = useMemo(() => ({ chosen, toggle, choose }), [chosen, toggle]);
  return <SelectionContext value={selection}>{children}</SelectionContext>;
}

export function SelectRow({ id, label }: { readonly id: string; readonly label: string }) {
  const { chosen, toggle } = useSelection();
  return (
    <input
      type="checkbox"
      aria-label={label}
      checked={chosen.has(id)}
      onChange={() => toggle(id)}
      className="size-4 align-middle"
    />
  );
}

export function SelectAll({
  rows,
  label,
}: {
  readonly rows: readonly string[];
  readonly label: string;
}) {
  const { chosen, choose } = useSelection();
  const all = rows.length > 0 && chosen.size === rows.length;
  return (
    <input
      type="checkbox"
      aria-label={label}
      checked={all}
      onChange={() => choose(all ? [] : rows)}
      className="size-4 align-middle"
    />
  );
}
