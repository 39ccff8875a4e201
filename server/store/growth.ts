/** What a version's history has gained, as far as its reader may see. */
import 'server-only';
import { sightOf } from '@/domain/access/sight';
import type { CommandBody } from '@/domain/claim/command';
import type { HistoryEntry } from '@/domain/claim/history';
import { CommandSchema } from '../command-schema';
import { db } from '../db';
import type { Grant } from '../gate';
import { hearsOwnOnly, listOwnNumbers } from './numbering';
import { visibleLayers } from './sight';
import { loadNames } from './source-row';

/** Read at once at the most; a reader who is further behind asks again. */
const mostAtOnce = 500;

export interface Growth {
  readonly entries: readonly HistoryEntry[];
  /** Up to which number the history has been read, seen or not. */
  readonly upTo: number;
}

export async function readGrowth(
  grant: Grant<'article:read'>,
  versionId: string,
  after: number,
): Promise<Growth> {
  const { projectId } = grant;
  const numbers = hearsOwnOnly(grant)
    ? await listOwnNumbers(grant, versionId, after, mostAtOnce)
    : null;
  const rows = await db().history.findMany({
    where: {
      projectId,
      stream: versionId,
      seq: numbers === null ? { gt: after } : { in: [...numbers.keys()] },
    },
    include: { actor: { select: { name: true } } },
    orderBy: { seq: 'asc' },
    take: mostAtOnce,
  });
  const told = (seq: number) => numbers?.get(seq) ?? seq;
  const visible = await visibleAmong(
    grant,
    rows.flatMap(({ layerId }) => layerId ?? []),
  );
  const called = await namesAmong(grant, rows);
  const entries = rows
    .filter(({ layerId }) => layerId === null || visible.has(layerId))
    .map((row) => {
      const { seq, commandId, layerId, at } = row;
      const { v, ...body } = Object(row.command);
      const sent = CommandSchema.parse({ v, id: commandId, body });
      const command = { ...sent, body: seenBy(grant, called(sent.body)) };
      return { seq: told(seq), command, ...actorOf(grant, row), layerId, at: at.toISOString() };
    });
  const last = rows.at(-1);
  return { entries, upTo: last === undefined ? after : told(last.seq) };
}

/** RFC 9562: of nobody. */
const nobody = '00000000-0000-0000-0000-000000000000';

/** Who names a source is marking: whoever may not see every layer does not learn from it who marks what. */
function actorOf(
  { sight, actor }: Grant<'article:read'>,
  row: { readonly command: unknown; readonly actorId: string; readonly actor: { name: string } },
) {
  const ofSource = /-source$/.test(String(Object(row.command).kind));
  const known = sight === 'all' || !ofSource || row.actorId === actor.accountId;
  return known
    ? { actorId: row.actorId, actorName: row.actor.name }
    : { actorId: nobody, actorName: '' };
}

/** Names that were withheld since are not told by the history either. */
async function namesAmong(
  grant: Grant<'article:read'>,
  rows: readonly { readonly command: unknown }[],
): Promise<(body: CommandBody) => CommandBody> {
  const naming = rows.some(({ command }) => Object(command).kind === 'name-source');
  const knows = grant.also('source:name-confidential') !== null;
  if (!naming || knows) return (body) => body;
  const names = await loadNames(grant);
  return (body) => {
    const source = body.kind === 'name-source' ? names.get(body.source) : undefined;
    return body.kind === 'name-source' && source?.withheld ? { ...body, name: source.name } : body;
  };
}

/** What the final layer was decided on is not for those who see only the final layer. */
function seenBy({ sight }: Grant<'article:read'>, body: CommandBody): CommandBody {
  if (sight !== 'final' || body.kind !== 'decide') return body;
  const decide = body.decide.map((one) => ({ ...one, basis: [], marks: [] }));
  return { ...body, decide };
}

async function visibleAmong(
  grant: Grant<'article:read'>,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db().layer.findMany({
    where: { AND: [visibleLayers(grant), { id: { in: [...new Set(ids)] } }] },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

/**
 * The epoch of the reader's account, for as long as the grant is what they would be given today; null once it is
 * not. Asked again and again while a stream is open.
 */
export async function findEpoch(grant: Grant<'article:read'>): Promise<number | null> {
  const { projectId, role, sight, actor } = grant;
  const { accountId } = actor;
  const member = await db().member.findUnique({
    where: {
      projectId_accountId: { projectId, accountId },
      project: { deletedAt: null },
      account: { closedAt: null },
    },
    select: {
      role: true,
      project: { select: { blind: true } },
      account: { select: { signInEpoch: true } },
    },
  });
  if (member?.role !== role) return null;
  return sightOf({ role, blind: member.project.blind }) === sight
    ? member.account.signInEpoch
    : null;
}
