/** Which articles a list shows, and in which order: read from an address, and written into one. */
import { type Cursor, readCursor, sayCursor } from '@/domain/list/cursor';
import { oneOf, type Said, worded, written } from '@/domain/list/said';

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
  readonly cursor: Cursor | null;
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

/** All of them, in the same order, from the first page on. */
export function unfiltered({ order, descending }: ArticleQuery): ArticleQuery {
  return { ...everyArticle, order, descending };
}

export function isFiltered({ q, language, publisher, state }: ArticleQuery): boolean {
  return q.trim() !== '' || [language, publisher, state].some((filter) => filter !== null);
}

/** What an address asks for; what it says wrongly is as if it did not say it. */
export function readArticleQuery(said: Said): ArticleQuery {
  const order = oneOf(articleOrders, said.order) ?? everyArticle.order;
  const turned = said.turned !== undefined;
  return {
    q: worded(said.q) ?? '',
    language: worded(said.language),
    publisher: worded(said.publisher),
    state: oneOf(layerFilters, said.state),
    order,
    descending: naturallyDescending[order] !== turned,
    cursor: readCursor(said),
  };
}

/** The inverse of `readArticleQuery`: the part of an address behind its path, empty where all is as it is by itself. */
export function writeArticleQuery(query: ArticleQuery): string {
  const { q, language, publisher, state, order, descending, cursor } = query;
  return written({
    q: worded(q.trim()),
    language,
    publisher,
    state,
    order: order === everyArticle.order ? null : order,
    turned: descending === naturallyDescending[order] ? null : '',
    ...sayCursor(cursor),
  });
}
