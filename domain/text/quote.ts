/** What is stored beside a span, so that anyone can see whether the span still marks the words it was made for. */
import { type CodePoint, codePoint, type IndexedText } from '@/domain/text/offset';
import { type Span, snapBack, snapForward } from '@/domain/text/span';

/** The words of a span, and what stands directly before and after them. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Context on either side, in code points; less at the text's ends, and less where that many would split a grapheme. */
const CONTEXT = 32;

/** The quote of a span of this text. */
export function quoteOf(text: IndexedText, span: Span): Quote {
  const contextStart = snapForward(text, codePoint(Math.max(0, span.start - CONTEXT)));
  const contextEnd = snapBack(text, codePoint(Math.min(text.length, span.end + CONTEXT)));
  return {
    exact: text.slice(span),
    prefix: stretch(text, contextStart, span.start),
    suffix: stretch(text, span.end, contextEnd),
  };
}

/** Whether a span marks exactly the quoted words in the quoted context. The context may be longer or shorter than ours, as other tools write it; a span outside the text matches nothing. */
export function quoteMatches(text: IndexedText, span: Span, quote: Quote): boolean {
  if (!(span.start >= 0 && span.start <= span.end && span.end <= text.length)) return false;
  const from = text.toUtf16(span.start);
  const to = text.toUtf16(span.end);
  return (
    text.text.slice(from, to) === quote.exact &&
    text.text.endsWith(quote.prefix, from) &&
    text.text.startsWith(quote.suffix, to)
  );
}

function stretch(text: IndexedText, start: CodePoint, end: CodePoint): string {
  return start < end ? text.slice({ start, end }) : '';
}
