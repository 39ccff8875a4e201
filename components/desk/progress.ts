/** How far a layer has come: which sentences carry a mark. */
import type { Annotation } from '@/domain/claim/annotation';
import type { Span } from '@/domain/text/span';
import { touching } from './touching';

/** The first mark on a sentence. The marks are in reading order. */
export function firstMark(marks: readonly Annotation[], sentence: Span): Annotation | undefined {
  return touching(marks, sentence, ({ span }) => span)[0];
}

/** How many sentences carry a mark. Both lists are in reading order. */
export function countLabelled(sentences: readonly Span[], marks: readonly Annotation[]): number {
  let next = 0;
  /** How far any mark that begins before the sentence's end reaches. */
  let reach = 0;
  const isLabelled = ({ start, end }: Span) => {
    for (let mark = marks[next]; mark && mark.span.start < end; mark = marks[next]) {
      reach = Math.max(reach, mark.span.end);
      next += 1;
    }
    return reach > start;
  };
  return sentences.filter(isLabelled).length;
}
