/** Where a link may land: sentences of this article and of others, and the annotations on them. */
import { readSearch } from '@/domain/article/search';
import { findSentences, type SentenceHit } from '@/domain/article/sentence-hit';
import type { Annotation } from '@/domain/claim/annotation';
import type { TargetSight } from '@/domain/claim/desk';
import type { Target } from '@/domain/claim/link';
import { type Quote, quoteOf } from '@/domain/text/quote';
import { compareSpans, contains, type Span } from '@/domain/text/span';
import type { Desk } from '../desk-context';
import { touching } from '../touching';

export interface Landing {
  readonly key: string;
  readonly target: Target;
  readonly sight: TargetSight;
  readonly publisher: string | null;
  /** Null where they are those of the sentence that stands above it in the list. */
  readonly words: Quote | null;
  /** The annotation to land on, with its label's id; null for the sentence itself. */
  readonly annotation: { readonly label: string; readonly author: string | null } | null;
}

/** Of the article on the desk: the rest of it is in view. */
const mostHere = 4;

/** Each sentence that was found, followed by the annotations on it. */
export function landingsOf(hits: readonly SentenceHit[]): Landing[] {
  return hits.flatMap((hit) => [
    onSentence(hit),
    ...hit.annotations.map((one) => onMark(hit, one)),
  ]);
}

/** Sentences of the article on the desk that answer, without the one that the mark covers. */
export function hitsHere(desk: Desk, mark: Annotation, typed: string): SentenceHit[] {
  const { document, view } = desk;
  const search = readSearch(typed);
  if (search === null) return [];
  const { text, layout } = view.board;
  return findSentences(text, layout, search, mostHere + 1)
    .filter(({ span }) => !contains(mark.span, span))
    .slice(0, mostHere)
    .map(({ span }) => ({
      articleId: document.article.id,
      title: document.article.title,
      publisher: document.article.publisher,
      versionId: document.version.id,
      span,
      quote: quoteOf(text, span),
      annotations: marksOn(desk, mark, span),
    }));
}

/** The marks nearest to this one: what is denied or repeated often stands in the same or the last sentence. */
export function marksNearby({ document, view }: Desk, mark: Annotation): Landing[] {
  const { id: articleId, title, publisher } = document.article;
  const distance = ({ span }: Annotation) => Math.abs(span.start - mark.span.start);
  return [...view.board.annotations.values()]
    .filter((other) => !other.erased && other.label !== null && other.id !== mark.id)
    .sort((a, b) => distance(a) - distance(b) || compareSpans(a.span, b.span))
    .slice(0, mostHere)
    .map(({ id, quote, label, span }) => ({
      key: id,
      target: { kind: 'annotation', annotation: id },
      sight: {
        articleId,
        versionId: document.version.id,
        title,
        exact: quote.exact,
        start: span.start,
      },
      publisher,
      words: quote,
      annotation: { label: label ?? '', author: document.layer.authorName },
    }));
}

function marksOn({ document, view }: Desk, mark: Annotation, sentence: Span) {
  const { authorName } = document.layer;
  return touching(view.order.marks, sentence, ({ span }) => span).flatMap(({ id, label, span }) =>
    label === null || id === mark.id ? [] : [{ id, label, authorName, span }],
  );
}

function onSentence({ versionId, span, quote, ...hit }: SentenceHit): Landing {
  return {
    key: `${versionId} ${span.start}`,
    target: { kind: 'span', version: versionId, span, quote },
    sight: {
      articleId: hit.articleId,
      versionId,
      title: hit.title,
      exact: quote.exact,
      start: span.start,
    },
    publisher: hit.publisher,
    words: quote,
    annotation: null,
  };
}

function onMark(hit: SentenceHit, there: SentenceHit['annotations'][number]): Landing {
  const exact = wordsWithin(hit, there.span);
  return {
    ...onSentence(hit),
    key: there.id,
    target: { kind: 'annotation', annotation: there.id },
    sight: {
      articleId: hit.articleId,
      versionId: hit.versionId,
      title: hit.title,
      exact,
      start: there.span.start,
    },
    words: exact === hit.quote.exact ? null : { ...hit.quote, exact },
    annotation: { label: there.label, author: there.authorName },
  };
}

/** The words of a span, as far as they stand in the sentence. */
function wordsWithin({ span: sentence, quote }: SentenceHit, span: Span): string {
  const from = Math.max(span.start - sentence.start, 0);
  return [...quote.exact].slice(from, span.end - sentence.start).join('');
}
