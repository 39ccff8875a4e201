/** Who may be named in a comment on an annotation: the members who may see its layer and answer. */
import 'server-only';
import { type Hearer, mayHear } from '@/domain/review/hearers';
import { db, type Transaction } from '../db';
import type { Grant } from '../gate';
import { submittedStates } from './sight';

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** By name, then id; whoever asks is not among them. The layer is known to be one that they may see. */
export async function listHearers(
  grant: Grant<'article:read'>,
  { versionId, author }: { readonly versionId: string; readonly author: string | null },
  tx: Transaction = db(),
): Promise<Named[]> {
  const { projectId, actor, sight } = grant;
  const own = { projectId, versionId, state: { in: submittedStates } };
  const members = await tx.member.findMany({
    where: { projectId, account: { closedAt: null }, accountId: { not: actor.accountId } },
    select: {
      role: true,
      project: { select: { blind: true } },
      account: {
        select: { id: true, name: true, layers: { where: own, select: { id: true }, take: 1 } },
      },
    },
    orderBy: [{ account: { name: 'asc' } }, { accountId: 'asc' }],
  });
  return members.flatMap(({ role, project, account: { id, name, layers } }) => {
    const member: Hearer = { id, role, hasSubmitted: layers.length > 0 };
    return mayHear(member, { author, blind: project.blind }, sight) ? [{ id, name }] : [];
  });
}
