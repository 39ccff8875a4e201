/** The final layer of a version with all that stands around it: submitted layers, marks, links, decisions. */
import 'server-only';
import { createHash } from 'node:crypto';
import type { Annotation } from '@/domain/claim/annotation';
import type { Link } from '@/domain/claim/link';
import type { Adjudication } from '@/domain/claim/perform-final';
import type { Layer } from '@/domain/claim/submission';
import type { Decision } from '@/domain/review/decision';
import type { Prisma } from '@/prisma/generated/client';
import type { Transaction } from '../db';
import { toAnnotation, withRelay } from './annotation-row';
import { toLink, withEvidence } from './link-row';
import { submittedStates } from './sight';

/** The id that a version's final layer has, whether or not it exists yet. */
export function finalLayerId(versionId: string): string {
  const hex = createHash('sha256').update(`layer:${versionId}:final`).digest('hex');
  // Version 8, variant 1, as an analyst's layer has it.
  const [a, b, c] = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(13, 16)];
  return `${a}-${b}-8${c}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export interface VersionKey {
  readonly projectId: string;
  readonly versionId: string;
}

export interface AnalystLayer extends Layer {
  readonly authorName: string;
}

export interface FinalWorkLoaded {
  readonly final: Layer;
  readonly layers: readonly AnalystLayer[];
  readonly annotations: readonly Annotation[];
  readonly links: readonly Link[];
  readonly decisions: readonly Decision[];
  readonly rule: Adjudication['rule'];
  readonly projectRule: Adjudication['projectRule'];
}

/** For those who may see every layer. Layers by their analysts' names, then by id. */
export async function loadFinalWork(tx: Transaction, key: VersionKey): Promise<FinalWorkLoaded> {
  const { projectId, versionId } = key;
  const [row, layers, project] = await Promise.all([
    findFinal(tx, key),
    listSubmitted(tx, key),
    tx.project.findUniqueOrThrow({ where: { id: projectId }, select: { mergeRule: true } }),
  ]);
  const final = row ?? unwrittenFinal(versionId);
  const layerId = { in: [final.id, ...layers.map(({ id }) => id)] };
  const [annotations, links, decisions] = await Promise.all([
    tx.annotation.findMany({
      where: { projectId, versionId, layerId },
      include: withRelay,
      orderBy: [{ start: 'asc' }, { end: 'desc' }, { id: 'asc' }],
    }),
    tx.link.findMany({
      where: { projectId, annotation: { versionId, layerId } },
      include: withEvidence,
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    }),
    listDecisions(tx, { projectId, layerId: final.id }),
  ]);
  return {
    final: { id: final.id, author: null, state: final.state, round: final.round },
    layers,
    annotations: annotations.map(toAnnotation),
    links: links.map(toLink),
    decisions,
    rule: row?.mergeRule ?? null,
    projectRule: project.mergeRule,
  };
}

export async function findFinal(tx: Transaction, { projectId, versionId }: VersionKey) {
  return tx.layer.findFirst({ where: { projectId, versionId, authorId: null } });
}

function unwrittenFinal(versionId: string) {
  return { id: finalLayerId(versionId), state: 'open', round: 1 } as const;
}

export async function listSubmitted(
  tx: Transaction,
  { projectId, versionId }: VersionKey,
): Promise<AnalystLayer[]> {
  const rows = await tx.layer.findMany({
    where: { projectId, versionId, authorId: { not: null }, state: { in: submittedStates } },
    include: { author: { select: { name: true } } },
    orderBy: [{ author: { name: 'asc' } }, { id: 'asc' }],
  });
  return rows.map(({ id, authorId: author, author: person, state, round }) => ({
    id,
    author,
    authorName: person?.name ?? '',
    state,
    round,
  }));
}

const withParts = {
  basis: { orderBy: { annotationId: 'asc' } },
  marks: { orderBy: { annotationId: 'asc' } },
} as const satisfies Prisma.DecisionInclude;

/** By time, then id; withdrawn ones too. */
export async function listDecisions(
  tx: Transaction,
  where: { readonly projectId: string; readonly layerId: string },
): Promise<Decision[]> {
  const rows = await tx.decision.findMany({
    where,
    include: withParts,
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => ({
    id: row.id,
    basis: row.basis.map(({ annotationId: annotation, revision, links }) => ({
      annotation,
      revision,
      links,
    })),
    choice: row.choice,
    rule: row.rule,
    marks: row.marks.map(({ annotationId: annotation, sourceId: from }) => ({ annotation, from })),
    by: row.decidedById,
    at: row.at.toISOString(),
    revision: row.revision,
    withdrawn: row.withdrawnAt !== null,
    refused: row.refused,
  }));
}
