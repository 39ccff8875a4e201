/** What happens to an article as a whole, as the project's history keeps it. Each has an inverse, which is such a change too. */

/** Publication facts as they are kept. */
export interface KeptFacts {
  readonly title: string;
  readonly address: string | null;
  readonly publisher: string | null;
  /** Id of the publisher as a source. Missing in entries from before there was a registry, as the next. */
  readonly publisherId?: string | null;
  /** Whether a person says that its own voice is the publisher's own reporting. */
  readonly ownReporting?: boolean;
  readonly byline: string | null;
  /** Ids of the sources whose story it carries, the one nearest to the event first. */
  readonly credit: readonly string[];
  readonly rights: string | null;
  /** BCP 47; `und` where nobody knows. */
  readonly language: string;
  /** As published: a date, or a date and time with its offset. */
  readonly publishedAt: string | null;
  /** ISO 8601 to the second, in UTC. */
  readonly retrievedAt: string;
}

export type ArticleChange =
  | {
      readonly kind: 'import-article';
      readonly article: string;
      readonly version: string;
      readonly facts: KeptFacts;
      readonly textSha256: string;
      /** Of the file; null for a pasted text. */
      readonly bytesSha256: string | null;
      readonly encoding: string | null;
    }
  | { readonly kind: 'edit-facts'; readonly article: string; readonly facts: KeptFacts }
  | { readonly kind: 'delete-article'; readonly article: string }
  | { readonly kind: 'revive-article'; readonly article: string };
