/** Carries out commands on the registry of sources. */
import 'server-only';
import type { SourceCommand } from '@/domain/claim/command';
import { accepted } from '@/domain/outcome';
import { decideSource } from '@/domain/provenance/decide-source';
import { toSource, withAliases } from '../source-row';
import type { Context, Handled } from './context';

export async function handleSource(context: Context, command: SourceCommand): Promise<Handled> {
  const { tx, projectId, accountId, now } = context;
  const key = { projectId, id: command.source };
  const row = await tx.source.findUnique({
    where: { projectId_id: key },
    include: withAliases,
  });
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

/** Also by what else the registry knows of it: what was merged into it, belongs to it, was published by it. */
async function isInUse({ tx, projectId }: Context, id: string): Promise<boolean> {
  const one = { take: 1 } as const;
  const named = await Promise.all([
    tx.annotation.count({ where: { projectId, speakerId: id }, ...one }),
    tx.relay.count({ where: { projectId, sourceId: id }, ...one }),
    tx.article.count({ where: { projectId, publisherId: id }, ...one }),
    tx.source.count({
      where: { projectId, OR: [{ mergedIntoId: id }, { affiliationId: id }] },
      ...one,
    }),
  ]);
  return named.some((count) => count > 0);
}
