/** A page of a concordance as it travels to the browser. */
import type { Attribution } from '@/domain/claim/attribution';
import type { LayerState } from '@/domain/claim/submission';
import type { Span } from '@/domain/text/span';
import type { Context, Occurrence } from './concordance';

export interface ConcordanceHit extends Occurrence {
  readonly article: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly language: string;
  readonly version: string;
  /** Id of the reader's own layer of the version, written in or not. */
  readonly layer: string;
  /** The state of that layer when it takes no changes any more; null while it does. */
  readonly frozen: LayerState | null;
  readonly context: Context;
  /** The texts of the two spans, letter by letter. */
  readonly exact: { readonly words: string; readonly sentence: string };
}

/** A mark of the reader's own on one of the sentences, or one that has just been made there. */
export interface OwnMark {
  readonly id: string;
  readonly version: string;
  readonly span: Span;
  /** Id of the label; null says "no statement". */
  readonly label: string | null;
  readonly attribution: Attribution;
  readonly revision: number;
  readonly erased: boolean;
}

export interface ConcordancePage {
  /** The newest article first, by id where two are as new; in reading order within an article. */
  readonly hits: readonly ConcordanceHit[];
  /** The reader's own, never anybody else's. */
  readonly marks: readonly OwnMark[];
  readonly count: number;
  /** Whether there may be more than were counted: the bound or the time was reached. */
  readonly more: boolean;
  /** Whether the time was up before all the texts of this page were read: it may lack some. */
  readonly late: boolean;
  /** Whether occurrences stand before and behind those of this page. */
  readonly earlier: boolean;
  readonly later: boolean;
}

/** One occurrence among all of a project. */
export function hitKey({ version, words }: Pick<ConcordanceHit, 'version' | 'words'>): string {
  return `${version}.${words.start}`;
}
