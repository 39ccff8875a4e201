/** The strands that run through a claim, a source or an article: passages with their way to us, as far as the reader may see. */
import 'server-only';
import { z } from 'zod';
import { type Stance, stances } from '@/domain/provenance/mention';
import type { RegisteredSource } from '@/domain/provenance/source-line';
import type { NamedSource, Strand } from '@/domain/provenance/strand';
import { Prisma } from '@/prisma/generated/client';
import { db } from '../db';
import type { Grant } from '../gate';
import { gatherClaims } from './claim-gathering';
import { mentionsInSight } from './claim-sight';
import { outletsShown, visibleLayers } from './sight';
import { loadNames } from './source-row';

type Reading = Grant<'source:read'>;

/** One that the graph is opened at. */
export interface GraphOf {
  readonly kind: 'claim' | 'source' | 'article';
  readonly id: string;
}

/** More than that nobody follows with the eye: some 500 nodes. */
export const mostStrands = 200;

export interface Strands {
  readonly strands: readonly Strand[];
  readonly more: boolean;
}

export async function listStrands(grant: Reading, of: GraphOf): Promise<Strands> {
  const names = await loadNames(grant);
  const mentions = await listMentions(grant, of);
  const rows = await listRows(grant, rowsOf(of, names, mentions));
  const shown = rows.slice(0, mostStrands);
  const open = await listOpenArticles(
    grant,
    shown.map((row) => row.version.article.id),
  );
  const ofRows = new Set(shown.map(({ id }) => id));
  const said = await tellStances(
    grant,
    mentions.filter(({ annotation }) => ofRows.has(annotation)),
  );
  const byAnnotation = new Map(said.map((mention) => [mention.annotation, mention]));
  const strands = shown.map((row) =>
    strandOf(row, { names, open, mention: byAnnotation.get(row.id) }),
  );
  return { strands, more: rows.length > mostStrands };
}

const Mention = z.object({
  annotation: z.string(),
  claim: z.string(),
  text: z.string(),
  stance: z.enum(stances).nullable(),
});
type Mention = z.output<typeof Mention>;

/** Of an annotation that mentions several claims, the one that was asked for, else the first. */
async function listMentions(grant: Reading, of: GraphOf): Promise<readonly Mention[]> {
  const one = of.kind === 'claim' ? Prisma.sql`AND seen.head = ${of.id}::uuid` : Prisma.empty;
  const rows = await db().$queryRaw`
    SELECT DISTINCT ON (seen."annotationId") seen."annotationId"::text AS "annotation",
      claim."id"::text AS "claim", claim."text", seen."stance"::text AS "stance"
      FROM ${mentionsInSight(grant)} seen
      JOIN "Claim" claim ON claim."projectId" = ${grant.projectId}::uuid AND claim."id" = seen.head
     WHERE claim."retiredAt" IS NULL ${one}
     ORDER BY seen."annotationId", seen."joinedAt", claim."id"`;
  return z.array(Mention).parse(rows);
}

/** Where nobody has said what a mention does to its claim, its links tell it, as on the claim's page. */
async function tellStances(
  grant: Reading,
  mentions: readonly Mention[],
): Promise<readonly Mention[]> {
  const reading = grant.also('claim:read');
  const untold = mentions.filter(({ stance }) => stance === null).map(({ claim }) => claim);
  if (reading === null || untold.length === 0) return mentions;
  const gathered = await gatherClaims(reading, [...new Set(untold)]);
  return mentions.map((mention) => {
    const found = gathered.get(mention.claim)?.mentions ?? [];
    const stance = found.find(({ id }) => id === mention.annotation)?.stance ?? null;
    return { ...mention, stance: mention.stance ?? stance };
  });
}

function rowsOf(
  { kind, id }: GraphOf,
  names: ReadonlyMap<string, RegisteredSource>,
  mentions: readonly Mention[],
): Prisma.AnnotationWhereInput {
  if (kind === 'claim') return { id: { in: mentions.map(({ annotation }) => annotation) } };
  if (kind === 'article') return { version: { articleId: id } };
  const merged = [...names.values()].filter(({ mergedInto }) => mergedInto === id);
  const ids = [id, ...merged.map((source) => source.id)];
  return { OR: [{ speakerId: { in: ids } }, { relay: { some: { sourceId: { in: ids } } } }] };
}

const inOrder = { orderBy: { position: 'asc' }, select: { sourceId: true } } as const;
const wanted = {
  ...{ id: true, versionId: true, start: true, end: true, exact: true, speakerId: true },
  relay: inOrder,
  version: {
    select: {
      article: {
        select: { id: true, title: true, publisher: true, publisherId: true, credit: inOrder },
      },
    },
  },
} as const satisfies Prisma.AnnotationSelect;
type Row = Prisma.AnnotationGetPayload<{ select: typeof wanted }>;

/** What says nothing has no way to be followed. */
async function listRows(grant: Reading, where: Prisma.AnnotationWhereInput): Promise<Row[]> {
  return db().annotation.findMany({
    where: {
      projectId: grant.projectId,
      erasedAt: null,
      labelId: { not: null },
      layer: visibleLayers(grant),
      version: { article: { deletedAt: null } },
      AND: [where],
    },
    select: wanted,
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: mostStrands + 1,
  });
}

/** Those of the articles whose outlet the reader may know. */
async function listOpenArticles(grant: Reading, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db().article.findMany({
    where: { projectId: grant.projectId, id: { in: [...ids] }, AND: outletsShown(grant) },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

function strandOf(
  row: Row,
  known: {
    readonly names: ReadonlyMap<string, RegisteredSource>;
    readonly open: ReadonlySet<string>;
    readonly mention: Mention | undefined;
  },
): Strand {
  const { id, versionId, start, end, exact, version } = row;
  const { article } = version;
  const named = (source: string | null) => nameOf(known.names, source);
  const isOpen = known.open.has(article.id);
  return {
    id,
    passage: { key: `${versionId} ${start}-${end}`, exact, start },
    article: { id: article.id, title: article.title },
    speaker: named(row.speakerId),
    relay: row.relay.flatMap(({ sourceId }) => named(sourceId) ?? []),
    credit: isOpen ? article.credit.flatMap(({ sourceId }) => named(sourceId) ?? []) : [],
    publisher: isOpen ? named(article.publisherId) : null,
    claim: known.mention ? claimOf(known.mention) : null,
  };
}

/** A merged source by the one it stands under. */
function nameOf(
  names: ReadonlyMap<string, RegisteredSource>,
  id: string | null,
): NamedSource | null {
  const source = id === null ? undefined : names.get(id);
  if (source === undefined) return null;
  const standing = source.mergedInto === null ? source : names.get(source.mergedInto);
  return standing ? { id: standing.id, name: standing.name } : null;
}

function claimOf({ claim, text, stance }: Mention) {
  const usual: Stance = 'asserts';
  return { id: claim, text, stance: stance ?? usual };
}
