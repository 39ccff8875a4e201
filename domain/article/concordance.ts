/**
 * Every place where words occur in a text, with the words around it. The words are looked for as one phrase,
 * whatever their width and case, inside one sentence, and not in boilerplate: what is found can be labelled.
 */
import { type Layout, statementSentences } from '@/domain/text/layout';
import { codePoint, type IndexedText, utf16 } from '@/domain/text/offset';
import {
  compareSpans,
  type Span,
  snapBack,
  snapForward,
  snapToGraphemes,
} from '@/domain/text/span';
import { markHits } from './excerpt';
import type { Search } from './search';
import { foldWidth } from './width';

/** Both spans are in code points of the version's text. */
export interface Occurrence {
  /** The words themselves, in whole graphemes. */
  readonly words: Span;
  /** The sentence that holds them. */
  readonly sentence: Span;
}

/** In reading order. Occurrences of one sentence do not overlap: the next is looked for behind the last. */
export function findOccurrences(
  text: IndexedText,
  layout: Layout,
  { phrase }: Search,
): Occurrence[] {
  const wanted = foldWidth(phrase);
  return statementSentences(layout).flatMap((sentence) => {
    const piece = text.slice(sentence);
    // Folding in place is dear: it is done only where the cheap fold has found something.
    return foldWidth(piece).includes(wanted) ? inSentence(text, sentence, piece, phrase) : [];
  });
}

function inSentence(
  text: IndexedText,
  sentence: Span,
  piece: string,
  phrase: string,
): Occurrence[] {
  let at: number = text.toUtf16(sentence.start);
  const found: Span[] = [];
  for (const { text: part, hit } of markHits(piece, { phrase, words: [phrase] })) {
    if (hit) add(found, wholeSpan(text, at, at + part.length));
    at += part.length;
  }
  return found.map((words) => ({ words, sentence }));
}

/** Two occurrences inside one emoji are one place. */
function add(found: Span[], span: Span | null): void {
  const last = found.at(-1);
  if (span !== null && (last === undefined || compareSpans(last, span) !== 0)) found.push(span);
}

/** From UTF-16 units. */
function wholeSpan(text: IndexedText, from: number, to: number): Span | null {
  const snapped = snapToGraphemes(text, text.toCodePoint(utf16(from)), text.toCodePoint(utf16(to)));
  return snapped.ok ? snapped.value : null;
}

/** The words of an occurrence between what stands before and behind them, each on one line. */
export interface Context {
  readonly before: string;
  readonly words: string;
  readonly behind: string;
}

/** In code points, on either side: more than the widest screen shows. */
const reach = 90;

export function contextOf(text: IndexedText, words: Span): Context {
  const from = snapForward(text, codePoint(Math.max(0, words.start - reach)));
  const to = snapBack(text, codePoint(Math.min(text.length, words.end + reach)));
  const line = (start: Span['start'], end: Span['end']) =>
    start < end ? text.slice({ start, end }).replace(/\s+/gu, ' ') : '';
  return {
    before: line(from, words.start).trimStart(),
    words: line(words.start, words.end),
    behind: line(words.end, to).trimEnd(),
  };
}
