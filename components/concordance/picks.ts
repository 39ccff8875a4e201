/** Which rows are picked, and the row that keys are about. Pure: each move gives the next picks. */

export interface Picks {
  readonly keys: ReadonlySet<string>;
  /** The row that keys are about, by its place; null before the first move. */
  readonly at: number | null;
  /** Where a range began, and what was picked before it. */
  readonly range: { readonly from: number; readonly before: ReadonlySet<string> } | null;
}

/** One for each row: its key, or null where it cannot be picked. */
export type Rows = readonly (string | null)[];

export const nonePicked: Picks = { keys: new Set(), at: null, range: null };

/** To the next or previous row; the first move goes to the first row. */
export function step(picks: Picks, rows: Rows, by: 1 | -1): Picks {
  return { ...picks, at: next(picks.at, rows, by), range: null };
}

export function goTo(picks: Picks, at: number): Picks {
  return picks.at === at ? picks : { ...picks, at, range: null };
}

/** Picks the row, or lets it go. */
export function toggle(picks: Picks, rows: Rows, at: number): Picks {
  const key = rows[at] ?? null;
  const keys = new Set(picks.keys);
  if (key !== null && !keys.delete(key)) keys.add(key);
  return { keys, at, range: null };
}

/** As holding Shift does in any list: all from where the range began to the next row, and what was picked before it. */
export function extend(picks: Picks, rows: Rows, by: 1 | -1): Picks {
  return extendTo(picks, rows, picks.at === null ? 0 : next(picks.at, rows, by));
}

export function extendTo(picks: Picks, rows: Rows, at: number): Picks {
  const range = picks.range ?? { from: picks.at ?? at, before: picks.keys };
  const [first, last] = [Math.min(range.from, at), Math.max(range.from, at)];
  const inRange = rows.slice(first, last + 1).filter((key) => key !== null);
  return { keys: new Set([...range.before, ...inRange]), at, range };
}

export function pickAll(picks: Picks, rows: Rows): Picks {
  return { ...picks, keys: new Set(rows.filter((key) => key !== null)), range: null };
}

export function pickNone(picks: Picks): Picks {
  return { ...picks, keys: new Set(), range: null };
}

function next(at: number | null, rows: Rows, by: 1 | -1): number {
  const to = at === null ? 0 : at + by;
  return Math.min(Math.max(to, 0), Math.max(rows.length - 1, 0));
}
