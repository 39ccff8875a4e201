/** Gathers what mentions claims, in the reader's sight, and weighs it: for one claim's page, or for a page of them. */
import 'server-only';
import type { ClaimSight, MentionSight } from '@/domain/provenance/claim-sight';
import { type Weighed, weighClaim } from '@/domain/provenance/claim-weight';
import type { Tie } from '@/domain/provenance/mention';
import { standingStance } from '@/domain/provenance/stance';
import type { Prisma } from '@/prisma/generated/client';
import { db } from '../db';
import type { Grant } from '../gate';
import { loadMaterial, type Material, nameSource, type Registry } from './claim-material';
import { toStance } from './claim-row';
import { followRepeats, listCopies, listRepeats, targetsOf } from './claim-ties';
import { loadNames } from './source-row';

type Reading = Grant<'claim:read'>;

export type Gathered = Pick<ClaimSight, 'mentions' | 'weight' | 'proposal'>;

export const nothingGathered: Gathered = {
  mentions: [],
  weight: { groups: [], unresolved: [], byPath: 0, heard: [] },
  proposal: null,
};

/** By the claims' ids, which are those of claims that stand by themselves and that the reader may know of. */
export async function gatherClaims(
  grant: Reading,
  ids: readonly string[],
): Promise<Map<string, Gathered>> {
  const { projectId } = grant;
  const family = await db().claim.findMany({
    where: { projectId, OR: [{ id: { in: [...ids] } }, { mergedIntoId: { in: [...ids] } }] },
    select: { id: true, mergedIntoId: true, mentions: true },
    orderBy: { id: 'asc' },
  });
  const registry = await loadNames(grant);
  const seated = [...new Set(family.flatMap(({ mentions }) => mentions.map(annotationOf)))];
  const members = await loadMaterial(grant, registry, { id: { in: seated } });
  const linked = await listLinked(grant, registry, members);
  const all = await followRepeats(grant, registry, [...members, ...linked]);
  const ties = [...listRepeats(all), ...(await listCopies(grant, all))];
  return new Map(
    ids.map((id) => {
      const seats = family
        .filter((claim) => claim.id === id || claim.mergedIntoId === id)
        .flatMap(({ mentions }) => mentions);
      return [id, gather({ all, ties, registry, seats })];
    }),
  );
}

type Seat = Prisma.ClaimMentionGetPayload<object>;

function annotationOf({ annotationId }: Seat): string {
  return annotationId;
}

interface Around {
  readonly all: readonly Material[];
  readonly ties: readonly Tie[];
  readonly registry: Registry;
  readonly seats: readonly Seat[];
}

interface Entry {
  readonly one: Material;
  /** Whether it mentions the claim, or a link leads from it to what does. */
  readonly shown: boolean;
  readonly said: Pick<MentionSight, 'aspect' | 'stance' | 'chosen' | 'joined'>;
}

function gather({ all, ties, registry, seats }: Around): Gathered {
  const bySeat = new Map(seats.map((seat) => [seat.annotationId, seat]));
  const members = all.filter(({ id }) => bySeat.has(id));
  const entries = all.map((one): Entry => read(one, bySeat.get(one.id), members));
  const weighed = entries.map(({ one, shown, said }): Weighed => {
    const { joined, aspect, stance } = said;
    // What is only passed through on the way back says nothing of the claim.
    return { origins: one.origins, stance: shown ? stance : 'repeats', aspect, joined };
  });
  const mentions = entries
    .filter(({ shown }) => shown)
    .map(({ one, said }) => ({ ...one.sight, ...said }))
    .sort(earlier);
  return { mentions, ...weighClaim(weighed, ties, (id) => nameSource(registry, id)) };
}

function read(one: Material, seat: Seat | undefined, members: readonly Material[]): Entry {
  const relations = one.leads
    .filter((lead) => targetsOf(lead, members).some(({ id }) => id !== one.id))
    .map(({ relation }) => relation);
  const chosen = seat ? toStance(seat.stance) : null;
  return {
    one,
    shown: seat !== undefined || relations.length > 0,
    said: {
      aspect: seat?.aspect ?? 'content',
      stance: standingStance(chosen, relations),
      chosen: chosen !== null,
      joined: seat !== undefined,
    },
  };
}

/** Annotations in sight whose links lead to a mention, though nobody has joined them. */
async function listLinked(
  grant: Reading,
  registry: Registry,
  members: readonly Material[],
): Promise<Material[]> {
  if (members.length === 0) return [];
  const ids = members.map(({ id }) => id);
  const places = members.map(({ version, span }) => ({
    targetVersionId: version,
    targetStart: { lt: span.end },
    targetEnd: { gt: span.start },
  }));
  return loadMaterial(grant, registry, {
    id: { notIn: ids },
    links: {
      some: { erasedAt: null, OR: [{ targetAnnotationId: { in: ids } }, ...places] },
    },
  });
}

/** By the day of publication; what has none comes last, then by article, place and id. */
function earlier(one: MentionSight, other: MentionSight): number {
  const [a, b] = [one.article.publishedAt, other.article.publishedAt];
  if ((a === null) !== (b === null)) return a === null ? 1 : -1;
  return (
    order(a ?? '', b ?? '') ||
    order(one.article.id, other.article.id) ||
    one.start - other.start ||
    order(one.id, other.id)
  );
}

function order(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
