/** A person's word on what two texts have in common: one repeats the other, or it is no copy. */
import 'server-only';
import { accepted, refused } from '@/domain/outcome';
import type { CopyChange, CopyWord } from '@/domain/provenance/claim-change';
import type { Transaction } from '../db';
import type { Claiming, Performed } from './claiming';

export async function decideCopy(
  { tx, grant: { projectId, actor }, now }: Claiming,
  { kind, versions, word }: CopyChange,
): Promise<Performed> {
  const [one, other] = versions;
  const named = word === null ? versions : [word.from, word.to];
  if (one === other || !named.every((id) => versions.includes(id)) || named[0] === named[1]) {
    return refused('version-unknown');
  }
  const there = await tx.articleVersion.count({
    where: { projectId, id: { in: [...versions] }, article: { deletedAt: null } },
  });
  if (there !== 2) return refused('version-unknown');
  const before = await findWord(tx, projectId, versions);
  await tx.copyDecision.deleteMany({ where: { projectId, OR: pairs(versions) } });
  if (word !== null) {
    const { from: fromVersionId, to: toVersionId, repeats } = word;
    const said = { decidedById: actor.accountId, decidedAt: now };
    await tx.copyDecision.create({
      data: { projectId, fromVersionId, toVersionId, repeats, ...said },
    });
  }
  return accepted({
    change: { kind, versions, word },
    inverse: { kind, versions, word: before },
  });
}

/** Whichever way round it was said. */
function pairs([one, other]: CopyChange['versions']) {
  return [
    { fromVersionId: one, toVersionId: other },
    { fromVersionId: other, toVersionId: one },
  ];
}

async function findWord(
  tx: Transaction,
  projectId: string,
  versions: CopyChange['versions'],
): Promise<CopyWord | null> {
  const row = await tx.copyDecision.findFirst({ where: { projectId, OR: pairs(versions) } });
  return row && { from: row.fromVersionId, to: row.toVersionId, repeats: row.repeats };
}
