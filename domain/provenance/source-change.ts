/** What happens to the registry of sources, as the project's history keeps it. Each has an inverse, which is such a change too. */
import type { SourceCommand } from '@/domain/claim/command';
import type { SourceFacts } from './source-facts';

/** `source`: the one that was merged; `followers`: those that had been merged into it before, and go along. */
interface Merged {
  readonly source: string;
  readonly into: string;
  readonly followers: readonly string[];
  /** All that it concerns. */
  readonly sources: readonly string[];
}

/** A source as an import makes it, or had it before. */
export interface ImportedSource {
  readonly source: string;
  /** Null for one that the import made: taking it back retires it. */
  readonly before: SourceFacts | null;
  readonly after: SourceFacts;
}

export type SourceChange =
  | SourceCommand
  | { readonly kind: 'register-source'; readonly source: string; readonly facts: SourceFacts }
  | { readonly kind: 'edit-source'; readonly source: string; readonly facts: SourceFacts }
  | ({ readonly kind: 'merge-sources' } & Merged)
  | ({ readonly kind: 'part-sources' } & Merged)
  | { readonly kind: 'tell-sources-apart'; readonly sources: readonly [string, string] }
  | { readonly kind: 'liken-sources'; readonly sources: readonly [string, string] }
  | {
      readonly kind: 'import-sources' | 'take-back-import';
      readonly sources: readonly string[];
      readonly imported: readonly ImportedSource[];
    };
