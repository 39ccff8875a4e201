/** Carries out commands on links. */
import 'server-only';
import type { LinkCommand } from '@/domain/claim/command';
import { decideLink, type LinkSetting } from '@/domain/claim/decide-link';
import type { Link, Target } from '@/domain/claim/link';
import { accepted, refused } from '@/domain/outcome';
import { quoteMatches } from '@/domain/text/quote';
import { fromRelation, targetColumns, toLink, withEvidence } from '../link-row';
import { visibleLayers } from '../sight';
import { findText } from '../texts';
import { findAnnotation } from './annotation';
import type { Context, Handled } from './context';
import { takeWrittenLayer } from './written-layer';

export async function handleLink(context: Context, command: LinkCommand): Promise<Handled> {
  const before = await findLink(context, command.link);
  const fromId = command.kind === 'link' ? command.annotation : before?.annotation;
  if (fromId === undefined) return refused('link-unknown');
  const from = await findAnnotation(context, fromId);
  if (from !== null && from.versionId !== context.versionId) return refused('annotation-unknown');
  const setting: LinkSetting = {
    from: from?.annotation ?? null,
    layer: await takeWrittenLayer(context, from?.annotation.layer ?? null),
    targetFault: await targetJudge(context, command),
  };
  const decided = decideLink(before, command, setting);
  if (!decided.ok) return decided;
  const { after, inverse } = decided.value;
  if (before === null) await insert(context, after);
  else await update(context, before, after);
  return accepted({ inverse, layerId: setting.layer.id, annotationId: after.annotation });
}

async function findLink({ tx, projectId }: Context, id: string): Promise<Link | null> {
  const row = await tx.link.findUnique({
    where: { projectId_id: { projectId, id } },
    include: withEvidence,
  });
  return row && toLink(row);
}

/** Looks the target up beforehand, since the domain decides without waiting. */
async function targetJudge(
  context: Context,
  command: LinkCommand,
): Promise<LinkSetting['targetFault']> {
  if (command.kind !== 'link') return () => null;
  const fault = await targetFault(context, command.target);
  return () => fault;
}

/** Not of an article that has been deleted, whose text may still be in memory. */
const standing = { article: { deletedAt: null } };

async function targetFault(
  context: Context,
  target: Target,
): Promise<'target-unknown' | 'quote-mismatch' | null> {
  const { tx, projectId, grant } = context;
  if (target.kind === 'annotation') {
    const found = await tx.annotation.count({
      where: {
        projectId,
        id: target.annotation,
        erasedAt: null,
        layer: visibleLayers(grant),
        version: standing,
      },
    });
    return found === 1 ? null : 'target-unknown';
  }
  if (target.kind !== 'span') return null;
  const there = await tx.articleVersion.count({
    where: { projectId, id: target.version, ...standing },
  });
  const text = there === 1 ? await findText(tx, projectId, target.version) : null;
  if (text === null) return 'target-unknown';
  return quoteMatches(text, target.span, target.quote) && target.quote.exact !== ''
    ? null
    : 'quote-mismatch';
}

async function insert(context: Context, after: Link): Promise<void> {
  const { tx, projectId, now } = context;
  const { id, annotation: annotationId, aspect, note, revision } = after;
  if (after.target.kind === 'evidence') await takeEvidence(context, after.target);
  await tx.link.create({
    data: {
      projectId,
      id,
      annotationId,
      relation: fromRelation(after.relation),
      aspect,
      note,
      revision,
      createdAt: now,
      ...targetColumns(after.target),
    },
  });
}

async function takeEvidence(
  { tx, projectId, accountId }: Context,
  { evidence: id, address }: Extract<Target, { kind: 'evidence' }>,
): Promise<void> {
  await tx.evidence.upsert({
    where: { projectId_id: { projectId, id } },
    create: { projectId, id, address, createdById: accountId },
    update: {},
  });
}

async function update({ tx, projectId, now }: Context, before: Link, after: Link): Promise<void> {
  const { relation, aspect, note, revision, erased } = after;
  const { count } = await tx.link.updateMany({
    where: { projectId, id: before.id, revision: before.revision },
    data: {
      relation: fromRelation(relation),
      aspect,
      note,
      revision,
      erasedAt: erased ? now : null,
    },
  });
  if (count !== 1) throw new Error('a link changed outside its stream of history');
}
