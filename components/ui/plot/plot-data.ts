/** The figures behind a plot: shown as a table, saved as CSV. */

export interface PlotData {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** RFC 4180, with a byte order mark so that spreadsheets read Japanese rightly; a cell that a spreadsheet would compute is kept from it. */
export function plotCsv({ columns, rows }: PlotData): string {
  const lines = [columns, ...rows].map((row) => row.map(cellOf).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function cellOf(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
