/** A project's export as text, and what its file is called. */
import 'server-only';
import type { ExportChoice } from '@/domain/exchange/choice';
import { formatOf } from '@/domain/exchange/formats';
import { db } from '../../db';
import type { Grant } from '../../gate';
import { openDataset } from './dataset';
import { fromSnapshot, isBusy } from './snapshot';

/** Nothing is read before the first piece is asked for; the snapshot ends with the last, or when nobody reads on. */
export function exportText(
  grant: Grant<'export:read'>,
  choice: ExportChoice,
): AsyncGenerator<string> {
  return fromSnapshot(async function* (snapshot) {
    const dataset = await openDataset(snapshot, grant, choice);
    yield* formatOf(choice).write(dataset, choice);
  });
}

/** Whether so many exports run that another has to wait. */
export function isExportBusy(): boolean {
  return isBusy();
}

export async function loadFileName(
  { projectId }: Grant<'export:read'>,
  choice: ExportChoice,
): Promise<string> {
  const where = { id: projectId };
  const { name } = await db().project.findUniqueOrThrow({ where, select: { name: true } });
  return `${name}-${formatOf(choice).fileEnding(choice)}`;
}
