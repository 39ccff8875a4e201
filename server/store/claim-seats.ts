/** Which annotations mention which claim: made, joined, left, split off. Whoever asks must see the annotation's layer. */
import 'server-only';
import { accepted, refused } from '@/domain/outcome';
import type { Membership } from '@/domain/provenance/claim';
import type { ClaimChange, Seat } from '@/domain/provenance/claim-change';
import { familyOf, findClaimRow, findStanding, fromStance, toMembership } from './claim-row';
import type { Claiming, Performed } from './claiming';
import { visibleLayers } from './sight';

type SeatChange = Exclude<
  ClaimChange,
  {
    kind:
      | 'reword-claim'
      | 'merge-claims'
      | 'part-claims'
      | 'retire-claim'
      | 'revive-claim'
      | 'decide-verdict'
      | 'word-verdicts'
      | 'decide-copy';
  }
>;
type Of<Kind extends SeatChange['kind']> = Extract<SeatChange, { kind: Kind }>;

export async function changeSeats(at: Claiming, change: SeatChange): Promise<Performed> {
  const named = 'seats' in change ? change.seats : [change.mention];
  if (!(await seesAll(at, named))) return refused('annotation-unknown');
  switch (change.kind) {
    case 'make-claim':
      return make(at, change);
    case 'unmake-claim':
      return unmake(at, change);
    case 'join-claim':
      return join(at, change);
    case 'leave-claim':
      return leave(at, change);
    case 'restate-mention':
      return restate(at, change);
    case 'split-claim':
      return split(at, change);
    case 'unsplit-claim':
      return unsplit(at, change);
  }
}

/** What is erased may still leave; what states nothing, or stands in a deleted article, joins nothing. */
async function seesAll({ tx, grant }: Claiming, mentions: readonly Membership[]): Promise<boolean> {
  const ids = [...new Set(mentions.map(({ annotation }) => annotation))];
  const seen = await tx.annotation.count({
    where: {
      projectId: grant.projectId,
      id: { in: ids },
      labelId: { not: null },
      layer: visibleLayers(grant),
      version: { article: { deletedAt: null } },
    },
  });
  return seen === ids.length;
}

/** A new claim, or the one that was unmade before; false where it stands already. */
async function open({ tx, grant, now }: Claiming, id: string, text: string): Promise<boolean> {
  const { projectId, actor } = grant;
  const row = await findClaimRow(tx, projectId, id);
  if (row !== null && row.retiredAt === null) return false;
  const data = { projectId, id, text, createdById: actor.accountId, createdAt: now };
  if (row === null) await tx.claim.create({ data });
  else await setRetired({ tx, grant, now }, id, null);
  return true;
}

async function make(at: Claiming, change: Of<'make-claim'>): Promise<Performed> {
  const { claim: id, text, mention } = change;
  if (!(await open(at, id, text))) return refused('claim-exists');
  await sit(at, id, mention);
  return accepted({ change, inverse: { kind: 'unmake-claim', claim: id, mention } });
}

async function unmake(at: Claiming, change: Of<'unmake-claim'>): Promise<Performed> {
  const found = await findStanding(at.tx, at.grant.projectId, change.claim);
  if (!found.ok) return found;
  const seat = await findSeat(at, change.claim, change.mention.annotation);
  if (seat === null) return refused('mention-unknown');
  await rise(at, seat);
  const others = await at.tx.claimMention.count({
    where: ofFamily(at, await family(at, change.claim)),
  });
  // Nobody is told whether others have joined it meanwhile: they may be out of sight.
  if (others === 0) await setRetired(at, change.claim, at.now);
  const { text } = found.value;
  const made = { kind: 'make-claim', claim: change.claim, text, mention: change.mention } as const;
  const joined = { kind: 'join-claim', claim: change.claim, mention: change.mention } as const;
  return accepted({ change, inverse: others === 0 ? made : joined });
}

async function join(at: Claiming, change: Of<'join-claim'>): Promise<Performed> {
  const { claim, mention } = change;
  const found = await findStanding(at.tx, at.grant.projectId, claim);
  if (!found.ok) return found;
  if ((await findSeat(at, claim, mention.annotation)) !== null) return refused('mention-exists');
  await sit(at, claim, mention);
  return accepted({ change, inverse: { kind: 'leave-claim', claim, mention } });
}

async function leave(at: Claiming, { claim, mention }: Of<'leave-claim'>): Promise<Performed> {
  const found = await findStanding(at.tx, at.grant.projectId, claim);
  if (!found.ok) return found;
  const seat = await findSeat(at, claim, mention.annotation);
  if (seat === null) return refused('mention-unknown');
  await rise(at, seat);
  const left = membershipOf(seat);
  return accepted({
    change: { kind: 'leave-claim', claim, mention: left },
    inverse: { kind: 'join-claim', claim, mention: left },
  });
}

