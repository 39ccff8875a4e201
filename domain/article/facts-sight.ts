/** An article's publication facts as a person sees them who may edit them. */
import type { TypedFacts } from '@/domain/intake/bounds';

export interface FactsSight {
  readonly id: string;
  readonly facts: TypedFacts;
  /** Rises with every edit: an edit names the one it was made on. */
  readonly revision: number;
  readonly importedAt: string;
  readonly importedBy: string;
  /** Of the newest version: code points, encoding of the file it came in (null for a pasted text), and the text's SHA-256. */
  readonly length: number;
  readonly encoding: string | null;
  readonly textSha256: string;
  readonly publishing: Publishing;
}

/** Sources that may have published it, and the one that is recognised, with why. */
export interface Publishing {
  readonly sources: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly aliases: readonly string[];
  }[];
  readonly recognised: { readonly id: string; readonly by: 'address' | 'name' } | null;
}

/** What somebody else has made of the facts meanwhile. */
export interface FactsNow {
  readonly facts: TypedFacts;
  readonly revision: number;
  /** Name of whoever edited last; null where the history does not say. */
  readonly by: string | null;
}

/** What goes with an article that is deleted. */
export interface ArticleWeight {
  readonly annotations: number;
  /** People who have annotated it. */
  readonly analysts: number;
  /** Links from annotations of other articles that lead into this one. */
  readonly linksHere: number;
}
