/** Loads one layer of an article, of its newest version where none is named, with all that the desk shows around it. */
import 'server-only';
import type { DeskDocument } from '@/domain/claim/desk';
import type { Source } from '@/domain/provenance/source';
import { db } from '../db';
import type { Grant } from '../gate';
import { isAssigned } from './assignment-moves';
import { loadCodebook } from './codebooks';
import { loadFindings } from './desk-findings';
import { loadLinks } from './desk-links';
import { listOrigins } from './final-origins';
import { finalLayerId } from './final-work';
import { toScale } from './grade-row';
import { listHearers } from './hearers';
import { listLayerAnnotations } from './layer-annotations';
import { ownLayerId } from './layers';
import { loadEncodedLayout } from './layouts';
import { lastNumber } from './numbering';
import { isVeiled } from './outlet';
import { visibleLayers } from './sight';
import { listRegistry } from './source-row';
import { findText } from './texts';

type Reading = Grant<'article:read'>;

/** The layer asked for, or else the one that this person works in: who only reads, reads the final one. Null when there is no such article, or no such layer that this person may see. */
export async function findDesk(
  grant: Reading,
  articleId: string,
  layerId: string | null,
): Promise<DeskDocument | null> {
  const article = await findArticle(grant, articleId, layerId);
  const version = article?.versions[0];
  if (!article || !version) return null;
  // The number first: what happens while the rest is read is heard again, and never missed.
  const [layer, text, seq, veiled, unassigned] = await Promise.all([
    findVisibleLayer(grant, version.id, layerId),
    findText(db(), grant.projectId, version.id),
    lastNumber(grant, version.id),
    isVeiled(grant, articleId),
    isBarred(grant, version.id),
  ]);
  if (layer === null || text === null) return null;
  const since = new Date(Date.now() - sitting);
  const [annotations, linked, sources, codebook, layout, found, origins, hearers] =
    await Promise.all([
      listLayerAnnotations(grant, layer.id, text, since),
      loadLinks(grant, layer.id, { OR: [{ erasedAt: null }, { erasedAt: { gt: since } }] }),
      listSources(grant),
      loadCodebook(db(), grant.projectId),
      loadEncodedLayout(grant, version.id),
      loadFindings(grant, layer.id),
      layer.author === null ? listOrigins(grant.projectId, layer.id) : {},
      listHearers(grant, { versionId: version.id, author: layer.author }),
    ]);
  return {
    project: {
      id: grant.projectId,
      ...article.project,
      gradeScale: toScale(article.project.gradeScale),
    },
    article: veiled
      ? { ...facts(article), ...withoutOutlet, veiled }
      : { ...facts(article), credit: creditOf(article, sources), veiled },
    version: { ...version, text: text.text },
    layout,
    codebook,
    layer,
    unassigned,
    adjudication: null,
    origins,
    annotations,
    ...linked,
    sources,
    ...found,
    hearers,
    seq,
  };
}

/** With the version that the layer is on; where no layer is named, the newest. */
async function findArticle({ projectId }: Reading, id: string, layerId: string | null) {
  const version = layerId === null ? {} : { layers: { some: { id: layerId } } };
  return db().article.findFirst({
    where: { projectId, id, deletedAt: null },
    include: {
      project: { select: { name: true, unlabelled: true, gradeScale: true } },
      credit: { orderBy: { position: 'asc' }, select: { sourceId: true } },
      versions: {
        where: version,
        orderBy: { number: 'desc' },
        take: 1,
        select: { id: true, number: true },
      },
    },
  });
}

async function isBarred(grant: Reading, versionId: string): Promise<boolean> {
  const { projectId, actor, duty } = grant;
  const work = { projectId, versionId, assigneeId: actor.accountId };
  return duty === 'assigned' && !(await isAssigned(db(), work));
}

const withoutOutlet = { address: null, publisher: null, byline: null, credit: [] } as const;

function facts(article: NonNullable<Awaited<ReturnType<typeof findArticle>>>) {
  const { id, title, address, publisher, byline, language, publishedAt } = article;
  return { id, title, address, publisher, byline, language, publishedAt };
}

async function findVisibleLayer(
  grant: Reading,
  versionId: string,
  layerId: string | null,
): Promise<DeskDocument['layer'] | null> {
  const { projectId, actor, sight } = grant;
  const usual =
    sight === 'final' ? finalLayerId(versionId) : ownLayerId(versionId, actor.accountId);
  const id = layerId ?? usual;
  const row = await db().layer.findFirst({
    where: { AND: [{ projectId, id, versionId }, visibleLayers(grant)] },
    include: {
      author: { select: { name: true } },
      rounds: { where: { returnedAt: { not: null } }, orderBy: { round: 'desc' }, take: 1 },
    },
  });
  if (row === null && layerId === null) return unwritten(id, sight === 'final' ? null : actor);
  if (row === null) return null;
  const returned = row.state === 'returned' ? row.rounds[0] : undefined;
  return {
    id,
    author: row.authorId,
    authorName: row.author?.name ?? null,
    state: row.state,
    round: row.round,
    returnReason: returned?.reason ?? null,
  };
}

/** One's own layer before the first mark, which makes it; or nobody's, the final one before the first decision. */
function unwritten(id: string, actor: Reading['actor'] | null): DeskDocument['layer'] {
  const author = actor?.accountId ?? null;
  const authorName = actor?.name ?? null;
  return { id, author, authorName, state: 'open', round: 1, returnReason: null };
}

/** Milliseconds. What was erased in a sitting comes along, so that undo finds it again after a reload. */
const sitting = 24 * 60 * 60 * 1000;

/** Retired and merged ones too: annotations name them. */
async function listSources(grant: Reading): Promise<Source[]> {
  const registry = await listRegistry(grant);
  return registry
    .map(({ id, kind, name, aliases, mergedInto, retired }) => ({
      id,
      kind,
      name,
      aliases,
      mergedInto,
      retired,
    }))
    .sort((a, b) => order(a.name, b.name) || order(a.id, b.id));
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function creditOf(
  { credit }: NonNullable<Awaited<ReturnType<typeof findArticle>>>,
  sources: readonly Source[],
): string[] {
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  return credit.flatMap(({ sourceId }) => names.get(sourceId) ?? []);
}
