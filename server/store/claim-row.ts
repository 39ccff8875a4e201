/** A claim and its mentions as the database keeps them, and as the domain knows them. */
import 'server-only';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import type { ClaimVerdict, Membership } from '@/domain/provenance/claim';
import type { Stance } from '@/domain/provenance/mention';
import type { Prisma } from '@/prisma/generated/client';
import type { Transaction } from '../db';

export type ClaimRow = Prisma.ClaimGetPayload<object>;

type Stored = Prisma.ClaimMentionGetPayload<object>['stance'];

/** The database's names for enumerated values have no hyphens. */
export function toStance(stored: Stored): Stance | null {
  return stored === 'could_not_verify' ? 'could-not-verify' : stored;
}

export function fromStance(stance: Stance | null): Stored {
  return stance === 'could-not-verify' ? 'could_not_verify' : stance;
}

export function toMembership(
  row: Pick<Prisma.ClaimMentionGetPayload<object>, 'annotationId' | 'aspect' | 'stance'>,
): Membership {
  return { annotation: row.annotationId, aspect: row.aspect, stance: toStance(row.stance) };
}

export function toVerdict(
  row: Pick<ClaimRow, 'verdict' | 'verdictScale' | 'verdictReason'>,
): ClaimVerdict | null {
  const { verdict: word, verdictScale: scale, verdictReason: reason } = row;
  return word === null ? null : { word, scale, reason };
}

export function findClaimRow(
  tx: Pick<Transaction, 'claim'>,
  projectId: string,
  id: string,
): Promise<ClaimRow | null> {
  return tx.claim.findUnique({ where: { projectId_id: { projectId, id } } });
}

/** Ids of a claim and of all that were merged into it. Merges are never chained. */
export async function familyOf(
  tx: Pick<Transaction, 'claim'>,
  projectId: string,
  id: string,
): Promise<string[]> {
  const rows = await tx.claim.findMany({
    where: { projectId, mergedIntoId: id },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return [id, ...rows.map((row) => row.id)];
}

/** A claim that may be changed: it is there, stands by itself, and is not retired. */
export async function findStanding(
  tx: Pick<Transaction, 'claim'>,
  projectId: string,
  id: string,
): Promise<Outcome<ClaimRow, 'claim-unknown' | 'claim-merged' | 'claim-retired'>> {
  const row = await findClaimRow(tx, projectId, id);
  if (row === null) return refused('claim-unknown');
  if (row.mergedIntoId !== null) return refused('claim-merged');
  return row.retiredAt === null ? accepted(row) : refused('claim-retired');
}
