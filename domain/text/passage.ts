/** Words with the sentences around them, as one reads them in another article. */
import type { Layout } from './layout';
import { statementSentences } from './layout';
import { codePoint, type IndexedText } from './offset';
import { makeSpan } from './span';

export interface Passage {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

/** Sentences on either side. */
const around = 2;

/** Numbers are code points from outside; null where they are no span of the text. */
export function passageOf(
  text: IndexedText,
  layout: Layout,
  start: number,
  end: number,
): Passage | null {
  const span = makeSpan(text, start, end);
  if (!span.ok) return null;
  const sentences = statementSentences(layout);
  const first = sentences.findIndex((sentence) => sentence.end > start);
  const last = sentences.findLastIndex((sentence) => sentence.start < end);
  const from = sentences[Math.max(0, first - around)]?.start ?? start;
  const to = sentences[Math.min(sentences.length - 1, last + around)]?.end ?? end;
  return {
    before: text.slice({ start: codePoint(Math.min(from, start)), end: span.value.start }),
    exact: text.slice(span.value),
    after: text.slice({ start: span.value.end, end: codePoint(Math.max(to, end)) }),
  };
}
