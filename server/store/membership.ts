/** The facts the gate decides on. It alone calls these, so they take no grant. */
import 'server-only';
import { z } from 'zod';
import type { Actor, Role } from '@/domain/access/actor';
import { db } from '../db';

/** A signed-in browser: which account, and the account's epoch when it signed in. */
export interface SignIn {
  readonly accountId: string;
  readonly epoch: number;
}

const Uuid = z.guid();

/** Null when the account is closed, or its password has changed since. */
export async function findActor({ accountId, epoch }: SignIn): Promise<Actor | null> {
  const account = await db().account.findUnique({ where: { id: accountId } });
  if (account === null || account.closedAt !== null || account.signInEpoch !== epoch) return null;
  const { id, name, email, administrator } = account;
  return { accountId: id, name, email, administrator };
}

/** The same whether or not a browser is signed in. Null when the account is closed. */
export async function findActorOf(accountId: string): Promise<Actor | null> {
  const account = await db().account.findUnique({ where: { id: accountId, closedAt: null } });
  if (account === null) return null;
  const { id, name, email, administrator } = account;
  return { accountId: id, name, email, administrator };
}

/** What somebody is in a project, and those of its settings on which depends what they may see and do. */
export interface Membership {
  readonly projectId: string;
  readonly role: Role;
  readonly blind: boolean;
  readonly open: boolean;
  readonly outletHidden: boolean;
}

export async function findMembership(
  projectId: string,
  accountId: string,
): Promise<Membership | null> {
  if (!Uuid.safeParse(projectId).success) return null;
  const member = await db().member.findUnique({
    where: { projectId_accountId: { projectId, accountId }, project: { deletedAt: null } },
    select: { role: true, project: { select: { blind: true, open: true, outletHidden: true } } },
  });
  return member && { projectId, role: member.role, ...member.project };
}

/** In every project that the account is in and that is there. */
export async function findMemberships(accountId: string): Promise<Membership[]> {
  const members = await db().member.findMany({
    where: { accountId, project: { deletedAt: null } },
    orderBy: { projectId: 'asc' },
    select: {
      ...{ projectId: true, role: true },
      project: { select: { blind: true, open: true, outletHidden: true } },
    },
  });
  return members.map(({ project, ...member }) => ({ ...member, ...project }));
}
