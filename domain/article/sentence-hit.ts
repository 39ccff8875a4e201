/** A sentence of some article that answers a search: what a link can be made to. */
import { type Layout, statementSentences } from '@/domain/text/layout';
import type { IndexedText } from '@/domain/text/offset';
import type { Quote } from '@/domain/text/quote';
import { compareSpans, type Span } from '@/domain/text/span';
import { type Fit, fitOf, type Search } from './search';

export interface SentenceHit {
  readonly articleId: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly versionId: string;
  /** The whole sentence, in code points. */
  readonly span: Span;
  readonly quote: Quote;
  /** What people have said of it, as far as the reader may see: any of these can be linked to instead. */
  readonly annotations: readonly AnnotationThere[];
}

export interface AnnotationThere {
  readonly id: string;
  /** Id of the label. */
  readonly label: string;
  /** Null for the final layer. */
  readonly authorName: string | null;
  readonly span: Span;
}

export interface FittingSentence {
  readonly span: Span;
  readonly fit: Exclude<Fit, null>;
}

/** The sentences outside boilerplate that answer, at most `most`: those with the whole phrase first, then in reading order. */
export function findSentences(
  text: IndexedText,
  layout: Layout,
  search: Search,
  most: number,
): FittingSentence[] {
  const fitting = statementSentences(layout).flatMap((span): FittingSentence[] => {
    const fit = fitOf(text.slice(span), search);
    return fit === null ? [] : [{ span, fit }];
  });
  return fitting.sort(byFit).slice(0, most);
}

/** Total within one text: the phrase before the words, then the earlier sentence. */
function byFit(one: FittingSentence, other: FittingSentence): number {
  return rank(one.fit) - rank(other.fit) || compareSpans(one.span, other.span);
}

/** 0 for the phrase, 1 for its words. */
export function rank(fit: Exclude<Fit, null>): number {
  return fit === 'phrase' ? 0 : 1;
}
