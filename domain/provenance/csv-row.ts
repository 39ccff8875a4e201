/** One row of a CSV of sources: its cells as they were meant, whatever a spreadsheet made of them. */
import { SEPARATOR } from '@/domain/exchange/table/column';

export interface CsvRow {
  /** Counted as a spreadsheet does: the head is line 1. */
  readonly line: number;
  /** By the names in the head. */
  readonly cells: Readonly<Record<string, string>>;
}

/** What was written in a column, null where there is no such column. A guard against formulas is taken off. */
export function cellOf({ cells }: CsvRow, column: string): string | null {
  const written = cells[column];
  return written === undefined ? null : written.trim().replace(/^'(?=[=+\-@＝＋－＠])/u, '');
}

export function aliasesOf(row: CsvRow): string[] | null {
  const written = cellOf(row, 'aliases');
  if (written === null) return null;
  const names = written.split(new RegExp(`${SEPARATOR}|\\r?\\n`)).map((name) => name.trim());
  return names.filter((name) => name !== '');
}

const yes = ['yes', 'true', '1', 'はい'];
const no = ['no', 'false', '0', '', 'いいえ'];

/** Null where there is no such column, `unclear` where it says neither. */
export function confidentialOf(row: CsvRow): boolean | null | 'unclear' {
  const written = cellOf(row, 'confidential')?.toLowerCase() ?? null;
  if (written === null) return null;
  if (yes.includes(written)) return true;
  return no.includes(written) ? false : 'unclear';
}
