/** The lines of a text that have something on them. */

export interface Line {
  /** Where the line begins, in UTF-16 units of the text. */
  readonly start: number;
  /** The line as it stands, white space included, without its line break. */
  readonly text: string;
  /** Its number among all lines, blank ones too, from 0: neighbours that differ by more than one have a gap between them. */
  readonly row: number;
}

/** Every line that is not blank, in order. */
export function listLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const [row, raw] of text.split('\n').entries()) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (/[^\s\u200b\u2060]/.test(line)) lines.push({ start, text: line, row });
    start += raw.length + 1;
  }
  return lines;
}
