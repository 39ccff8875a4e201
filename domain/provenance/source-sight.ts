/** What a source's page shows, as far as its reader may see. */
import type { RegisteredSource } from './source-line';
import type { Outcome, TrackRecord } from './track-record';

/** An annotation that names the source, where it stands. */
export interface Mention {
  readonly annotation: string;
  readonly article: string;
  readonly title: string;
  readonly language: string;
  /** As published: a date, or a date and time with its offset. */
  readonly publishedAt: string | null;
  readonly exact: string;
  /** Code points from the beginning of the version's text. */
  readonly start: number;
  readonly label: string | null;
}

export interface Mentions {
  /** The newest. */
  readonly shown: readonly Mention[];
  readonly count: number;
}

export interface ArticleOfSource {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly publishedAt: string | null;
  readonly part: 'publisher' | 'credit';
}

export interface SourceSight {
  readonly source: RegisteredSource;
  /** Those that belong to it. */
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly said: Mentions;
  readonly relayed: Mentions;
  readonly articles: readonly ArticleOfSource[];
  readonly articleCount: number;
}

/** One fact that a change turned from one value into another; null for none. */
export interface FactTurned {
  readonly field:
    | 'name'
    | 'kind'
    | 'aliases'
    | 'affiliation'
    | 'country'
    | 'homepage'
    | 'confidential'
    | 'notes';
  readonly from: string | null;
  readonly to: string | null;
}

/** An entry of a source's history. */
export interface SourceEntry {
  readonly command: string;
  readonly at: string;
  /** Null where the reader may not know. */
  readonly by: string | null;
  readonly kind: string;
  /** Names of the sources that it concerns: of a merge, what was merged and into what. */
  readonly first: string;
  readonly second: string;
  readonly count: number;
  readonly turned: readonly FactTurned[];
  /** Whether this reader may take it back. */
  readonly undoable: boolean;
}

/** What the source claimed, the newest first, and how it turned out. */
export interface SourceRecordSight {
  readonly claims: readonly {
    readonly claim: string;
    readonly text: string;
    readonly at: string | null;
    readonly outcome: Outcome;
  }[];
  readonly record: TrackRecord;
}
