/** Which annotations were made out of which: links *repeats*, followed as far as they lead, and copies that a person has confirmed. */
import 'server-only';
import type { Tie } from '@/domain/provenance/mention';
import { findCopied } from '@/domain/text/copied-passages';
import { overlaps } from '@/domain/text/span';
import type { Prisma } from '@/prisma/generated/client';
import { db } from '../db';
import type { Grant } from '../gate';
import { type Lead, loadMaterial, type Material, type Registry } from './claim-material';

type Reading = Grant<'claim:read'>;

/** Farther back nobody has linked yet; beyond it the way is taken to end. */
const mostSteps = 6;

/** The given annotations with all that they repeat, outside of the claim as well. */
export async function followRepeats(
  grant: Reading,
  registry: Registry,
  given: readonly Material[],
): Promise<Material[]> {
  const known = new Map(given.map((one) => [one.id, one]));
  let fresh = [...given];
  for (let step = 0; step < mostSteps && fresh.length > 0; step++) {
    const leads = fresh.flatMap((one) =>
      one.leads.filter(({ relation }) => relation === 'repeats'),
    );
    const wanted = leads.flatMap(wishOf);
    if (wanted.length === 0) break;
    const found = await loadMaterial(grant, registry, { OR: wanted });
    fresh = found.filter(({ id }) => !known.has(id));
    for (const one of fresh) known.set(one.id, one);
  }
  return [...known.values()];
}

function wishOf({ annotation, place }: Lead): Prisma.AnnotationWhereInput[] {
  if (annotation !== null) return [{ id: annotation }];
  if (place === null) return [];
  const { version, span } = place;
  return [{ versionId: version, start: { lt: span.end }, end: { gt: span.start } }];
}

/** Where a link leads, among the annotations known. */
export function targetsOf(lead: Lead, known: readonly Material[]): Material[] {
  return known.filter(({ id, version, span }) =>
    lead.annotation === null
      ? lead.place?.version === version && overlaps(lead.place.span, span)
      : lead.annotation === id,
  );
}

export function listRepeats(known: readonly Material[]): Tie[] {
  return known.flatMap((from) =>
    from.leads
      .filter(({ relation }) => relation === 'repeats')
      .flatMap((lead) => targetsOf(lead, known))
      .map((to) => ({ from: from.id, to: to.id, kind: 'repeats' as const })),
  );
}

/** Of annotations in passages that one text took over from another. */
export async function listCopies(grant: Reading, known: readonly Material[]): Promise<Tie[]> {
  const { projectId } = grant;
  const versions = [...new Set(known.map(({ version }) => version))];
  const words = await db().copyDecision.findMany({
    where: {
      projectId,
      repeats: true,
      fromVersionId: { in: versions },
      toVersionId: { in: versions },
    },
    select: {
      fromVersionId: true,
      toVersionId: true,
      from: { select: { text: true } },
      to: { select: { text: true } },
    },
  });
  return words.flatMap((word) => {
    const inText = (version: string) => known.filter((one) => one.version === version);
    const [copies, originals] = [inText(word.fromVersionId), inText(word.toVersionId)];
    return findCopied(word.from.text, word.to.text).flatMap((passage) =>
      copies
        .filter(({ span }) => overlaps(span, passage.one))
        .flatMap((copy) =>
          originals
            .filter(({ span }) => overlaps(span, passage.other))
            .map((original) => ({ from: copy.id, to: original.id, kind: 'copies' as const })),
        ),
    );
  });
}
