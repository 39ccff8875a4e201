/** Carries out corrections of a version's regions and sentence boundaries. */
import 'server-only';
import type { LayoutCommand } from '@/domain/claim/command';
import { accepted, refused } from '@/domain/outcome';
import { correctLayout, encodeLayout } from '@/domain/text/layout';
import { loadLayout } from '../layouts';
import { findText } from '../texts';
import type { Context, Handled } from './context';

export async function handleLayout(context: Context, command: LayoutCommand): Promise<Handled> {
  const { tx, projectId, versionId } = context;
  const text = await findText(tx, projectId, versionId);
  if (text === null) throw new Error('a command reached a version without a text');
  const before = await loadLayout(tx, projectId, versionId);
  if (before.revision !== command.revision) return refused('changed-meanwhile');
  const corrected = correctLayout(text, before.layout, command.correction);
  if (!corrected.ok) return corrected;
  const revision = before.revision + 1;
  const { count } = await tx.versionLayout.updateMany({
    where: { projectId, versionId, revision: before.revision },
    data: { ...encodeLayout(corrected.value.layout), revision },
  });
  if (count !== 1) throw new Error('a layout changed outside its stream of history');
  const inverse = { kind: command.kind, revision, correction: corrected.value.inverse };
  return accepted({ inverse, layerId: null, annotationId: null });
}
