/** One analyst's mark on a span of a version's text. */
import type { IndexedText } from '@/domain/text/offset';
import { type Quote, quoteOf } from '@/domain/text/quote';
import type { Span } from '@/domain/text/span';
import type { Attribution } from './attribution';

export interface Annotation {
  readonly id: string;
  /** Id of the layer it belongs to. */
  readonly layer: string;
  readonly span: Span;
  readonly quote: Quote;
  /** Id of the label; null says "no statement". */
  readonly label: string | null;
  readonly attribution: Attribution;
  readonly note: string;
  /** Number of the codebook version it was last labelled under. */
  readonly codebook: number;
  /** Rises by one with every change. */
  readonly revision: number;
  readonly erased: boolean;
}

/** An annotation with the words that stand at its span. Of thousands few are asked for: they are cut from the text when they are. */
export function onText(annotation: Omit<Annotation, 'quote'>, text: IndexedText): Annotation {
  return {
    ...annotation,
    get quote() {
      return quoteOf(text, annotation.span);
    },
  };
}

/** In code points. */
export const longestNote = 10_000;
