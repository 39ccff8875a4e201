/** Which sources a list shows, and in which order: read from an address, and written into one. */
import { type Cursor, readCursor, sayCursor } from '@/domain/list/cursor';
import { oneOf, type Said, worded, written } from '@/domain/list/said';
import { type SourceKind, sourceKinds } from './source';

export const sourceOrders = ['name', 'kind', 'affiliation', 'country', 'registered'] as const;
export type SourceOrder = (typeof sourceOrders)[number];

export const sourceStates = ['retired', 'confidential'] as const;
export type SourceState = (typeof sourceStates)[number];

export interface SourceQuery {
  /** As typed. */
  readonly q: string;
  readonly kind: SourceKind | null;
  readonly country: string | null;
  /** Null: all but the retired ones. */
  readonly state: SourceState | null;
  readonly order: SourceOrder;
  readonly descending: boolean;
  /** The page begins behind this source, or ends before it. Null for the first page. */
  readonly cursor: Cursor | null;
}

export const everySource: SourceQuery = {
  q: '',
  kind: null,
  country: null,
  state: null,
  order: 'name',
  descending: false,
  cursor: null,
};

/** What was registered last comes first; the rest goes from A to Z. */
const isNaturallyDescending = (order: SourceOrder) => order === 'registered';

/** The same sources in another order, from the first page on; asked for twice, the order turns round. */
export function sortedBy(query: SourceQuery, order: SourceOrder): SourceQuery {
  const descending = query.order === order ? !query.descending : isNaturallyDescending(order);
  return { ...query, order, descending, cursor: null };
}

/** All of them, in the same order, from the first page on. */
export function unfiltered({ order, descending }: SourceQuery): SourceQuery {
  return { ...everySource, order, descending };
}

export function isNarrowed({ q, kind, country, state }: SourceQuery): boolean {
  return q.trim() !== '' || kind !== null || country !== null || state !== null;
}

/** What an address asks for; what it says wrongly is as if it did not say it. */
export function readSourceQuery(said: Said): SourceQuery {
  const order = oneOf(sourceOrders, said.order) ?? everySource.order;
  return {
    q: worded(said.q) ?? '',
    kind: oneOf(sourceKinds, said.kind),
    country: worded(said.country),
    state: oneOf(sourceStates, said.state),
    order,
    descending: isNaturallyDescending(order) !== (said.turned !== undefined),
    cursor: readCursor(said),
  };
}

/** The inverse of `readSourceQuery`: the part of an address behind its path, empty where all is as it is by itself. */
export function writeSourceQuery(query: SourceQuery): string {
  const { q, kind, country, state, order, descending, cursor } = query;
  return written({
    q: worded(q.trim()),
    kind,
    country,
    state,
    order: order === everySource.order ? null : order,
    turned: descending === isNaturallyDescending(order) ? null : '',
    ...sayCursor(cursor),
  });
}
