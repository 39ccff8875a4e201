/** Carries out the submission of a layer, and its return. */
import 'server-only';
import { countMarked } from '@/domain/article/progress';
import type { LayerCommand } from '@/domain/claim/command';
import { giveBack, type Layer, submit } from '@/domain/claim/submission';
import { visibilityAfter } from '@/domain/claim/visibility';
import { accepted, refused } from '@/domain/outcome';
import { statementSentences } from '@/domain/text/layout';
import { toSpan } from '../annotation-row';
import { moveAnnotating } from '../assignment-moves';
import { findLayer, ownLayerId, takeOwnLayer } from '../layers';
import { loadLayout } from '../layouts';
import { toVisibility, visibilityColumn } from '../visibility-column';
import type { Context, Handled } from './context';

export async function handleLayer(context: Context, command: LayerCommand): Promise<Handled> {
  return command.kind === 'submit-layer'
    ? handleSubmission(context, command.layer)
    : handleReturn(context, command.layer, command.reason);
}

/** Of another's layer nobody who submits learns whether it is there. */
async function handleSubmission(context: Context, layerId: string): Promise<Handled> {
  const { versionId, accountId } = context;
  if (layerId !== ownLayerId(versionId, accountId)) return refused('layer-unknown');
  // An analyst may submit a layer without a single mark: "there is nothing to label here".
  await takeOwnLayer(context);
  const layer = await findHere(context, layerId);
  if (layer === null) return refused('layer-unknown');
  const moved = submit(layer, accountId, await workOn(context, layerId));
  if (!moved.ok) return moved;
  await move(context, layer, moved.value);
  await recordSubmission(context, layer);
  return accepted({ inverse: null, layerId, annotationId: null });
}

async function handleReturn(context: Context, layerId: string, reason: string): Promise<Handled> {
  const layer = await findHere(context, layerId);
  if (layer === null) return refused('layer-unknown');
  const moved = giveBack(layer, reason);
  if (!moved.ok) return moved;
  await move(context, layer, moved.value);
  await recordReturn(context, layer, moved.value, reason);
  return accepted({ inverse: null, layerId, annotationId: null });
}

async function findHere({ tx, projectId, versionId }: Context, id: string): Promise<Layer | null> {
  const layer = await findLayer(tx, projectId, id);
  return layer?.versionId === versionId ? layer : null;
}

/** How many sentences are without a mark, and what the project says to that. */
async function workOn({ tx, projectId, versionId }: Context, layerId: string) {
  const { unlabelled: rule } = await tx.project.findUniqueOrThrow({
    where: { id: projectId },
    select: { unlabelled: true },
  });
  if (rule !== 'refuse') return { unlabelled: 0, rule };
  const { layout } = await loadLayout(tx, projectId, versionId);
  const marks = await tx.annotation.findMany({
    where: { projectId, layerId, erasedAt: null },
    select: { start: true, end: true },
  });
  const sentences = statementSentences(layout);
  const spans = marks.map(({ start, end }) => toSpan(start, end));
  return { unlabelled: sentences.length - countMarked(sentences, spans), rule };
}

async function move(context: Context, before: Layer, after: Layer): Promise<void> {
  const { tx, projectId, versionId, now } = context;
  const { count } = await tx.layer.updateMany({
    where: { projectId, id: before.id, state: before.state, round: before.round },
    data: { state: after.state, round: after.round },
  });
  if (count !== 1) throw new Error('a layer moved outside its stream of history');
  if (after.author === null) return;
  const work = { projectId, versionId, assigneeId: after.author };
  await moveAnnotating(tx, work, after.state === 'returned' ? 'return' : 'submit', now);
}

async function recordSubmission(context: Context, layer: Layer): Promise<void> {
  const { tx, grant, projectId, seq, now } = context;
  const key = { projectId, layerId: layer.id, round: layer.round };
  const where = { projectId_layerId_round: key };
  const { openedUnder } = await tx.layerRound.findUniqueOrThrow({ where });
  const seen = visibilityAfter(toVisibility(openedUnder), grant.sightNow);
  const submittedUnder = visibilityColumn(seen);
  await tx.layerRound.update({ where, data: { submittedAt: now, submittedUnder, seq } });
}

async function recordReturn(
  context: Context,
  before: Layer,
  after: Layer,
  reason: string,
): Promise<void> {
  const { tx, grant, projectId, now, accountId } = context;
  const key = { projectId, layerId: before.id, round: before.round };
  const { submittedUnder } = await tx.layerRound.update({
    where: { projectId_layerId_round: key },
    data: { returnedAt: now, returnedById: accountId, reason },
  });
  // While the layer was submitted its analyst could see everything, in a blind project too.
  const seen = { ...grant.sightNow, others: true, outlet: true };
  const openedUnder = visibilityColumn(visibilityAfter(toVisibility(submittedUnder), seen));
  const round = { ...key, round: after.round, openedAt: now, openedUnder };
  await tx.layerRound.create({ data: round });
}
