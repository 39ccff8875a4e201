/** Carries out commands on the registry of sources. */
import 'server-only';
import type { SourceCommand } from '@/domain/claim/command';
import { accepted, refused } from '@/domain/outcome';
import { decideSource } from '@/domain/provenance/decide-source';
import { visibleLayers } from '../sight';
import { toSource, withAliases } from '../source-row';
import { seesSource } from '../source-sight';
import type { Context, Handled } from './context';

export async function handleSource(context: Context, command: SourceCommand): Promise<Handled> {
  const { tx, projectId, accountId, now } = context;
  const key = { projectId, id: command.source };
  const row = await tx.source.findUnique({
    where: { projectId_id: key },
    include: withAliases,
  });
  // Of what only a colleague's marks name, somebody blind learns nothing.
  const seen = row !== null && (await seesSource(tx, context.grant, command.source));
  if (row !== null && !seen) return refused('source-unknown');
  const before = row && toSource(row);
  const decided = decideSource(before, command, await isInUse(context, command.source));
  if (!decided.ok) return decided;
  const { after, inverse } = decided.value;
  const retiredAt = after.retired ? now : null;
  await tx.source.upsert({
    where: { projectId_id: key },
    create: { ...key, kind: after.kind, name: after.name, createdById: accountId, createdAt: now },
    update: { retiredAt, revision: { increment: 1 } },
  });
  return accepted({ inverse, layerId: null, annotationId: null });
}

/** As far as the person asking may see: a refusal would tell of a colleague's marks. They keep the name, retired or not. Also by what else the registry knows of it: what was merged into it, belongs to it, was published by it. */
async function isInUse({ tx, grant, projectId }: Context, id: string): Promise<boolean> {
  const one = { take: 1 } as const;
  const named = await Promise.all([
    tx.annotation.count({
      where: { projectId, speakerId: id, layer: visibleLayers(grant) },
      ...one,
    }),
    tx.relay.count({
      where: {
        projectId,
        sourceId: id,
        OR: [{ annotationId: null }, { annotation: { layer: visibleLayers(grant) } }],
      },
      ...one,
    }),
    tx.article.count({ where: { projectId, publisherId: id }, ...one }),
    tx.source.count({
      where: { projectId, OR: [{ mergedIntoId: id }, { affiliationId: id }] },
      ...one,
    }),
  ]);
  return named.some((count) => count > 0);
}
