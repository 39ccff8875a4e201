/** What happened to a claim: who did what, when. Of annotations out of the reader's sight nothing is told. */
import 'server-only';
import { z } from 'zod';
import type { ClaimChange } from '@/domain/provenance/claim-change';
import type { ClaimEntry } from '@/domain/provenance/claim-entry';
import { ClaimChangeSchema } from '../claim-schema';
import { db } from '../db';
import type { Grant } from '../gate';
import { isJudgement } from './claim-edits';
import { familyOf } from './claim-row';
import { visibleLayers } from './sight';

type Reading = Grant<'claim:read'>;

/** More is a matter for the project's history as a whole. */
const mostEntries = 100;

const Row = z.object({
  commandId: z.string(),
  at: z.date(),
  by: z.string(),
  command: z.unknown(),
  inverse: z.unknown(),
});

/** The newest first. The claim is known to be in sight. */
export async function listClaimHistory(grant: Reading, claim: string): Promise<ClaimEntry[]> {
  const rows = await readEntries(grant, await familyOf(db(), grant.projectId, claim));
  const read = rows.flatMap((row) => {
    const change = ClaimChangeSchema.safeParse(row.command);
    return change.success ? [{ row, change: change.data }] : [];
  });
  const named = [...new Set(read.flatMap(({ change }) => annotationsOf(change)))];
  const words = await listWords(grant, named);
  return read
    .filter(({ change }) => annotationsOf(change).every((id) => words.has(id)))
    .map(({ row, change }) => ({
      command: row.commandId,
      kind: change.kind,
      at: row.at.toISOString(),
      by: row.by,
      words: tell(change, words),
      count: annotationsOf(change).length,
      undoable: row.inverse !== null && mayTakeBack(grant, change),
    }));
}

async function readEntries({ projectId }: Reading, claims: readonly string[]) {
  const rows = await db().$queryRaw`
    SELECT entry."commandId"::text AS "commandId", entry."at", actor."name" AS "by",
           entry."command", entry."inverse"
      FROM "History" entry JOIN "Account" actor ON actor."id" = entry."actorId"
     WHERE entry."projectId" = ${projectId}::uuid AND entry."command" ? 'claim'
       AND (entry."command"->>'claim' = ANY (${[...claims]}::text[])
         OR entry."command"->>'made' = ANY (${[...claims]}::text[]))
     ORDER BY entry."at" DESC, entry."seq" DESC LIMIT ${mostEntries}`;
  return z.array(Row).parse(rows);
}

function annotationsOf(change: ClaimChange): string[] {
  if ('seats' in change) return change.seats.map(({ annotation }) => annotation);
  return 'mention' in change ? [change.mention.annotation] : [];
}

/** Erased or not: what was done with an annotation is told as long as its layer is in sight. */
async function listWords(grant: Reading, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db().annotation.findMany({
    where: { projectId: grant.projectId, id: { in: [...ids] }, layer: visibleLayers(grant) },
    select: { id: true, exact: true },
  });
  return new Map(rows.map(({ id, exact }) => [id, exact]));
}

function tell(change: ClaimChange, words: ReadonlyMap<string, string>): string | null {
  if (change.kind === 'decide-verdict') return change.verdict?.word ?? null;
  if ('text' in change) return change.text;
  return 'mention' in change ? (words.get(change.mention.annotation) ?? null) : null;
}

function mayTakeBack(grant: Reading, change: ClaimChange): boolean {
  return grant.also(isJudgement(change) ? 'claim:judge' : 'claim:edit') !== null;
}
