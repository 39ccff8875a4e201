/** All annotations of one layer, read at once: a long article has thousands, of which most have only a span and a label. */
import 'server-only';
import { z } from 'zod';
import { type Annotation, quoting } from '@/domain/claim/annotation';
import {
  type Attribution,
  certainties,
  contents,
  directnesses,
  noAttribution,
  polarities,
} from '@/domain/claim/attribution';
import type { IndexedText } from '@/domain/text/offset';
import { db, pool } from '../db';
import type { Grant } from '../gate';
import { toCue, toSpan } from './annotation-row';

type Reading = Grant<'article:read'>;

const Said = z.object({
  speaker: z.string().nullable(),
  cueStart: z.number().nullable(),
  cueEnd: z.number().nullable(),
  relayEnds: z.boolean(),
  directness: z.enum(directnesses).nullable(),
  saidAt: z.string().nullable(),
  saidWhere: z.string().nullable(),
  polarity: z.enum(polarities).nullable(),
  certainty: z.enum(certainties).nullable(),
  content: z.enum(contents).nullable(),
});
type Said = z.infer<typeof Said>;

const Row = z.object({
  id: z.string(),
  start: z.number(),
  end: z.number(),
  label: z.string().nullable(),
  codebook: z.number(),
  revision: z.number(),
  note: z.string(),
  erased: z.boolean(),
  said: Said.nullable(),
});
type Row = z.infer<typeof Row>;

/** Of thousands few say anything of who said it: for the rest one null stands for ten, which the web server would read one by one. */
const columns = `"id", "start", "end", "labelId" AS "label", "codebook", "revision", "note",
  "erasedAt" IS NOT NULL AS "erased",
  CASE WHEN "relayEnds" OR num_nonnulls("speakerId", "cueStart", "cueEnd", "directness", "saidAt",
    "saidWhere", "polarity", "certainty", "content") > 0
  THEN json_build_object('speaker', "speakerId", 'cueStart', "cueStart", 'cueEnd', "cueEnd",
    'relayEnds', "relayEnds", 'directness', "directness", 'saidAt', "saidAt",
    'saidWhere', "saidWhere", 'polarity', "polarity", 'certainty', "certainty",
    'content', "content") END AS "said"`;

/** In reading order: those that stand, and those erased after `since`. The layer has been found to be visible. */
export async function listLayerAnnotations(
  grant: Reading,
  layer: string,
  text: IndexedText,
  since: Date,
): Promise<Annotation[]> {
  // Past Prisma, whose rows cost the web server ten times as much: here they are thousands.
  const [{ rows }, relays] = await Promise.all([
    pool().query({
      text: `SELECT ${columns} FROM "Annotation"
              WHERE "projectId" = $1 AND "layerId" = $2 AND ("erasedAt" IS NULL OR "erasedAt" > $3)
              ORDER BY "start", "end" DESC, "id"`,
      values: [grant.projectId, layer, since],
    }),
    listRelays(grant, layer),
  ]);
  const quoted = quoting(text);
  return z
    .array(Row)
    .parse(rows)
    .map((row) => quoted(fromRow(row, layer, relays)));
}

/** Through whom it came, by annotation. */
async function listRelays({ projectId }: Reading, layerId: string): Promise<Map<string, string[]>> {
  const rows = await db().relay.findMany({
    where: { projectId, annotation: { layerId } },
    orderBy: { position: 'asc' },
    select: { annotationId: true, sourceId: true },
  });
  const relays = new Map<string, string[]>();
  for (const { annotationId, sourceId } of rows) {
    if (annotationId === null) continue;
    relays.set(annotationId, [...(relays.get(annotationId) ?? []), sourceId]);
  }
  return relays;
}

function fromRow(
  row: Row,
  layer: string,
  relays: ReadonlyMap<string, readonly string[]>,
): Omit<Annotation, 'quote'> {
  const { id, start, end, label, note, codebook, revision, erased, said } = row;
  const span = toSpan(start, end);
  const attribution = toAttribution(said, relays.get(id) ?? []);
  return { id, layer, span, label, attribution, note, codebook, revision, erased };
}

/** Most say nothing of it: for these there is one object. */
function toAttribution(said: Said | null, relay: readonly string[]): Attribution {
  if (said === null) return relay.length === 0 ? noAttribution : { ...noAttribution, relay };
  const { cueStart, cueEnd, ...rest } = said;
  return { ...rest, cue: toCue(cueStart, cueEnd), relay };
}
