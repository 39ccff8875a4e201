/** What an import of sources would do, row by row. */
import type { ImportedSource } from './source-change';
import type { SourceFactRefusal, SourceFacts } from './source-facts';
import type { FactTurned } from './source-sight';

/** A source as the registry has it. */
export interface Kept {
  readonly id: string;
  readonly facts: SourceFacts;
  readonly mergedInto: string | null;
  readonly retired: boolean;
  readonly pseudonym: number | null;
}

export type RowRefusal =
  | SourceFactRefusal
  | 'row-repeats'
  | 'row-ambiguous'
  | 'row-merged'
  | 'row-affiliation-unknown'
  | 'row-confidential-unclear'
  | 'affiliation-circle'
  | 'not-yours-to-disclose';

export type RowFate =
  | { readonly fate: 'made' | 'left' }
  | { readonly fate: 'changed'; readonly turned: readonly FactTurned[] }
  /** `value`: what the refusal is about, where that must be told. */
  | { readonly fate: 'refused'; readonly refusal: RowRefusal; readonly value: string };

export type PlannedRow = RowFate & { readonly line: number; readonly name: string };

export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  /** What is done where no row is refused. */
  readonly imported: readonly ImportedSource[];
}

/** The registry as it is, and the one who imports. */
export interface Importing {
  readonly registry: readonly Kept[];
  readonly language: string;
  readonly mayDisclose: boolean;
  /** An id for what the row in this place makes. */
  readonly newId: (row: number) => string;
}
