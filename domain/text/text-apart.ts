/** A text taken apart into its lines and what stands between them, so that whoever has the lines has the text again. */
import type { IndexedText } from '@/domain/text/offset';
import { codePoint } from '@/domain/text/offset';
import type { Span } from '@/domain/text/span';

export interface TextApart {
  /** What stands before the first line, between each two, and behind the last: one more than there are lines. */
  readonly between: readonly string[];
  /** `checksum` of the whole text. */
  readonly sum: number;
}

/** `lines` are in the text's order and do not overlap, in code points. */
export function takeApart(text: IndexedText, lines: readonly Span[]): TextApart {
  let end = codePoint(0);
  const between = lines.map((line) => {
    const gap = text.slice({ start: end, end: line.start });
    end = line.end;
    return gap;
  });
  between.push(text.slice({ start: end, end: text.length }));
  return { between, sum: checksum(text.text) };
}

/** The text again; null when these are not its lines as they were. */
export function putTogether({ between, sum }: TextApart, lines: readonly string[]): string | null {
  if (lines.length + 1 !== between.length) return null;
  const text = between.map((gap, at) => gap + (lines[at] ?? '')).join('');
  return checksum(text) === sum ? text : null;
}

/** FNV-1a over UTF-16 units, 32 bits: tells a text from one that was changed by accident, and from nothing else. */
function checksum(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
