/** One passage's way to us: who said it, through whom it came, where it was printed, which claim it bears on. */
import type { Stance } from './mention';

/** A source after merges, as the reader may know it. */
export interface NamedSource {
  readonly id: string;
  readonly name: string;
}

export interface Strand {
  /** Id of the annotation. */
  readonly id: string;
  readonly passage: {
    /** The same for every analyst's annotation of the same words. */
    readonly key: string;
    readonly exact: string;
    /** Where it begins, in code points of its article. */
    readonly start: number;
  };
  readonly article: { readonly id: string; readonly title: string };
  /** Null for the article's own voice. */
  readonly speaker: NamedSource | null;
  /** Nearest the speaker first. */
  readonly relay: readonly NamedSource[];
  /** Whose story the article carries, the one nearest to the event first. */
  readonly credit: readonly NamedSource[];
  /** Null where nobody knows, or where the reader may not know yet. */
  readonly publisher: NamedSource | null;
  readonly claim: { readonly id: string; readonly text: string; readonly stance: Stance } | null;
}

/** Through whom it came, the speaker first and the publisher last, each once. */
export function chainOf({ speaker, relay, credit, publisher }: Strand): readonly NamedSource[] {
  const all = [speaker, ...relay, ...credit, publisher].filter((source) => source !== null);
  return all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at);
}
