/** A claim as its reader sees it: its mentions in sight, what they come to, what was decided of it. */
import 'server-only';
import type { ClaimSight } from '@/domain/provenance/claim-sight';
import type { Prisma } from '@/prisma/generated/client';
import { db } from '../db';
import type { Grant } from '../gate';
import { gatherClaims, nothingGathered } from './claim-gathering';
import { toVerdict } from './claim-row';
import { listSeenClaims } from './claim-sight';

type Reading = Grant<'claim:read'>;

export type ClaimFound =
  | { readonly kind: 'found'; readonly sight: ClaimSight }
  /** It was merged into this one. */
  | { readonly kind: 'moved'; readonly to: string };

const name = { select: { name: true } };
const withPeople = {
  createdBy: name,
  verdictBy: name,
  merged: { select: { id: true, text: true }, orderBy: [{ text: 'asc' }, { id: 'asc' }] },
} as const satisfies Prisma.ClaimInclude;

type Row = Prisma.ClaimGetPayload<{ include: typeof withPeople }>;

/** Null where there is no such claim, or none that the reader may know of. */
export async function findClaim(grant: Reading, id: string): Promise<ClaimFound | null> {
  const { projectId } = grant;
  const row = await db().claim.findUnique({
    where: { projectId_id: { projectId, id } },
    include: withPeople,
  });
  const seen = await listSeenClaims(grant, [id]);
  if (row === null || !seen.has(id)) return null;
  if (row.mergedIntoId !== null) return { kind: 'moved', to: row.mergedIntoId };
  const gathered = (await gatherClaims(grant, [id])).get(id) ?? nothingGathered;
  return { kind: 'found', sight: { ...told(row), ...gathered } };
}

function told(row: Row): Omit<ClaimSight, keyof typeof nothingGathered> {
  const verdict = toVerdict(row);
  const at = row.verdictAt?.toISOString() ?? '';
  return {
    id: row.id,
    text: row.text,
    revision: row.revision,
    retired: row.retiredAt !== null,
    madeAt: row.createdAt.toISOString(),
    madeBy: row.createdBy.name,
    verdict: verdict && { ...verdict, by: row.verdictBy?.name ?? '', at },
    merged: row.merged,
  };
}
