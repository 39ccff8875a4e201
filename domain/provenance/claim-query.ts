/** Which claims a list shows, and in which order: read from an address, and written into one. */
import { type Cursor, readCursor, sayCursor } from '@/domain/list/cursor';
import { oneOf, type Said, worded, written } from '@/domain/list/said';

export const claimOrders = ['made', 'text', 'mentions'] as const;
export type ClaimOrder = (typeof claimOrders)[number];

/** What is to be told apart at a glance. Retired claims are shown only where they are asked for. */
export const claimStates = ['contradicted', 'uncontradicted', 'undecided', 'retired'] as const;
export type ClaimState = (typeof claimStates)[number];

export interface ClaimQuery {
  /** As typed. */
  readonly q: string;
  readonly state: ClaimState | null;
  /** A word of the project's verdicts. */
  readonly verdict: string | null;
  readonly order: ClaimOrder;
  readonly descending: boolean;
  /** The page begins behind this claim, or ends before it. Null for the first page. */
  readonly cursor: Cursor | null;
}

export const everyClaim: ClaimQuery = {
  q: '',
  state: null,
  verdict: null,
  order: 'made',
  descending: true,
  cursor: null,
};

/** What is new, or mentioned most, comes first; texts go from A to Z. */
const isNaturallyDescending = (order: ClaimOrder) => order !== 'text';

/** The same claims in another order, from the first page on; asked for twice, the order turns round. */
export function claimsOrderedBy(query: ClaimQuery, order: ClaimOrder): ClaimQuery {
  const descending = query.order === order ? !query.descending : isNaturallyDescending(order);
  return { ...query, order, descending, cursor: null };
}

/** All of them, in the same order, from the first page on. */
export function unfiltered({ order, descending }: ClaimQuery): ClaimQuery {
  return { ...everyClaim, order, descending };
}

export function isNarrowed({ q, state, verdict }: ClaimQuery): boolean {
  return q.trim() !== '' || state !== null || verdict !== null;
}

/** What an address asks for; what it says wrongly is as if it did not say it. */
export function readClaimQuery(said: Said): ClaimQuery {
  const order = oneOf(claimOrders, said.order) ?? everyClaim.order;
  return {
    q: worded(said.q) ?? '',
    state: oneOf(claimStates, said.state),
    verdict: worded(said.verdict),
    order,
    descending: isNaturallyDescending(order) !== (said.turned !== undefined),
    cursor: readCursor(said),
  };
}

/** The inverse of `readClaimQuery`: the part of an address behind its path, empty where all is as it is by itself. */
export function writeClaimQuery(query: ClaimQuery): string {
  const { q, state, verdict, order, descending, cursor } = query;
  return written({
    q: worded(q.trim()),
    state,
    verdict,
    order: order === everyClaim.order ? null : order,
    turned: descending === isNaturallyDescending(order) ? null : '',
    ...sayCursor(cursor),
  });
}
