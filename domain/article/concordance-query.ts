/** Which occurrences a person asks for, and how an address says so. */
import { oneOf, type Said, worded, written } from '@/domain/list/said';

export const concordanceLabels = ['unlabelled', 'labelled'] as const;
/** Whether the reader's own layer says anything about the sentence. */
export type ConcordanceLabels = (typeof concordanceLabels)[number];

export interface ConcordanceQuery {
  /** As typed. */
  readonly q: string;
  readonly language: string | null;
  readonly publisher: string | null;
  readonly labels: ConcordanceLabels | null;
  /** The page begins behind this place, or ends before it. Null for the first page. */
  readonly cursor: ConcordanceCursor | null;
}

/** An occurrence by where it begins, in code points of the article's newest version. */
export interface ConcordanceCursor {
  readonly article: string;
  readonly start: number;
  readonly side: 'after' | 'before';
}

export const nothingAsked: ConcordanceQuery = {
  q: '',
  language: null,
  publisher: null,
  labels: null,
  cursor: null,
};

export function isNarrowed({ language, publisher, labels }: ConcordanceQuery): boolean {
  return [language, publisher, labels].some((filter) => filter !== null);
}

/** What an address asks for; what it says wrongly is as if it did not say it. */
export function readConcordanceQuery(said: Said): ConcordanceQuery {
  return {
    q: worded(said.q) ?? '',
    language: worded(said.language),
    publisher: worded(said.publisher),
    labels: oneOf(concordanceLabels, said.labels),
    cursor: readCursor('after', said.after) ?? readCursor('before', said.before),
  };
}

const place = /^([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\.(\d{1,9})$/i;

function readCursor(side: ConcordanceCursor['side'], said: unknown): ConcordanceCursor | null {
  const [, article, start] = place.exec(typeof said === 'string' ? said : '') ?? [];
  return article && start ? { article, start: Number(start), side } : null;
}

/** The inverse of `readConcordanceQuery`: the part of an address behind its path, empty where nothing is asked. */
export function writeConcordanceQuery(query: ConcordanceQuery): string {
  const { q, language, publisher, labels, cursor } = query;
  const place = cursor && { [cursor.side]: `${cursor.article}.${cursor.start}` };
  return written({ q: worded(q.trim()), language, publisher, labels, ...place });
}
