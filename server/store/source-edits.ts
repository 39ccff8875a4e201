/** Changes of the registry of sources as people ask for them: each once, in the project's turn, and able to be taken back. */
import 'server-only';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import type { SourceChange } from '@/domain/provenance/source-change';
import {
  checkSource,
  type SourceFactRefused,
  sameFacts,
  type TypedSource,
} from '@/domain/provenance/source-facts';
import type { Grant } from '../gate';
import { SourceChangeSchema } from '../source-schema';
import { type ChangeOf, inProjectTurn } from './project-turn';
import {
  entryOf,
  leftBy,
  performChange,
  type Registering,
  type SourceChangeRefusal,
} from './source-changes';
import { toFacts } from './source-row';
import { findRow } from './source-writing';

type Editing = Grant<'source:edit'> | Grant<'source:merge'>;

interface Order {
  /** Made by whoever asks: sent twice, it is done once. */
  readonly command: string;
}

type Taken = { readonly ok: false; readonly refusal: 'command-id-taken' };
type Done = Outcome<null, SourceChangeRefusal> | Taken;

export type SourceEdited =
  | Done
  | SourceFactRefused
  | { readonly ok: false; readonly refusal: 'changed-meanwhile' };

export async function registerSource(
  grant: Grant<'source:edit'>,
  { command, source, facts }: Order & { readonly source: string; readonly facts: TypedSource },
): Promise<SourceEdited> {
  const checked = checkSource(facts);
  if (!checked.ok) return checked;
  return turn(grant, command, { kind: 'register-source', source, facts: checked.value });
}

export interface SourceEdit extends Order {
  readonly source: string;
  /** The revision the person saw. */
  readonly revision: number;
  readonly facts: TypedSource;
}

export async function editSource(
  grant: Grant<'source:edit'>,
  { command, source, revision, facts }: SourceEdit,
): Promise<SourceEdited> {
  const checked = checkSource(facts);
  if (!checked.ok) return checked;
  return inProjectTurn(changeOf(grant, command), async (tx, now) => {
    const at = registering(grant, tx, now);
    const row = await findRow(at, source);
    if (row !== null && row.revision !== revision) return refused('changed-meanwhile');
    return valued(await performChange(at, { kind: 'edit-source', source, facts: checked.value }));
  });
}

export async function retireSource(
  grant: Grant<'source:edit'>,
  { command, source, retired }: Order & { readonly source: string; readonly retired: boolean },
): Promise<Done> {
  return turn(grant, command, { kind: retired ? 'retire-source' : 'revive-source', source });
}

export async function mergeSources(
  grant: Grant<'source:merge'>,
  { command, source, into }: Order & { readonly source: string; readonly into: string },
): Promise<Done> {
  const merge = entryOf({ source, into, followers: [] });
  return turn(grant, command, { kind: 'merge-sources', ...merge });
}

export async function tellSourcesApart(
  grant: Grant<'source:merge'>,
  { command, sources }: Order & { readonly sources: readonly [string, string] },
): Promise<Done> {
  return turn(grant, command, { kind: 'tell-sources-apart', sources });
}

export type TakenBack =
  | Done
  | { readonly ok: false; readonly refusal: 'changed-by-another' | 'forbidden' };

/** Takes a change back, whoever made it, unless what it left has been changed since. */
export async function takeBackChange(
  grant: Grant<'source:edit'>,
  { command, of }: Order & { readonly of: string },
): Promise<TakenBack> {
  return inProjectTurn(changeOf(grant, command), async (tx, now) => {
    const at = registering(grant, tx, now);
    const { projectId } = grant;
    const key = { projectId_commandId: { projectId, commandId: of } };
    const entry = await tx.history.findUnique({ where: key });
    const inverse = SourceChangeSchema.safeParse(entry?.inverse);
    const change = SourceChangeSchema.safeParse(entry?.command);
    if (!inverse.success || !change.success) return refused('nothing-to-take-back');
    if (isForJudges(change.data) && grant.also('source:merge') === null)
      return refused('forbidden');
    for (const [source, left] of leftBy(change.data)) {
      const row = await findRow(at, source);
      if (row === null || !sameFacts(toFacts(row), left)) return refused('changed-by-another');
    }
    return valued(await performChange(at, inverse.data));
  });
}

function isForJudges({ kind }: SourceChange): boolean {
  return /^(?:merge|part|liken)-sources$|^tell-sources-apart$/.test(kind);
}

async function turn(grant: Editing, command: string, change: SourceChange): Promise<Done> {
  return inProjectTurn(changeOf(grant, command), async (tx, now) =>
    valued(await performChange(registering(grant, tx, now), change)),
  );
}

function changeOf({ projectId, actor }: Editing, command: string): ChangeOf {
  return { projectId, actorId: actor.accountId, command };
}

export function registering(grant: Editing, tx: Registering['tx'], now: Date): Registering {
  const { projectId, actor } = grant;
  const mayDisclose = grant.also('source:disclose') !== null;
  return { tx, projectId, accountId: actor.accountId, now, mayDisclose };
}

function valued(done: Awaited<ReturnType<typeof performChange>>) {
  return done.ok ? accepted({ value: null, ...done.value }) : done;
}
