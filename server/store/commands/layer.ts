/** Carries out the submission of a layer, and its return. */
import 'server-only';
import type { LayerCommand } from '@/domain/claim/command';
import { giveBack, type Layer, submit } from '@/domain/claim/submission';
import { accepted, refused } from '@/domain/outcome';
import { findLayer, ownLayerId, takeOwnLayer } from '../layers';
import type { Context, Handled } from './context';

export async function handleLayer(context: Context, command: LayerCommand): Promise<Handled> {
  const { tx, projectId, versionId, accountId } = context;
  // An analyst may submit a layer without a single mark: "there is nothing to label here".
  if (command.layer === ownLayerId(versionId, accountId)) {
    await takeOwnLayer(tx, projectId, versionId, accountId);
  }
  const layer = await findLayer(tx, projectId, command.layer);
  if (layer === null || layer.versionId !== versionId) return refused('layer-unknown');
  const moved =
    command.kind === 'submit-layer' ? submit(layer, accountId) : giveBack(layer, command.reason);
  if (!moved.ok) return moved;
  await move(context, layer, moved.value);
  if (command.kind === 'submit-layer') await recordSubmission(context, layer);
  else await recordReturn(context, layer, moved.value, command.reason);
  return accepted({ inverse: null, layerId: layer.id, annotationId: null });
}

async function move({ tx, projectId }: Context, before: Layer, after: Layer): Promise<void> {
  const { count } = await tx.layer.updateMany({
    where: { projectId, id: before.id, state: before.state, round: before.round },
    data: { state: after.state, round: after.round },
  });
  if (count !== 1) throw new Error('a layer moved outside its stream of history');
}

async function recordSubmission({ tx, projectId, now }: Context, layer: Layer): Promise<void> {
  const key = { projectId, layerId: layer.id, round: layer.round };
  await tx.layerRound.update({
    where: { projectId_layerId_round: key },
    data: { submittedAt: now },
  });
}

async function recordReturn(
  { tx, projectId, now, accountId }: Context,
  before: Layer,
  after: Layer,
  reason: string,
): Promise<void> {
  const key = { projectId, layerId: before.id, round: before.round };
  await tx.layerRound.update({
    where: { projectId_layerId_round: key },
    data: { returnedAt: now, returnedById: accountId, reason },
  });
  await tx.layerRound.create({ data: { ...key, round: after.round, openedAt: now } });
}
