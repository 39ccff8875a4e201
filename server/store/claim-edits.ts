/** Changes of claims as people ask for them: each once, in the project's turn, and able to be taken back. */
import 'server-only';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import { verdictScaleOf } from '@/domain/provenance/claim';
import type { ClaimChange } from '@/domain/provenance/claim-change';
import {
  type EditWish,
  type JudgeWish,
  readClaimText,
  readVerdictScale,
  type TextRefusal,
  type VerdictRefusal,
  verdictFault,
} from '@/domain/provenance/claim-wish';
import { ClaimChangeSchema } from '../claim-schema';
import type { Grant } from '../gate';
import { performClaimChange } from './claim-changes';
import { findClaimRow } from './claim-row';
import { listSeenClaims } from './claim-sight';
import type { Claiming, ClaimRefusal } from './claiming';
import { inProjectTurn } from './project-turn';

type Editing = Claiming['grant'];

export type ClaimEditRefusal =
  | ClaimRefusal
  | TextRefusal
  | VerdictRefusal
  | 'changed-meanwhile'
  | 'command-id-taken'
  | 'forbidden'
  | 'nothing-to-take-back'
  | 'scale-too-long'
  | 'scale-too-short';

export type ClaimEdited = Outcome<null, ClaimEditRefusal>;

/** `command` is made by whoever asks: sent twice, it is done once. */
export async function editClaim(
  grant: Grant<'claim:edit'>,
  { command, wish }: { readonly command: string; readonly wish: EditWish },
): Promise<ClaimEdited> {
  return turn(grant, command, (at) => readEdit(at, wish));
}

export async function judgeClaim(
  grant: Grant<'claim:judge'>,
  { command, wish }: { readonly command: string; readonly wish: JudgeWish },
): Promise<ClaimEdited> {
  return turn(grant, command, (at) => readJudgement(at, wish));
}

/** Takes a change back, whoever made it. What only reviewers may do, only reviewers may take back. */
export async function takeBackClaimChange(
  grant: Grant<'claim:edit'>,
  { command, of }: { readonly command: string; readonly of: string },
): Promise<ClaimEdited> {
  return turn(grant, command, async (at) => {
    const { projectId } = grant;
    const key = { projectId_commandId: { projectId, commandId: of } };
    const entry = await at.tx.history.findUnique({ where: key });
    const change = ClaimChangeSchema.safeParse(entry?.command);
    const inverse = ClaimChangeSchema.safeParse(entry?.inverse);
    if (!change.success || !inverse.success) return refused('nothing-to-take-back');
    if (isJudgement(change.data) && grant.also('claim:judge') === null) return refused('forbidden');
    return accepted(inverse.data);
  });
}

const judgements: readonly ClaimChange['kind'][] = [
  ...(['split-claim', 'unsplit-claim', 'merge-claims', 'part-claims'] as const),
  ...(['retire-claim', 'revive-claim', 'decide-verdict', 'word-verdicts', 'decide-copy'] as const),
];

export function isJudgement({ kind }: ClaimChange): boolean {
  return judgements.includes(kind);
}

type Read = Outcome<ClaimChange, ClaimEditRefusal>;

async function turn(
  grant: Editing,
  command: string,
  read: (at: Claiming) => Promise<Read>,
): Promise<ClaimEdited> {
  const of = { projectId: grant.projectId, actorId: grant.actor.accountId, command };
  return inProjectTurn(of, async (tx, now) => {
    const at = { tx, grant, now };
    const change = await read(at);
    if (!change.ok) return change;
    if (!(await sees(grant, change.value))) return refused('claim-unknown');
    const done = await performClaimChange(at, change.value);
    return done.ok ? accepted({ value: null, ...done.value }) : done;
  });
}

/** What is out of sight is not there, whatever its id. */
async function sees(grant: Editing, change: ClaimChange): Promise<boolean> {
  const made = change.kind === 'make-claim';
  const ids = 'claim' in change && !made ? [change.claim] : [];
  const named = 'into' in change ? [...ids, change.into] : ids;
  if (named.length === 0) return true;
  const seen = await listSeenClaims(grant, named);
  return named.every((id) => seen.has(id));
}

async function readEdit(at: Claiming, wish: EditWish): Promise<Read> {
  if (wish.kind === 'leave-claim') {
    const { annotation, ...named } = wish;
    // What it was is read where it leaves.
    return accepted({ ...named, mention: { annotation, aspect: 'content', stance: null } });
  }
  if (wish.kind === 'join-claim' || wish.kind === 'restate-mention') return accepted(wish);
  const text = readClaimText(wish.text);
  if (!text.ok) return text;
  if (wish.kind === 'make-claim') return accepted({ ...wish, text: text.value });
  const { kind, claim, revision } = wish;
  if (await isChanged(at, claim, revision)) return refused('changed-meanwhile');
  return accepted({ kind, claim, text: text.value });
}

async function isChanged({ tx, grant }: Claiming, claim: string, revision: number) {
  const row = await findClaimRow(tx, grant.projectId, claim);
  return row !== null && row.revision !== revision;
}

async function readJudgement(at: Claiming, wish: JudgeWish): Promise<Read> {
  switch (wish.kind) {
    case 'split-claim': {
      const { annotations, ...parts } = wish;
      const text = readClaimText(wish.text);
      if (!text.ok) return text;
      const seats = [...new Set(annotations)].map((annotation) => {
        return { claim: wish.claim, annotation, aspect: 'content', stance: null } as const;
      });
      return accepted({ ...parts, text: text.value, seats });
    }
    case 'merge-claims':
      return accepted({ ...wish, followers: [] });
    case 'decide-verdict':
      return readVerdict(at, wish);
    case 'word-verdicts': {
      const scale = readVerdictScale(wish.scale);
      return scale.ok ? accepted({ kind: wish.kind, scale: scale.value }) : scale;
    }
    default:
      return accepted(wish);
  }
}

async function readVerdict(
  at: Claiming,
  { kind, claim, revision, word, reason }: Extract<JudgeWish, { kind: 'decide-verdict' }>,
): Promise<Read> {
  if (await isChanged(at, claim, revision)) return refused('changed-meanwhile');
  if (word === null) return accepted({ kind, claim, verdict: null });
  const project = await at.tx.project.findUniqueOrThrow({
    where: { id: at.grant.projectId },
    select: { verdictScale: true, language: true },
  });
  const scale = verdictScaleOf(project.verdictScale, project.language);
  const fault = verdictFault(word, reason, scale);
  if (fault !== null) return refused(fault);
  return accepted({ kind, claim, verdict: { word, scale, reason: reason.trim() } });
}
