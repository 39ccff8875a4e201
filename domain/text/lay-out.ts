/** Finds the regions and sentences of a text. Apart from what is done with a layout afterwards: its vocabularies are heavy, and no browser needs them. */
import type { Layout } from '@/domain/text/layout';
import { listLines } from '@/domain/text/line';
import { type IndexedText, utf16 } from '@/domain/text/offset';
import { findRegions } from '@/domain/text/regions';
import { splitLine } from '@/domain/text/sentences';
import type { Span } from '@/domain/text/span';

export function layOut(text: IndexedText): Layout {
  const lines = listLines(text.text);
  const kinds = findRegions(lines);
  const spanOf = (start: number, end: number): Span => ({
    start: text.toCodePoint(utf16(start)),
    end: text.toCodePoint(utf16(end)),
  });
  return {
    regions: lines.map(({ start, text: line }, index) => ({
      kind: kinds[index] ?? 'body',
      span: spanOf(start, start + line.length),
    })),
    sentences: lines.flatMap(({ start, text: line }) =>
      splitLine(line).map((piece) => spanOf(start + piece.start, start + piece.end)),
    ),
  };
}
