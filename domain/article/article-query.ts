/** Which articles a list shows, and in which order: read from an address, and written into one. */

export const articleOrders = ['imported', 'published', 'title'] as const;
export type ArticleOrder = (typeof articleOrders)[number];

/** Where the reader's own layer of an article stands; `to-review`: a layer that the reader may see has been submitted. `assigned`: given to the reader, and not done; `unassigned`: given to nobody to annotate. */
export const layerFilters = [
  'assigned',
  'untouched',
  'open',
  'returned',
  'submitted',
  'to-review',
  'unassigned',
] as const;
export type LayerFilter = (typeof layerFilters)[number];

export interface ArticleQuery {
  /** As typed. */
  readonly q: string;
  readonly language: string | null;
  readonly publisher: string | null;
  readonly state: LayerFilter | null;
  readonly order: ArticleOrder;
  readonly descending: boolean;
  /** The page begins behind this article, or ends before it. Null for the first page. */
  readonly cursor: { readonly article: string; readonly side: 'after' | 'before' } | null;
}

/** What is new, or printed last, comes first; titles go from A to Z. */
const naturallyDescending: Record<ArticleOrder, boolean> = {
  imported: true,
  published: true,
  title: false,
};

export const everyArticle: ArticleQuery = {
  q: '',
  language: null,
  publisher: null,
  state: null,
  order: 'imported',
  descending: true,
  cursor: null,
};

/** The same articles in another order, from the first page on; asked for twice, the order turns round. */
export function orderedBy(query: ArticleQuery, order: ArticleOrder): ArticleQuery {
  const descending = query.order === order ? !query.descending : naturallyDescending[order];
  return { ...query, order, descending, cursor: null };
}

export function isFiltered({ q, language, publisher, state }: ArticleQuery): boolean {
  return q.trim() !== '' || [language, publisher, state].some((filter) => filter !== null);
}

/** What an address asks for; what it says wrongly is as if it did not say it. */
export function readArticleQuery(said: Readonly<Record<string, unknown>>): ArticleQuery {
  const order = oneOf(articleOrders, said.order) ?? everyArticle.order;
  const turned = said.turned !== undefined;
  return {
    q: worded(said.q) ?? '',
    language: worded(said.language),
    publisher: worded(said.publisher),
    state: oneOf(layerFilters, said.state),
    order,
    descending: naturallyDescending[order] !== turned,
    cursor: cursorOf(worded(said.after), worded(said.before)),
  };
}

/** PostgreSQL takes no U+0000, and half a surrogate pair is no text. */
function worded(value: unknown): string | null {
  if (typeof value !== 'string' || value.trim() === '') return null;
  return value.isWellFormed() && !value.includes('\0') ? value : null;
}

function oneOf<Value extends string>(values: readonly Value[], said: unknown): Value | null {
  return values.find((value) => value === said) ?? null;
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

function cursorOf(after: string | null, before: string | null): ArticleQuery['cursor'] {
  if (after !== null && uuid.test(after)) return { article: after, side: 'after' };
  return before !== null && uuid.test(before) ? { article: before, side: 'before' } : null;
}

/** The inverse of `readArticleQuery`: the part of an address behind its path, empty where all is as it is by itself. */
export function writeArticleQuery(query: ArticleQuery): string {
  const { q, language, publisher, state, order, descending, cursor } = query;
  const said = new URLSearchParams();
  for (const [name, value] of Object.entries({ q: q.trim(), language, publisher, state })) {
    if (value) said.set(name, value);
  }
  if (order !== everyArticle.order) said.set('order', order);
  if (descending !== naturallyDescending[order]) said.set('turned', '');
  if (cursor !== null) said.set(cursor.side, cursor.article);
  return said.size === 0 ? '' : `?${said}`;
}
