/** What a worker is asked, and what it answers: nothing but what can be sent from one thread to another. It is loaded on both sides. */
import type { Interval } from '@/domain/agreement/bootstrap';
import type { AgreementQuery, SentenceFilter } from '@/domain/agreement/query';
import type { SpanSums } from '@/domain/agreement/span-tally';
import type { AgreementSums } from '@/domain/agreement/tally';

/** Articles to read: the statement that finds them, and what its rows are read with. */
export interface Reading {
  readonly databaseUrl: string;
  readonly statement: { readonly text: string; readonly values: readonly unknown[] };
  readonly query: AgreementQuery;
  /** Ids of the labels in their precedence. */
  readonly labels: readonly string[];
  /** What there is to choose from, where that is known beforehand. */
  readonly values: readonly string[];
}

export type Counted =
  | { readonly kind: 'sentences'; readonly sums: AgreementSums }
  | { readonly kind: 'spans'; readonly sums: SpanSums };

/** A sentence behind a figure; `said` by account id, or `final`. */
export interface FoundSentence {
  readonly article: string;
  readonly version: string;
  readonly start: number;
  readonly end: number;
  readonly said: readonly (readonly [string, string])[];
}

export interface Found {
  readonly sentences: readonly FoundSentence[];
  /** Whether there may be more behind the last. */
  readonly more: boolean;
}

export type Task =
  | { readonly kind: 'count'; readonly reading: Reading }
  | {
      readonly kind: 'find';
      readonly reading: Reading;
      readonly filter: SentenceFilter;
      readonly wanted: number;
      /** Milliseconds after which what was found has to do. */
      readonly patience: number;
    }
  | {
      readonly kind: 'intervals';
      readonly of: AgreementQuery['of'];
      readonly counted: Counted;
      readonly seed: number;
      readonly replicates: number;
    };

export type Intervals = readonly (readonly [string, Interval | null])[];

export type Answer =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'counted'; readonly counted: Counted }
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'intervals'; readonly intervals: Intervals };
