/** Rows as CSV (RFC 4180): commas, CRLF, quotes where a cell needs them. By hand: `csv-stringify`, which a test holds this to, takes five times as long, and leaves a lone line feed unquoted. */
import type { Profile } from './choice';

/** Numbers stay numbers in a spreadsheet; null is an empty cell. */
export type Cell = string | number | null;

const LINE_END = '\r\n';
const BYTE_ORDER_MARK = '\uFEFF';
const NEEDS_QUOTES = /[",\r\n]/;

/** What makes a spreadsheet read a cell as a formula, or cut it: the signs, their full-width forms, tab and line ends. */
const STARTS_LIKE_A_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** What stands before the first row. The mark tells a spreadsheet on Japanese Windows that it reads UTF-8. */
export function csvHead(names: readonly string[], profile: Profile): string {
  return (profile === 'spreadsheet' ? BYTE_ORDER_MARK : '') + csvLine(names, profile);
}

/** One row with its line end. Spreadsheet: a text that looks like a formula gets an apostrophe in front. */
export function csvLine(cells: readonly Cell[], profile: Profile): string {
  const write = profile === 'spreadsheet' ? guarded : plain;
  return cells.map(write).join(',') + LINE_END;
}

function guarded(cell: Cell): string {
  const isFormula = typeof cell === 'string' && STARTS_LIKE_A_FORMULA.test(cell);
  return plain(isFormula ? `'${cell}` : cell);
}

function plain(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
