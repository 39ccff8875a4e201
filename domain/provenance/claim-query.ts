/** Which claims a list shows, and in which order: read from an address, and written into one. */

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
  readonly cursor: { readonly claim: string; readonly side: 'after' | 'before' } | null;
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

export function isNarrowed({ q, state, verdict }: ClaimQuery): boolean {
  return q.trim() !== '' || state !== null || verdict !== null;
}

/** What an address asks for; what it says wrongly is as if it did not say it. */
export function readClaimQuery(said: Readonly<Record<string, unknown>>): ClaimQuery {
  const order = oneOf(claimOrders, said.order) ?? everyClaim.order;
  return {
    q: worded(said.q) ?? '',
    state: oneOf(claimStates, said.state),
    verdict: worded(said.verdict),
    order,
    descending: isNaturallyDescending(order) !== (said.turned !== undefined),
    cursor: cursorOf(worded(said.after), worded(said.before)),
  };
}

/** The inverse of `readClaimQuery`: the part of an address behind its path, empty where all is as it is by itself. */
export function writeClaimQuery(query: ClaimQuery): string {
  const { q, state, verdict, order, descending, cursor } = query;
  const said = new URLSearchParams();
  for (const [name, value] of Object.entries({ q: q.trim(), state, verdict })) {
    if (value) said.set(name, value);
  }
  if (order !== everyClaim.order) said.set('order', order);
  if (descending !== isNaturallyDescending(order)) said.set('turned', '');
  if (cursor !== null) said.set(cursor.side, cursor.claim);
  return said.size === 0 ? '' : `?${said}`;
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

function cursorOf(after: string | null, before: string | null): ClaimQuery['cursor'] {
  if (after !== null && uuid.test(after)) return { claim: after, side: 'after' };
  return before !== null && uuid.test(before) ? { claim: before, side: 'before' } : null;
}
