/** An earlier round of a layer, as it was when it was submitted: made again from the history. */
import 'server-only';
import type { Annotation } from '@/domain/claim/annotation';
import type { Link } from '@/domain/claim/link';
import { replay } from '@/domain/claim/replay';
import type { Visibility } from '@/domain/claim/visibility';
import { CommandSchema } from '../command-schema';
import { db } from '../db';
import type { Grant } from '../gate';
import { visibleLayers } from './sight';
import { findText } from './texts';
import { toVisibility } from './visibility-column';

export interface Round {
  readonly layer: string;
  readonly round: number;
  readonly submittedAt: string;
  readonly returnedAt: string | null;
  readonly reason: string | null;
  /** Name of whoever returned it. */
  readonly returnedBy: string | null;
  /** What its analyst could see. */
  readonly opened: Visibility | null;
  readonly submitted: Visibility | null;
  readonly annotations: readonly Annotation[];
  readonly links: readonly Link[];
}

/** Null where there is no such layer that may be seen, or the round was not submitted. */
export async function findRound(
  grant: Grant<'article:read'>,
  layerId: string,
  round: number,
): Promise<Round | null> {
  const { projectId } = grant;
  const row = await db().layerRound.findFirst({
    where: { projectId, layerId, round, layer: visibleLayers(grant) },
    include: { layer: { select: { versionId: true } }, returnedBy: { select: { name: true } } },
  });
  if (!row?.submittedAt || row.seq === null) return null;
  const text = await findText(db(), projectId, row.layer.versionId);
  if (text === null) return null;
  const entries = await listEntries(grant, row.layer.versionId, layerId, row.seq);
  const { annotations, links } = replay(text, layerId, entries);
  return {
    layer: layerId,
    round,
    submittedAt: row.submittedAt.toISOString(),
    returnedAt: row.returnedAt?.toISOString() ?? null,
    reason: row.reason,
    returnedBy: row.returnedBy?.name ?? null,
    opened: toVisibility(row.openedUnder),
    submitted: toVisibility(row.submittedUnder),
    annotations: [...annotations.values()],
    links: [...links.values()],
  };
}

async function listEntries(
  { projectId }: Grant<'article:read'>,
  stream: string,
  layerId: string,
  upTo: number,
) {
  const [rows, codebooks] = await Promise.all([
    db().history.findMany({
      where: { projectId, stream, layerId, seq: { lte: upTo } },
      orderBy: { seq: 'asc' },
      select: { commandId: true, command: true, at: true },
    }),
    db().codebookVersion.findMany({
      where: { projectId },
      orderBy: { number: 'asc' },
      select: { number: true, createdAt: true },
    }),
  ]);
  return rows.map(({ commandId: id, command, at }) => {
    const { v, ...body } = Object(command);
    const inForce = codebooks.filter(({ createdAt }) => createdAt <= at).at(-1);
    return { body: CommandSchema.parse({ v, id, body }).body, codebook: inForce?.number ?? 1 };
  });
}
