/** The links of a layer, and where each leads, as far as whoever asks may see. */
import 'server-only';
import type { DeskDocument, TargetSight } from '@/domain/claim/desk';
import type { Prisma } from '@/prisma/generated/client';
import { db } from '../db';
import type { Grant } from '../gate';
import { toLink, withEvidence } from './link-row';
import { visibleLayers } from './sight';

type Reading = Grant<'article:read'>;

const article = { select: { id: true, title: true, deletedAt: true } };

const withTarget = {
  ...withEvidence,
  targetVersion: { select: { id: true, article } },
  targetAnnotation: {
    select: { exact: true, start: true, layerId: true, version: { select: { id: true, article } } },
  },
} as const satisfies Prisma.LinkInclude;

/** `standing` says which rows are not erased, or erased only just now. */
export async function loadLinks(
  grant: Reading,
  layerId: string,
  standing: Prisma.LinkWhereInput & Prisma.AnnotationWhereInput,
): Promise<Pick<DeskDocument, 'links' | 'targets'>> {
  const { projectId } = grant;
  const rows = await db().link.findMany({
    where: { projectId, ...standing, annotation: { layerId, ...standing } },
    include: withTarget,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const seen = await listSeen(grant, rows);
  const targets = Object.fromEntries(rows.flatMap((row) => targetOf(row, seen)));
  return { links: rows.map(toLink), targets };
}

type Row = Prisma.LinkGetPayload<{ include: typeof withTarget }>;

/** A colleague's annotation may have been linked before the project became blind. */
async function listSeen(grant: Reading, rows: readonly Row[]): Promise<ReadonlySet<string>> {
  const ids = rows.flatMap(({ targetAnnotation }) => targetAnnotation?.layerId ?? []);
  if (ids.length === 0) return new Set();
  const layers = await db().layer.findMany({
    where: { AND: [visibleLayers(grant), { id: { in: [...new Set(ids)] } }] },
    select: { id: true },
  });
  return new Set(layers.map(({ id }) => id));
}

function targetOf(link: Row, seen: ReadonlySet<string>): [string, TargetSight][] {
  const annotation = link.targetAnnotation;
  const version = link.targetVersion ?? annotation?.version;
  const at = version?.article;
  if (!at || at.deletedAt !== null) return [];
  if (annotation && !seen.has(annotation.layerId)) return [];
  const exact = link.targetExact ?? annotation?.exact ?? '';
  const start = link.targetStart ?? annotation?.start ?? 0;
  return [[link.id, { articleId: at.id, versionId: version.id, title: at.title, exact, start }]];
}
