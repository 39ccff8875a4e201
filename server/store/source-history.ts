/** What happened to a source: who changed what, when, from what to what. */
import 'server-only';
import { z } from 'zod';
import type { SourceChange } from '@/domain/provenance/source-change';
import type { RegisteredSource } from '@/domain/provenance/source-line';
import type { SourceEntry } from '@/domain/provenance/source-sight';
import { turnedFacts } from '@/domain/provenance/turned-facts';
import { Prisma } from '@/prisma/generated/client';
import { db } from '../db';
import type { Grant } from '../gate';
import { SourceChangeSchema } from '../source-schema';
import { loadNames } from './source-row';

/** More is a matter for the project's history as a whole. */
const mostEntries = 100;

const Row = z.object({
  commandId: z.string(),
  at: z.date(),
  by: z.string(),
  actorId: z.string(),
  command: z.unknown(),
  inverse: z.unknown(),
});

/** The newest first. Of a source whose name is withheld, only what kind of thing happened. */
export async function listSourceHistory(
  grant: Grant<'source:read'>,
  source: string,
): Promise<SourceEntry[]> {
  const [names, rows] = await Promise.all([loadNames(grant), readEntries(grant, source)]);
  if (!names.has(source)) return [];
  return rows.flatMap((row) => {
    const change = SourceChangeSchema.safeParse(row.command);
    const inverse = SourceChangeSchema.safeParse(row.inverse);
    if (!change.success) return [];
    const told = tell(change.data, inverse.data ?? null, source, names);
    return {
      command: row.commandId,
      at: row.at.toISOString(),
      by: mayKnowWho(grant, change.data, row.actorId) ? row.by : null,
      kind: change.data.kind,
      ...told,
      undoable: inverse.success && mayTakeBack(grant, change.data),
    };
  });
}

async function readEntries({ projectId }: Grant<'source:read'>, source: string) {
  const rows = await db().$queryRaw`
    SELECT entry."commandId"::text AS "commandId", entry."at", actor."name" AS "by", entry."actorId"::text AS "actorId",
           entry."command", entry."inverse"
      FROM "History" entry JOIN "Account" actor ON actor."id" = entry."actorId"
     WHERE entry."projectId" = ${projectId}::uuid
       AND ((entry."command" ? 'source' AND entry."command"->>'source' = ${source})
         OR (entry."command" ? 'sources' AND entry."command"->'sources' @> ${Prisma.sql`to_jsonb(${source}::text)`}))
     ORDER BY entry."at" DESC, entry."seq" DESC LIMIT ${mostEntries}`;
  return z.array(Row).parse(rows);
}

type Names = ReadonlyMap<string, RegisteredSource>;

function tell(
  change: SourceChange,
  inverse: SourceChange | null,
  source: string,
  names: Names,
): Pick<SourceEntry, 'first' | 'second' | 'count' | 'turned'> {
  const nameOf = (id: string) => names.get(id)?.recordedName ?? id;
  const [one = source, other = source] = pairOf(change);
  const count = 'imported' in change ? change.imported.length : 1;
  const turned = names.get(source)?.withheld ? [] : turnedBy(change, inverse, source, nameOf);
  return { first: nameOf(one), second: nameOf(other), count, turned };
}

function pairOf(change: SourceChange): readonly string[] {
  if ('into' in change) return [change.source, change.into];
  return 'sources' in change ? change.sources : [change.source];
}

function turnedBy(
  change: SourceChange,
  inverse: SourceChange | null,
  source: string,
  nameOf: (id: string) => string,
) {
  if (change.kind === 'edit-source' && inverse?.kind === 'edit-source') {
    return turnedFacts(inverse.facts, change.facts, nameOf);
  }
  if (change.kind !== 'import-sources' && change.kind !== 'take-back-import') return [];
  const row = change.imported.find((one) => one.source === source);
  if (!row?.before) return [];
  const [from, to] =
    change.kind === 'import-sources' ? [row.before, row.after] : [row.after, row.before];
  return turnedFacts(from, to, nameOf);
}

/** Who named a source at the desk was marking: whoever may not see that layer does not learn whose it is. */
function mayKnowWho(grant: Grant<'source:read'>, { kind }: SourceChange, actorId: string): boolean {
  return kind !== 'name-source' || grant.sight === 'all' || grant.actor.accountId === actorId;
}

/** What was named at the desk is taken back there. */
function mayTakeBack(grant: Grant<'source:read'>, { kind }: SourceChange): boolean {
  if (kind === 'name-source') return false;
  const forJudges = /merge|part|apart|liken/.test(kind);
  return grant.also(forJudges ? 'source:merge' : 'source:edit') !== null;
}
