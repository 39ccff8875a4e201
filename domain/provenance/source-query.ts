/** Which sources a list shows, and in which order: read from an address, and written into one. */
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
  readonly cursor: { readonly source: string; readonly side: 'after' | 'before' } | null;
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

export function isNarrowed({ q, kind, country, state }: SourceQuery): boolean {
  return q.trim() !== '' || kind !== null || country !== null || state !== null;
}

/** What an address asks for; what it says wrongly is as if it did not say it. */
export function readSourceQuery(said: Readonly<Record<string, unknown>>): SourceQuery {
  const order = oneOf(sourceOrders, said.order) ?? everySource.order;
  return {
    q: worded(said.q) ?? '',
    kind: oneOf(sourceKinds, said.kind),
    country: worded(said.country),
    state: oneOf(sourceStates, said.state),
    order,
    descending: isNaturallyDescending(order) !== (said.turned !== undefined),
    cursor: cursorOf(worded(said.after), worded(said.before)),
  };
}

/** The inverse of `readSourceQuery`: the part of an address behind its path, empty where all is as it is by itself. */
export function writeSourceQuery(query: SourceQuery): string {
  const { q, kind, country, state, order, descending, cursor } = query;
  const said = new URLSearchParams();
  for (const [name, value] of Object.entries({ q: q.trim(), kind, country, state })) {
    if (value) said.set(name, value);
  }
  if (order !== everySource.order) said.set('order', order);
  if (descending !== isNaturallyDescending(order)) said.set('turned', '');
  if (cursor !== null) said.set(cursor.side, cursor.source);
  return said.size === 0 ? '' : `?${said}`;
}

function worded(value: unknown): string | null {
  if (typeof value !== 'string' || value.trim() === '') return null;
  return value.isWellFormed() && !value.includes('\0') ? value : null;
}

function oneOf<Value extends string>(values: readonly Value[], said: unknown): Value | null {
  return values.find((value) => value === said) ?? null;
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

function cursorOf(after: string | null, before: string | null): SourceQuery['cursor'] {
  if (after !== null && uuid.test(after)) return { source: after, side: 'after' };
  return before !== null && uuid.test(before) ? { source: before, side: 'before' } : null;
}
