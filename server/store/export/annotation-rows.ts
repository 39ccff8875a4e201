/** The rows of annotations, in the order of the exports, with what belongs to each. */
import 'server-only';
import type { MentionRecord } from '@/domain/exchange/record/claim';
import type { DecisionRecord } from '@/domain/exchange/record/decision';
import type { GradeRecord } from '@/domain/exchange/record/grade';
import type { LinkRecord } from '@/domain/exchange/record/link';
import type { CommentRecord, VerdictRecord } from '@/domain/exchange/record/review';
import { Prisma } from '@/prisma/generated/client';
import { listMentions } from './claims';
import { listDecisions } from './decisions';
import { listCredibilities, listReliabilities } from './grades';
import { listLinks } from './links';
import { annotationsAsked, type Reading } from './reading';
import { listRelays } from './relays';
import { listComments, listVerdicts } from './reviews';
import { fetchRows } from './snapshot';
import type { VersionInHand } from './versions';

type Text = string | null;

export interface AnnotationRow {
  readonly id: string;
  readonly versionId: string;
  readonly layerId: string;
  readonly labelId: Text;
  readonly codebook: number;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly note: string;
  readonly speakerId: Text;
  readonly cueStart: number | null;
  readonly cueEnd: number | null;
  readonly relayEnds: boolean;
  readonly directness: Text;
  readonly saidAt: Text;
  readonly saidWhere: Text;
  readonly polarity: Text;
  readonly certainty: Text;
  readonly content: Text;
  readonly attributes: unknown;
  readonly revision: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What other tables hold of an annotation. */
export interface Belongings {
  readonly relay: readonly string[];
  /** What graders hold of the speaker. */
  readonly reliability: readonly GradeRecord[];
  readonly decision: DecisionRecord | null;
  readonly links: readonly LinkRecord[];
  readonly grades: readonly GradeRecord[];
  readonly claims: readonly MentionRecord[];
  readonly verdicts: readonly VerdictRecord[];
  readonly comments: readonly CommentRecord[];
}

export type Belonging = (row: AnnotationRow) => Belongings;

/** Some rows at a time, each time with all that belongs to them. */
export async function* readAnnotationRows(
  reading: Reading,
  versions: readonly VersionInHand[],
): AsyncGenerator<{ rows: AnnotationRow[]; belonging: Belonging }> {
  const statement = statementOf(reading, versions);
  for await (const rows of fetchRows<AnnotationRow>(
    reading.snapshot,
    'annotations',
    1000,
    statement,
  )) {
    yield { rows, belonging: await loadBelongings(reading, rows) };
  }
}

/** The ranks put what is sorted here into the order that the versions and their layers came in. */
function statementOf(reading: Reading, versions: readonly VersionInHand[]): Prisma.Sql {
  const layers = versions.flatMap(({ version }, rank) =>
    version.layers.map(({ id }) => ({ id, rank })),
  );
  const ids = layers.map(({ id }) => id);
  const ranks = layers.map(({ rank }) => rank);
  return Prisma.sql`
    SELECT annotation.id, annotation."versionId", annotation."layerId", annotation."labelId",
           annotation.codebook, annotation.start, annotation."end", annotation.exact,
           annotation.prefix, annotation.suffix, annotation.note, annotation."speakerId",
           annotation."cueStart", annotation."cueEnd", annotation."relayEnds", annotation.directness, annotation."saidAt",
           annotation."saidWhere", annotation.polarity, annotation.certainty, annotation.content,
           annotation.attributes, annotation.revision, annotation."createdAt", annotation."updatedAt"
      FROM unnest(${ids}::uuid[], ${ranks}::int[]) WITH ORDINALITY AS layer (id, version, rank)
      JOIN "Annotation" annotation
        ON annotation."projectId" = ${reading.grant.projectId}::uuid AND annotation."layerId" = layer.id
     WHERE ${annotationsAsked(reading)}
     ORDER BY layer.version, annotation.start, annotation."end" DESC, layer.rank, annotation.id`;
}

async function loadBelongings(
  { snapshot, grant, names, labelOf }: Reading,
  rows: readonly AnnotationRow[],
): Promise<Belonging> {
  const { projectId } = grant;
  const ids = rows.map(({ id }) => id);
  const relays = await listRelays(snapshot, projectId, 'annotationId', ids);
  const links = await listLinks(snapshot, grant, ids);
  const decisions = await listDecisions(snapshot, grant, ids);
  const mentions = await listMentions(snapshot, projectId, ids);
  const credibilities = await listCredibilities(snapshot, projectId, ids);
  const verdicts = await listVerdicts(snapshot, projectId, ids, labelOf);
  const comments = await listComments(snapshot, projectId, ids);
  const relayed = [...relays.values()].flat().map(({ sourceId }) => sourceId);
  await names.learn([...rows.map(({ speakerId }) => speakerId), ...relayed]);
  const standing = (speakerId: Text) => (speakerId === null ? null : names.nameOf(speakerId).id);
  const speakers = new Set(rows.flatMap(({ speakerId }) => standing(speakerId) ?? []));
  const reliabilities = await listReliabilities(snapshot, projectId, [...speakers]);
  return ({ id, speakerId }) => ({
    reliability: reliabilities.get(standing(speakerId) ?? '') ?? [],
    grades: credibilities.get(id) ?? [],
    relay: (relays.get(id) ?? []).map(({ sourceId }) => sourceId),
    decision: decisions.get(id) ?? null,
    links: links.get(id) ?? [],
    claims: mentions.get(id) ?? [],
    verdicts: verdicts.get(id) ?? [],
    comments: comments.get(id) ?? [],
  });
}
