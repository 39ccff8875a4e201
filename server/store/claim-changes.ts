/** Carries out one change of claims, and says what takes it back. */
import 'server-only';
import { accepted, refused } from '@/domain/outcome';
import type { ClaimChange } from '@/domain/provenance/claim-change';
import { familyOf, findClaimRow, findStanding, toVerdict } from './claim-row';
import { changeSeats } from './claim-seats';
import type { Claiming, Performed } from './claiming';
import { decideCopy } from './copy-decisions';

export async function performClaimChange(at: Claiming, change: ClaimChange): Promise<Performed> {
  switch (change.kind) {
    case 'reword-claim':
      return reword(at, change);
    case 'merge-claims':
      return merge(at, change);
    case 'part-claims':
      return part(at, change);
    case 'retire-claim':
    case 'revive-claim':
      return retire(at, change);
    case 'decide-verdict':
      return decideVerdict(at, change);
    case 'word-verdicts':
      return wordVerdicts(at, change);
    case 'decide-copy':
      return decideCopy(at, change);
    default:
      return changeSeats(at, change);
  }
}

type Of<Kind extends ClaimChange['kind']> = Extract<ClaimChange, { kind: Kind }>;

function keyOf({ grant: { projectId } }: Claiming, id: string) {
  return { projectId_id: { projectId, id } };
}

const revised = { revision: { increment: 1 } } as const;

async function reword(at: Claiming, change: Of<'reword-claim'>): Promise<Performed> {
  const found = await findStanding(at.tx, at.grant.projectId, change.claim);
  if (!found.ok) return found;
  await at.tx.claim.update({
    where: keyOf(at, change.claim),
    data: { text: change.text, ...revised },
  });
  return accepted({ change, inverse: { ...change, text: found.value.text } });
}

async function merge(at: Claiming, { claim, into }: Of<'merge-claims'>): Promise<Performed> {
  if (claim === into) return refused('merge-into-itself');
  const { projectId } = at.grant;
  const from = await findStanding(at.tx, projectId, claim);
  const to = await findStanding(at.tx, projectId, into);
  if (!from.ok) return from;
  if (!to.ok) return to;
  const followers = (await familyOf(at.tx, projectId, claim)).slice(1);
  await redirect(at, [claim, ...followers], into);
  const merged = { claim, into, followers };
  return accepted({
    change: { kind: 'merge-claims', ...merged },
    inverse: { kind: 'part-claims', ...merged },
  });
}

/** Those that went along go back along, as far as they are still where they went. */
async function part(at: Claiming, change: Of<'part-claims'>): Promise<Performed> {
  const { tx, grant } = at;
  const row = await findClaimRow(tx, grant.projectId, change.claim);
  if (row === null) return refused('claim-unknown');
  if (row.mergedIntoId === null) return refused('claim-not-merged');
  const family = new Set(await familyOf(tx, grant.projectId, row.mergedIntoId));
  const followers = change.followers.filter((id) => family.has(id));
  await redirect(at, [change.claim], null);
  await redirect(at, followers, change.claim);
  const merged = { claim: change.claim, into: row.mergedIntoId, followers };
  return accepted({
    change: { kind: 'part-claims', ...merged },
    inverse: { kind: 'merge-claims', ...merged },
  });
}

async function redirect(
  { tx, grant: { projectId } }: Claiming,
  claims: readonly string[],
  mergedIntoId: string | null,
): Promise<void> {
  await tx.claim.updateMany({
    where: { projectId, id: { in: [...claims] } },
    data: { mergedIntoId, ...revised },
  });
}

async function retire(
  at: Claiming,
  change: Of<'retire-claim'> | Of<'revive-claim'>,
): Promise<Performed> {
  const retires = change.kind === 'retire-claim';
  const row = await findClaimRow(at.tx, at.grant.projectId, change.claim);
  if (row === null) return refused('claim-unknown');
  if (row.mergedIntoId !== null) return refused('claim-merged');
  if ((row.retiredAt !== null) === retires) return refused('claim-stands-so');
  await at.tx.claim.update({
    where: keyOf(at, change.claim),
    data: { retiredAt: retires ? at.now : null, ...revised },
  });
  const inverse = retires ? ('revive-claim' as const) : ('retire-claim' as const);
  return accepted({ change, inverse: { kind: inverse, claim: change.claim } });
}

async function decideVerdict(at: Claiming, change: Of<'decide-verdict'>): Promise<Performed> {
  const found = await findStanding(at.tx, at.grant.projectId, change.claim);
  if (!found.ok) return found;
  const { verdict } = change;
  const judged = verdict === null ? null : { by: at.grant.actor.accountId, at: at.now };
  await at.tx.claim.update({
    where: keyOf(at, change.claim),
    data: {
      verdict: verdict?.word ?? null,
      verdictScale: [...(verdict?.scale ?? [])],
      verdictReason: verdict?.reason ?? '',
      verdictById: judged?.by ?? null,
      verdictAt: judged?.at ?? null,
      ...revised,
    },
  });
  return accepted({ change, inverse: { ...change, verdict: toVerdict(found.value) } });
}

async function wordVerdicts(at: Claiming, change: Of<'word-verdicts'>): Promise<Performed> {
  const where = { id: at.grant.projectId };
  const before = await at.tx.project.findUniqueOrThrow({ where, select: { verdictScale: true } });
  await at.tx.project.update({ where, data: { verdictScale: [...change.scale] } });
  return accepted({ change, inverse: { kind: 'word-verdicts', scale: before.verdictScale } });
}
