/** Carries out commands on annotations. */
import 'server-only';
import type { Annotation } from '@/domain/claim/annotation';
import { comesOrGoes } from '@/domain/claim/comes-or-goes';
import type { AnnotationCommand } from '@/domain/claim/command';
import { decideAnnotation, type Setting } from '@/domain/claim/decide-annotation';
import { accepted, refused } from '@/domain/outcome';
import { toAnnotation, toColumns, withRelay } from '../annotation-row';
import { keepVisible } from '../source-sight';
import { findText } from '../texts';
import { knownLabels } from './codebook';
import type { Context, Handled } from './context';
import { takeWrittenLayer } from './written-layer';

export async function handleAnnotation(
  context: Context,
  command: AnnotationCommand,
): Promise<Handled> {
  const before = await findAnnotation(context, command.annotation);
  if (before !== null && before.versionId !== context.versionId)
    return refused('annotation-unknown');
  const layer = await takeWrittenLayer(context, before?.annotation.layer ?? null);
  if (layer.final && comesOrGoes(command)) return refused('final-by-decision');
  const setting = await loadSetting(context, command, layer);
  const decided = decideAnnotation(before?.annotation ?? null, command, setting);
  if (!decided.ok) return decided;
  const { after, inverse } = decided.value;
  if (before === null) await insert(context, after);
  else await update(context, before.annotation, after);
  return accepted({ inverse, layerId: after.layer, annotationId: after.id });
}

/** An annotation anywhere in the project, erased or not. */
export async function findAnnotation(
  { tx, projectId }: Pick<Context, 'tx' | 'projectId'>,
  id: string,
): Promise<{ versionId: string; annotation: Annotation } | null> {
  const row = await tx.annotation.findUnique({
    where: { projectId_id: { projectId, id } },
    include: withRelay,
  });
  return row && { versionId: row.versionId, annotation: toAnnotation(row) };
}

async function loadSetting(
  context: Context,
  command: AnnotationCommand,
  layer: Setting['layer'],
): Promise<Setting> {
  const { tx, projectId, versionId } = context;
  const text = await findText(tx, projectId, versionId);
  if (text === null) throw new Error('a command reached a version without a text');
  const codebook = await knownLabels(context);
  const sources = await knownSources(context, command);
  return {
    text,
    layer,
    codebook: codebook.number,
    knowsLabel: codebook.knowsLabel,
    knowsSource: (id) => sources.has(id),
  };
}

async function knownSources(
  { tx, grant, projectId }: Context,
  command: AnnotationCommand,
): Promise<Set<string>> {
  if (!('attribution' in command)) return new Set();
  const { speaker, relay } = command.attribution;
  const asked = [...relay, ...(speaker === null ? [] : [speaker])];
  const rows = await tx.source.findMany({
    where: { projectId, id: { in: asked } },
    select: { id: true, mergedIntoId: true },
  });
  const known = await keepVisible(tx, grant, rows);
  return new Set(known.map(({ id }) => id));
}

async function insert(
  { tx, projectId, versionId, now }: Context,
  after: Annotation,
): Promise<void> {
  const { id, layer: layerId } = after;
  await tx.annotation.create({
    data: { projectId, id, versionId, layerId, createdAt: now, ...toColumns(after, now) },
  });
  await insertRelay(tx, projectId, after);
}

async function update(
  { tx, projectId, now }: Context,
  before: Annotation,
  after: Annotation,
): Promise<void> {
  const { count } = await tx.annotation.updateMany({
    where: { projectId, id: before.id, revision: before.revision },
    data: toColumns(after, now),
  });
  if (count !== 1) throw new Error('an annotation changed outside its stream of history');
  if (before.attribution.relay.join() === after.attribution.relay.join()) return;
  await tx.relay.deleteMany({ where: { projectId, annotationId: after.id } });
  await insertRelay(tx, projectId, after);
}

async function insertRelay(
  tx: Context['tx'],
  projectId: string,
  { id: annotationId, attribution }: Annotation,
): Promise<void> {
  if (attribution.relay.length === 0) return;
  await tx.relay.createMany({
    data: attribution.relay.map((sourceId, position) => ({
      projectId,
      annotationId,
      sourceId,
      position,
    })),
  });
}
