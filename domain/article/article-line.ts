/** An article as a list shows it. */
import type { LayerState } from '@/domain/claim/submission';
import type { Purpose } from '@/domain/team/assignment';
import type { ExcerptPiece } from './excerpt';

export interface ArticleLine {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly language: string;
  /** As published: a date, or a date and time with its offset. */
  readonly publishedAt: string | null;
  readonly importedAt: string;
  /** Where the reader's own layer stands; null while they have marked nothing. */
  readonly layer: LayerState | null;
  /** What of it is given to the reader and still to be done; null where nothing is. */
  readonly assigned: { readonly purpose: Purpose; readonly dueOn: string | null } | null;
  /** Outside boilerplate. */
  readonly sentences: number;
  /** How many of the sentences the reader's own layer has marked; null for those who only read. */
  readonly marked: number | null;
  /** Submitted layers that the reader may see, their own among them. */
  readonly submitted: number;
  /** What was searched for, in its context in the text; empty where only the title has it, or nothing was searched for. */
  readonly excerpt: readonly ExcerptPiece[];
}

export interface ArticlePage {
  readonly lines: readonly ArticleLine[];
  /** With the filters of the query, and without. */
  readonly count: number;
  readonly total: number;
  /** Whether articles stand before and behind those of this page. */
  readonly earlier: boolean;
  readonly later: boolean;
}

/** What a list can be filtered by, as the project's articles have it. */
export interface ArticleFacets {
  readonly languages: readonly string[];
  readonly publishers: readonly string[];
}
