/** How far a layer has come: which sentences carry a mark. */
import type { Annotation } from '@/domain/claim/annotation';
import type { Span } from '@/domain/text/span';

/** The first mark on each sentence, or undefined. Both lists are in reading order. */
export function firstMarks(
  sentences: readonly Span[],
  marks: readonly Annotation[],
): (Annotation | undefined)[] {
  let from = 0;
  return sentences.map((sentence) => {
    while ((marks[from]?.span.end ?? Number.POSITIVE_INFINITY) <= sentence.start) from += 1;
    return firstOn(sentence, marks, from);
  });
}

function firstOn(
  sentence: Span,
  marks: readonly Annotation[],
  from: number,
): Annotation | undefined {
  for (let at = from; at < marks.length; at += 1) {
    const mark = marks[at];
    if (mark === undefined || mark.span.start >= sentence.end) return undefined;
    if (mark.span.end > sentence.start) return mark;
  }
  return undefined;
}

export function countLabelled(sentences: readonly Span[], marks: readonly Annotation[]): number {
  return firstMarks(sentences, marks).filter((mark) => mark !== undefined).length;
}
