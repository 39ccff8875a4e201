/** A board's marks and sentences as they are read. Each change of the board is laid into what was known: the rest is not looked at again. */
import type { Annotation } from '@/domain/claim/annotation';
import type { Board } from '@/domain/claim/board';
import { EditedMap } from '@/domain/claim/edited-map';
import { statementSentences } from '@/domain/text/layout';
import { compareSpans, type Span } from '@/domain/text/span';
import { countLabelled } from './progress';
import { touching } from './touching';

export interface ReadingOrder {
  /** Those that are not erased, by span, then by id. */
  readonly marks: readonly Annotation[];
  /** The sentences outside boilerplate. */
  readonly sentences: readonly Span[];
  /** How many of the sentences carry a mark. */
  readonly labelled: number;
}

type Read = Pick<Board, 'annotations' | 'layout'>;

export function readingOrder({ annotations, layout }: Read): ReadingOrder {
  const marks = [...annotations.values()].filter(({ erased }) => !erased).sort(compareMarks);
  const sentences = statementSentences(layout);
  return { marks, sentences, labelled: countLabelled(sentences, marks) };
}

/** Where more has changed than this, all is looked at. */
const mostChanged = 100;

/** The order of the board `is`, where `order` is that of the board `was`. */
export function reordered(order: ReadingOrder, was: Read, is: Read): ReadingOrder {
  const changed = EditedMap.changed(was.annotations, is.annotations);
  if (was.layout !== is.layout || changed.length > mostChanged) return readingOrder(is);
  if (changed.length === 0) return order;
  const marks = [...order.marks];
  const [gone, come] = [was, is].map(({ annotations }) =>
    changed.flatMap((id) => annotations.get(id) ?? []).filter(({ erased }) => !erased),
  );
  for (const mark of gone ?? []) marks.splice(placeOf(marks, mark), 1);
  for (const mark of come ?? []) marks.splice(placeOf(marks, mark), 0, mark);
  const { sentences } = order;
  const under = new Set(
    [...(gone ?? []), ...(come ?? [])].flatMap(({ span }) =>
      touching(sentences, span, (one) => one),
    ),
  );
  const touched = [...under].sort(compareSpans);
  const [before, after] = [order.marks, marks].map((all) => countLabelled(touched, all));
  return { marks, sentences, labelled: order.labelled - (before ?? 0) + (after ?? 0) };
}

export function compareMarks(a: Annotation, b: Annotation): number {
  return compareSpans(a.span, b.span) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Where a mark stands, or would stand, by halving. */
function placeOf(marks: readonly Annotation[], mark: Annotation): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = marks[middle];
    if (there && compareMarks(there, mark) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
