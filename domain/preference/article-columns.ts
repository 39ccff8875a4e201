/** Which columns a reader wants in the table of articles: kept in a cookie, since it decides nothing but looks. */

const articleColumns = [
  'publisher',
  'published',
  'language',
  'layer',
  'assigned',
  'progress',
  'submitted',
  'imported',
] as const;
export type ArticleColumn = (typeof articleColumns)[number];

export const articleColumnsCookie = 'article-columns';

/** The columns that are shown, in their order. The cookie names those that are not, so that a new column shows. */
export function parseArticleColumns(cookie: string | undefined): readonly ArticleColumn[] {
  const hidden = new Set(cookie?.split('.'));
  return articleColumns.filter((column) => !hidden.has(column));
}

/** The inverse of `parseArticleColumns`. */
export function writeArticleColumns(shown: readonly ArticleColumn[]): string {
  return articleColumns.filter((column) => !shown.includes(column)).join('.');
}

/** The columns that say something to this reader: who annotates nothing has no layer, who reviews nothing needs no count of what was submitted. */
export function columnsFor(reader: {
  readonly annotates: boolean;
  readonly reviews: boolean;
}): readonly ArticleColumn[] {
  return articleColumns.filter((column) => {
    if (column === 'layer' || column === 'assigned') return reader.annotates;
    return column !== 'submitted' || reader.reviews;
  });
}
