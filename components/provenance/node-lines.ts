/** A node's name in lines that fit into its box: an SVG breaks no lines by itself. */

/** A full-width character counts as two. */
const perLine = 26;
const most = 2;

export function linesOf(name: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const character of name.replace(/\s+/gu, ' ')) {
    const wide =
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u.test(
        character,
      )
        ? 2
        : 1;
    if (width + wide > perLine) {
      lines.push(line);
      line = '';
      width = 0;
      if (lines.length === most) return [...lines.slice(0, -1), `${lines.at(-1)?.slice(0, -1)}…`];
    }
    line += character;
    width += wide;
  }
  return line === '' ? lines : [...lines, line];
}
