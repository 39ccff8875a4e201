/** The versions of a project's codebook: reading them, counting what bears their labels, publishing the next. */
import 'server-only';
import type { CodebookChange } from '@/domain/claim/codebook-change';
import { type CodebookRefusal, readLabels } from '@/domain/claim/codebook-draft';
import type { Label } from '@/domain/claim/label';
import { accepted, refused } from '@/domain/outcome';
import { db } from '../db';
import type { Grant } from '../gate';
import { loadCodebook, readContent } from './codebooks';
import { inProjectTurn } from './project-turn';

export interface CodebookVersion {
  readonly number: number;
  readonly labels: readonly Label[];
  readonly publishedBy: string;
  readonly publishedAt: Date;
}

/** The newest first. */
export async function listCodebookVersions({
  projectId,
}: Grant<'codebook:read'>): Promise<readonly CodebookVersion[]> {
  const rows = await db().codebookVersion.findMany({
    where: { projectId },
    orderBy: { number: 'desc' },
    include: { createdBy: { select: { name: true } } },
  });
  return rows.map(({ number, content, createdBy, createdAt }) => ({
    number,
    labels: readContent(content),
    publishedBy: createdBy.name,
    publishedAt: createdAt,
  }));
}

/** Annotations that bear a label, by the version they were labelled under. Only for those who see every layer. */
export interface LabelUse {
  readonly label: string;
  readonly version: number;
  readonly annotations: number;
}

export async function countLabelUses({
  projectId,
}: Grant<'codebook:edit'>): Promise<readonly LabelUse[]> {
  const rows = await db().annotation.groupBy({
    by: ['labelId', 'codebook'],
    where: { projectId, erasedAt: null, version: { article: { deletedAt: null } } },
    _count: { _all: true },
  });
  return rows.flatMap(({ labelId, codebook: version, _count }) =>
    labelId === null ? [] : [{ label: labelId, version, annotations: _count._all }],
  );
}

export interface Publication {
  /** Made by whoever asks: sent twice, it is done once. */
  readonly command: string;
  /** The version that the person saw. */
  readonly from: number;
  readonly labels: readonly Label[];
}

export type Published =
  | { readonly ok: true; readonly value: number }
  | {
      readonly ok: false;
      readonly refusal: CodebookRefusal | 'changed-meanwhile' | 'command-id-taken';
      /** Id of the label it is about; null or left out where it is about none. */
      readonly label?: string | null;
    };

/** The number of the new version. Labels that it leaves out stay on the annotations that bear them. */
export async function publishCodebook(
  { projectId, actor }: Grant<'codebook:edit'>,
  { command, from, labels: raw }: Publication,
): Promise<Published> {
  const read = readLabels(raw);
  if (!read.ok) return read;
  const labels = read.value;
  const createdById = actor.accountId;
  const number = from + 1;
  const done = await inProjectTurn({ projectId, actorId: createdById, command }, async (tx) => {
    const before = await loadCodebook(tx, projectId);
    if (before.number !== from) return refused('changed-meanwhile');
    await tx.label.createMany({
      data: labels.map(({ id }) => ({ projectId, id })),
      skipDuplicates: true,
    });
    const content = {
      labels: labels.map((label) => ({
        ...label,
        name: { ...label.name },
        definition: { ...label.definition },
      })),
    };
    await tx.codebookVersion.create({ data: { projectId, number, content, createdById } });
    const publish = (was: number, these: readonly Label[]): CodebookChange => ({
      kind: 'publish-codebook',
      from: was,
      labels: these,
    });
    return accepted({
      value: number,
      change: publish(from, labels),
      inverse: publish(number, before.labels),
    });
  });
  return done.ok ? accepted(number) : done;
}
