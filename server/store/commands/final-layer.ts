/** Carries out what happens to a final layer as a whole: its rule, its closing, its opening again. */
import 'server-only';
import type { CommandAbout } from '@/domain/claim/command-matter';
import { closeFinal, type MovedLayers, reopenFinal } from '@/domain/claim/final-moves';
import { isOpen, type Layer } from '@/domain/claim/submission';
import { visibilityAfter } from '@/domain/claim/visibility';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import { isDecided, standingOf } from '@/domain/review/standing';
import { moveAnnotating, moveReviewing } from '../assignment-moves';
import { finalLayerId, findFinal, listSubmitted, loadFinalWork } from '../final-work';
import { toSource, withAliases } from '../source-row';
import { visibilityColumn } from '../visibility-column';
import type { CommandRefusal, Context, Handled } from './context';

/** The version's final layer, made at the first decision. */
export async function takeFinal(context: Context): Promise<Layer> {
  const { tx, grant, projectId, versionId, now } = context;
  const found = await findFinal(tx, context);
  if (found !== null) {
    return { id: found.id, author: null, state: found.state, round: found.round };
  }
  const id = finalLayerId(versionId);
  const openedUnder = visibilityColumn(visibilityAfter(null, grant.sightNow));
  const rounds = { create: { round: 1, openedAt: now, openedUnder } };
  await tx.layer.create({ data: { projectId, id, versionId, authorId: null, rounds } });
  return { id, author: null, state: 'open', round: 1 };
}

export async function handleFinalLayer(
  context: Context,
  command: CommandAbout<'final-layer'>,
): Promise<Handled> {
  const final = await takeFinal(context);
  if (command.layer !== final.id) return refused('layer-unknown');
  switch (command.kind) {
    case 'choose-rule':
      return chooseRule(context, final, command);
    case 'adjudicate-layer':
      return close(context, final);
    case 'reopen-layer':
      return reopen(context, final, command.reason);
  }
}

async function chooseRule(
  { tx, projectId }: Context,
  { id, state }: Layer,
  { kind, layer, rule }: Extract<CommandAbout<'final-layer'>, { kind: 'choose-rule' }>,
): Promise<Handled> {
  if (!isOpen(state)) return refused('layer-frozen');
  const where = { projectId_id: { projectId, id } };
  const before = await tx.layer.findUniqueOrThrow({ where, select: { mergeRule: true } });
  await tx.layer.update({ where, data: { mergeRule: rule } });
  const inverse = { kind, layer, rule: before.mergeRule };
  return accepted({ inverse, layerId: id, annotationId: null });
}

async function close(context: Context, final: Layer): Promise<Handled> {
  const { tx, projectId, now, seq } = context;
  const work = await loadFinalWork(tx, context);
  if (!isDecided(standingOf(await asBoard(context, work)))) return refused('positions-undecided');
  const moved = await moveAll(context, final, closeFinal(final, work.layers), 'adjudicate');
  if (!moved.ok) return moved;
  await tx.layerRound.update({
    where: { projectId_layerId_round: { projectId, layerId: final.id, round: final.round } },
    data: { submittedAt: now, seq },
  });
  return accepted({ inverse: null, layerId: final.id, annotationId: null });
}

async function asBoard(
  { tx, projectId, versionId: version }: Context,
  work: Awaited<ReturnType<typeof loadFinalWork>>,
) {
  const sources = await tx.source.findMany({ where: { projectId }, include: withAliases });
  const { rule, projectRule } = work;
  return {
    annotations: byId(work.annotations),
    links: byId(work.links),
    sources: byId(sources.map(toSource)),
    adjudication: {
      version,
      layers: byId(work.layers),
      decisions: byId(work.decisions),
      rule,
      projectRule,
    },
  };
}

async function reopen(context: Context, final: Layer, reason: string): Promise<Handled> {
  const { tx, grant, projectId, now, accountId } = context;
  const layers = await listSubmitted(tx, context);
  const moved = await moveAll(context, final, reopenFinal(final, layers, reason), 'reopen');
  if (!moved.ok) return moved;
  const key = { projectId, layerId: final.id };
  await tx.layerRound.update({
    where: { projectId_layerId_round: { ...key, round: final.round } },
    data: { returnedAt: now, returnedById: accountId, reason },
  });
  const openedUnder = visibilityColumn(visibilityAfter(null, grant.sightNow));
  await tx.layerRound.create({
    data: { ...key, round: moved.value.final.round, openedAt: now, openedUnder },
  });
  return accepted({ inverse: null, layerId: final.id, annotationId: null });
}

async function moveAll(
  context: Context,
  before: Layer,
  moved: Outcome<MovedLayers, CommandRefusal>,
  by: 'adjudicate' | 'reopen',
): Promise<Outcome<MovedLayers, CommandRefusal>> {
  if (!moved.ok) return moved;
  const { tx, projectId, versionId, accountId, now } = context;
  const { final, layers } = moved.value;
  const { count } = await tx.layer.updateMany({
    where: { projectId, id: final.id, state: before.state, round: before.round },
    data: { state: final.state, round: final.round },
  });
  if (count !== 1) throw new Error('a layer moved outside its stream of history');
  for (const { id, author, state } of layers) {
    await tx.layer.update({ where: { projectId_id: { projectId, id } }, data: { state } });
    if (author === null) continue;
    await moveAnnotating(tx, { projectId, versionId, assigneeId: author }, by, now);
  }
  await moveReviewing(tx, { projectId, versionId, assigneeId: accountId }, by, now);
  return moved;
}

function byId<Value extends { readonly id: string }>(values: readonly Value[]): Map<string, Value> {
  return new Map(values.map((value) => [value.id, value]));
}
