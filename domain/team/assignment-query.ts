/** Which assignments a list shows, and in which order: read from an address, and written into one. */
import { idIn, oneOf, type Said, written } from '@/domain/list/said';
import { type AssignmentState, assignmentStates, type Purpose, purposes } from './assignment';

export const assignmentOrders = ['due', 'person', 'article', 'moved'] as const;
export type AssignmentOrder = (typeof assignmentOrders)[number];

/** `pending`: something is still to be done; `overdue`: and should have been done by now. */
export const assignmentFilters = ['pending', 'overdue', ...assignmentStates] as const;
export type AssignmentFilter = 'pending' | 'overdue' | AssignmentState;

export interface AssignmentQuery {
  /** Account id. */
  readonly person: string | null;
  readonly state: AssignmentFilter | null;
  readonly purpose: Purpose | null;
  readonly order: AssignmentOrder;
  readonly descending: boolean;
  /** Counted from 1. */
  readonly page: number;
}

export const everyAssignment: AssignmentQuery = {
  person: null,
  state: null,
  purpose: null,
  order: 'due',
  descending: false,
  page: 1,
};

/** All of them, in the same order, from the first page on. */
export function unfiltered({ order, descending }: AssignmentQuery): AssignmentQuery {
  return { ...everyAssignment, order, descending };
}

/** What moved last comes first; all else begins at its beginning. */
const naturallyDescending: Record<AssignmentOrder, boolean> = {
  due: false,
  person: false,
  article: false,
  moved: true,
};

/** Pages beyond are as if not said: no project has so many. */
const lastPage = 100_000;

/** What an address asks for; what it says wrongly is as if it did not say it. */
export function readAssignmentQuery(said: Said): AssignmentQuery {
  const order = oneOf(assignmentOrders, said.order) ?? everyAssignment.order;
  const page = Number(said.page ?? 1);
  return {
    person: idIn(said.person),
    state: oneOf(assignmentFilters, said.state),
    purpose: oneOf(purposes, said.purpose),
    order,
    descending: naturallyDescending[order] !== (said.turned !== undefined),
    page: Number.isInteger(page) && page >= 1 && page <= lastPage ? page : 1,
  };
}

/** The inverse of `readAssignmentQuery`: the part of an address behind its path. */
export function writeAssignmentQuery(query: AssignmentQuery): string {
  const { person, state, purpose, order, descending, page } = query;
  return written({
    person,
    state,
    purpose,
    order: order === everyAssignment.order ? null : order,
    turned: descending === naturallyDescending[order] ? null : '',
    page: page > 1 ? String(page) : null,
  });
}

/** The same assignments in another order, from the first page on; asked for twice, the order turns round. */
export function assignmentsBy(query: AssignmentQuery, order: AssignmentOrder): AssignmentQuery {
  const descending = query.order === order ? !query.descending : naturallyDescending[order];
  return { ...query, order, descending, page: 1 };
}