async function restate(at: Claiming, change: Of<'restate-mention'>): Promise<Performed> {
  const { claim, mention } = change;
  const found = await findStanding(at.tx, at.grant.projectId, claim);
  if (!found.ok) return found;
  const seat = await findSeat(at, claim, mention.annotation);
  if (seat === null) return refused('mention-unknown');
  await at.tx.claimMention.update({
    where: { projectId_claimId_annotationId: seatKey(at, seat) },
    data: { aspect: mention.aspect, stance: fromStance(mention.stance) },
  });
  return accepted({ change, inverse: { ...change, mention: membershipOf(seat) } });
}

async function split(at: Claiming, change: Of<'split-claim'>): Promise<Performed> {
  const { claim, made, text } = change;
  const found = await findStanding(at.tx, at.grant.projectId, claim);
  if (!found.ok) return found;
  const seats: Seat[] = [];
  for (const { annotation } of change.seats) {
    const seat = await findSeat(at, claim, annotation);
    if (seat === null) return refused('mention-unknown');
    seats.push(seat);
  }
  const all = await at.tx.claimMention.count({ where: ofFamily(at, await family(at, claim)) });
  if (all === seats.length) return refused('split-leaves-nothing');
  if (!(await open(at, made, text))) return refused('claim-exists');
  for (const seat of seats) await reseat(at, seat, made);
  const parts = { claim, made, text, seats };
  return accepted({
    change: { kind: 'split-claim', ...parts },
    inverse: { kind: 'unsplit-claim', ...parts },
  });
}

/** Each goes back to the seat it had; the claim that was split off stays only if something has joined it since. */
async function unsplit(at: Claiming, change: Of<'unsplit-claim'>): Promise<Performed> {
  const found = await findStanding(at.tx, at.grant.projectId, change.made);
  if (!found.ok) return found;
  const back: Seat[] = [];
  for (const seat of change.seats) {
    const now = await findSeat(at, change.made, seat.annotation);
    if (now === null || (await findSeat(at, change.claim, seat.annotation)) !== null) continue;
    await reseat(at, now, seat.claim);
    back.push(seat);
  }
  const { made } = change;
  const others = await at.tx.claimMention.count({ where: ofFamily(at, await family(at, made)) });
  if (others === 0) await setRetired(at, made, at.now);
  return accepted({ change, inverse: { ...change, kind: 'split-claim', seats: back } });
}

function family({ tx, grant }: Claiming, claim: string): Promise<string[]> {
  return familyOf(tx, grant.projectId, claim);
}

/** Mentions of erased annotations are kept, and count for nothing. */
function ofFamily({ grant: { projectId } }: Claiming, claims: readonly string[]) {
  return { projectId, claimId: { in: [...claims] } };
}

async function findSeat(at: Claiming, claim: string, annotation: string): Promise<Seat | null> {
  const row = await at.tx.claimMention.findFirst({
    where: { ...ofFamily(at, await family(at, claim)), annotationId: annotation },
    orderBy: { claimId: 'asc' },
  });
  return row && { ...toMembership(row), claim: row.claimId };
}

function membershipOf({ annotation, aspect, stance }: Seat): Membership {
  return { annotation, aspect, stance };
}

function seatKey({ grant: { projectId } }: Claiming, seat: Seat) {
  return { projectId, claimId: seat.claim, annotationId: seat.annotation };
}

async function sit(at: Claiming, claimId: string, mention: Membership): Promise<void> {
  const { tx, grant, now } = at;
  await tx.claimMention.create({
    data: {
      projectId: grant.projectId,
      claimId,
      annotationId: mention.annotation,
      aspect: mention.aspect,
      stance: fromStance(mention.stance),
      joinedById: grant.actor.accountId,
      joinedAt: now,
    },
  });
}

async function rise(at: Claiming, seat: Seat): Promise<void> {
  await at.tx.claimMention.delete({
    where: { projectId_claimId_annotationId: seatKey(at, seat) },
  });
}

async function reseat(at: Claiming, seat: Seat, claimId: string): Promise<void> {
  await at.tx.claimMention.update({
    where: { projectId_claimId_annotationId: seatKey(at, seat) },
    data: { claimId },
  });
}

async function setRetired(at: Claiming, id: string, retiredAt: Date | null): Promise<void> {
  await at.tx.claim.update({
    where: { projectId_id: { projectId: at.grant.projectId, id } },
    data: { retiredAt, revision: { increment: 1 } },
  });
}
