/** Who belongs to a project after a change; a project always keeps an owner who can sign in. */
import { accepted, type Outcome, refused } from '@/domain/outcome';
import type { Role } from './actor';

export interface Membership {
  readonly accountId: string;
  readonly role: Role;
  /** Somebody who has left the installation looks after nothing. */
  readonly closed: boolean;
}

export type MembershipRefusal = 'not-a-member' | 'last-owner';

/** The member as they are now, when they may get another role, or none (`null`). */
export function decideRole(
  members: readonly Membership[],
  accountId: string,
  role: Role | null,
): Outcome<Membership, MembershipRefusal> {
  const member = members.find((one) => one.accountId === accountId);
  if (member === undefined) return refused('not-a-member');
  if (role !== 'owner' && isLastOwner(members, accountId)) return refused('last-owner');
  return accepted(member);
}

/** Whether nobody but this person owns the project. */
export function isLastOwner(members: readonly Membership[], accountId: string): boolean {
  const owners = members.filter((one) => one.role === 'owner' && !one.closed);
  return owners.length === 1 && owners[0]?.accountId === accountId;
}
