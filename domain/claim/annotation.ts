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

type Unquoted = Omit<Annotation, 'quote'>;

/**
 * Gives annotations of a text the words that stand at their spans. Of thousands few are asked for: they are cut from
 * the text when they are. All are made alike, field by field and with one getter, which is what engines are quick with:
 * after a spread, or with a getter each, every later look at one costs several times as much.
 */
export function quoting(text: IndexedText): (annotation: Unquoted) => Annotation {
  const quote = {
    enumerable: true,
    get(this: Unquoted) {
      return quoteOf(text, this.span);
    },
  };
  return ({ id, layer, span, label, attribution, note, codebook, revision, erased }) => {
    const fields = { id, layer, span, label, attribution, note, codebook, revision, erased };
    const quoted = Object.defineProperty(fields, 'quote', quote);
    if (!isQuoted(quoted)) throw new TypeError('an annotation without its quote');
    return quoted;
  };
}

function isQuoted(annotation: Unquoted): annotation is Annotation {
  return 'quote' in annotation;
}

/** In code points. */
export const longestNote = 10_000;
