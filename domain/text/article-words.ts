/** A text without its furniture: what rankings and menus say is nobody's statement, and no copy of anything. */
import type { Layout } from './layout';
import type { IndexedText } from './offset';

/** Every offset in code points stays what it was: what is left out is blank. */
export function articleWords(text: IndexedText, { regions }: Layout): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { kind, span } of regions) {
    if (kind !== 'boilerplate') continue;
    const [start, end] = [text.toUtf16(span.start), text.toUtf16(span.end)];
    pieces.push(text.text.slice(done, start), ' '.repeat(span.end - span.start));
    done = end;
  }
  return pieces.join('') + text.text.slice(done);
}
