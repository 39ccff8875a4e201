/** Everything that is asked of an annotation when it is weighed as a mention: who speaks, where it stands, where its links lead. */
import 'server-only';
import type { Relation } from '@/domain/claim/link';
import type { MentionSight, NamedSource } from '@/domain/provenance/claim-sight';
import { standingGrades, valuesHeld } from '@/domain/provenance/grade';
import type { Origins } from '@/domain/provenance/mention';
import type { RegisteredSource } from '@/domain/provenance/source-line';
import { standingId } from '@/domain/provenance/standing';
import type { Span } from '@/domain/text/span';
import type { Prisma } from '@/prisma/generated/client';
import { db } from '../db';
import type { Grant } from '../gate';
import { toSpan } from './annotation-row';
import { inOrderGiven, toGrade } from './grade-row';
import { toRelation } from './link-row';
import { visibleLayers } from './sight';

type Reading = Grant<'claim:read'>;

const inOrder = { orderBy: { position: 'asc' }, select: { sourceId: true } } as const;

const whole = {
  relay: inOrder,
  layer: { select: { authorId: true, author: { select: { name: true } } } },
  grades: { orderBy: inOrderGiven.slice() },
  version: { select: { id: true, article: { include: { credit: inOrder } } } },
  links: {
    where: { erasedAt: null },
    select: {
      relation: true,
      targetAnnotationId: true,
      targetVersionId: true,
      targetStart: true,
      targetEnd: true,
    },
  },
} as const satisfies Prisma.AnnotationInclude;

type Row = Prisma.AnnotationGetPayload<{ include: typeof whole }>;

/** Where a link of an annotation leads, as far as it leads to annotations. */
export interface Lead {
  readonly relation: Relation;
  readonly annotation: string | null;
  readonly place: { readonly version: string; readonly span: Span } | null;
}

export interface Material {
  readonly id: string;
  readonly version: string;
  readonly span: Span;
  readonly sight: Omit<MentionSight, 'aspect' | 'stance' | 'chosen' | 'joined'>;
  readonly origins: Omit<Origins, 'supports'>;
  readonly leads: readonly Lead[];
}

export type Registry = ReadonlyMap<string, RegisteredSource>;

/** In sight, standing, and in articles that are there. */
export function standingMarks(grant: Reading): Prisma.AnnotationWhereInput {
  return {
    projectId: grant.projectId,
    erasedAt: null,
    labelId: { not: null },
    layer: visibleLayers(grant),
    version: { article: { deletedAt: null } },
  };
}

export async function loadMaterial(
  grant: Reading,
  registry: Registry,
  asked: Prisma.AnnotationWhereInput,
): Promise<Material[]> {
  const rows = await db().annotation.findMany({
    where: { AND: [standingMarks(grant), asked] },
    include: whole,
    orderBy: { id: 'asc' },
  });
  const known = await listKnownOutlets(grant, rows);
  const speakers = [...new Set(rows.flatMap(({ speakerId }) => speakerId ?? []))];
  const reliability = await loadReliability(grant, registry, speakers);
  return rows.map((row) => toMaterial(row, registry, known.has(row.version.id), reliability));
}

/** Who published an article may be kept from an annotator until they have submitted. */
async function listKnownOutlets(grant: Reading, rows: readonly Row[]): Promise<Set<string>> {
  const versions = [...new Set(rows.map(({ version }) => version.id))];
  if (grant.outlet === 'shown') return new Set(versions);
  const submitted = await db().layer.findMany({
    where: {
      projectId: grant.projectId,
      versionId: { in: versions },
      authorId: grant.actor.accountId,
      state: { in: ['submitted', 'adjudicated'] },
    },
    select: { versionId: true },
  });
  return new Set(submitted.map(({ versionId }) => versionId));
}

type Reliability = ReadonlyMap<string, MentionSight['reliability']>;

/** By the id of the source that stands. */
async function loadReliability(
  { projectId }: Reading,
  registry: Registry,
  speakers: readonly string[],
): Promise<Reliability> {
  const heads = new Set(speakers.map((id) => standingId(registry, id)));
  const family = [...registry.values()].filter(({ id }) => heads.has(standingId(registry, id)));
  const rows = await db().grade.findMany({
    where: { projectId, sourceId: { in: family.map(({ id }) => id) } },
    orderBy: inOrderGiven.slice(),
  });
  const held = new Map<string, ReturnType<typeof toGrade>[]>();
  for (const row of rows) {
    const head = standingId(registry, row.sourceId ?? '');
    held.set(head, [...(held.get(head) ?? []), toGrade(row)]);
  }
  return new Map([...held].map(([id, grades]) => [id, valuesHeld(standingGrades(grades))]));
}

export function nameSource(registry: Registry, id: string): NamedSource {
  const source = registry.get(standingId(registry, id));
  return { id: source?.id ?? id, name: source?.name ?? id, unnamed: source?.kind === 'unnamed' };
}

function toMaterial(
  row: Row,
  registry: Registry,
  outletKnown: boolean,
  reliability: Reliability,
): Material {
  const { article } = row.version;
  const name = (id: string) => nameSource(registry, id);
  const speaker = row.speakerId === null ? null : name(row.speakerId);
  const relay = standingOnes(registry, row.relay).filter((id) => id !== speaker?.id);
  const credit = outletKnown ? standingOnes(registry, article.credit) : [];
  const outlet = outletKnown ? article.publisherId : null;
  const publisher = outlet === null ? (outletKnown ? article.publisher : null) : name(outlet).name;
  const { id, title, language, publishedAt } = article;
  return {
    id: row.id,
    version: row.version.id,
    span: toSpan(row.start, row.end),
    sight: {
      id: row.id,
      exact: row.exact,
      start: row.start,
      label: row.labelId,
      article: { id, title, language, publishedAt, publisher },
      author: row.layer.author?.name ?? null,
      speaker,
      relay: relay.map(name),
      credit: credit.map(name),
      saidAt: row.saidAt,
      credibility: valuesHeld(standingGrades(row.grades.map(toGrade))),
      reliability: (speaker && reliability.get(speaker.id)) ?? [],
    },
    origins: {
      id: row.id,
      article: id,
      speaker: speaker?.id ?? null,
      relay,
      credit,
      // A publisher nobody has registered is one all the same.
      publisher: outlet === null ? publisher && `name: ${publisher}` : name(outlet).id,
      ownReporting: outletKnown && article.ownReporting,
    },
    leads: row.links.map(toLead),
  };
}

function standingOnes(registry: Registry, rows: readonly { sourceId: string }[]): string[] {
  return [...new Set(rows.map(({ sourceId }) => standingId(registry, sourceId)))];
}

function toLead(link: Row['links'][number]): Lead {
  const { targetVersionId: version, targetStart: start, targetEnd: end } = link;
  const isPlace = version !== null && start !== null && end !== null;
  return {
    relation: toRelation(link.relation),
    annotation: link.targetAnnotationId,
    place: isPlace ? { version, span: toSpan(start, end) } : null,
  };
}
