/** What a claim's mentions come to: independent corroborations with their reasons, who heard each speaker, a credibility where it follows. */
import type { GroupSight, NamedSource, StepSight, WeightSight } from './claim-sight';
import { type Group, type Way, weighIndependence } from './independence';
import { isOpposition, isSupport, type Origins, type Stance, type Tie } from './mention';
import { type CredibilityProposal, proposeCredibility } from './propose-credibility';

export interface Weighed {
  readonly origins: Omit<Origins, 'supports'>;
  readonly stance: Stance;
  readonly aspect: 'content' | 'utterance';
  /** False for what is only linked to a mention, or passed through on the way back. */
  readonly joined: boolean;
}

/** `nameOf` gives the name of a source by its id. */
export function weighClaim(
  mentions: readonly Weighed[],
  ties: readonly Tie[],
  nameOf: (id: string) => NamedSource,
): { readonly weight: WeightSight; readonly proposal: CredibilityProposal | null } {
  const counted = ({ joined, aspect, stance }: Weighed) =>
    joined && aspect === 'content' && isSupport(stance);
  const content = weighIndependence(supported(mentions, ties, counted), ties, 'content');
  const against = ({ stance, aspect }: Weighed) => aspect === 'content' && isOpposition(stance);
  const opposition = weighIndependence(supported(mentions, ties, against), ties, 'content');
  const show = (group: Group) => showGroup(group, nameOf);
  return {
    weight: {
      groups: content.groups.map(show),
      unresolved: content.unresolved.map(show),
      byPath: content.byPath,
      heard: listHeard(mentions, ties, nameOf),
    },
    proposal: proposeCredibility({
      corroborations: content.groups.length,
      oppositions: mentions.filter(against).length,
      opposingOrigins: opposition.groups.length,
    }),
  };
}

/** Those that count, and what they repeat: the rest of what is known would only lead astray. */
function supported(
  mentions: readonly Weighed[],
  ties: readonly Tie[],
  supports: (mention: Weighed) => boolean,
): Origins[] {
  const counting = new Set(mentions.filter(supports).map(({ origins }) => origins.id));
  const reached = new Set(counting);
  const onwards = new Map<string, string[]>();
  for (const { from, to } of ties) onwards.set(from, [...(onwards.get(from) ?? []), to]);
  // A set is walked in the order in which it was filled, what is put in meanwhile as well.
  for (const id of reached) for (const to of onwards.get(id) ?? []) reached.add(to);
  return mentions
    .filter(({ origins }) => reached.has(origins.id))
    .map(({ origins }) => ({ ...origins, supports: counting.has(origins.id) }));
}

/** Of each speaker of the claim: about the utterance, those who heard it are the origins. */
function listHeard(
  mentions: readonly Weighed[],
  ties: readonly Tie[],
  nameOf: (id: string) => NamedSource,
): WeightSight['heard'] {
  const counts = ({ joined, stance }: Weighed) => joined && isSupport(stance);
  const speakers = mentions.flatMap((one) => (counts(one) ? (one.origins.speaker ?? []) : []));
  return [...new Set(speakers)].sort().map((speaker) => {
    const theirs = (one: Weighed) => counts(one) && one.origins.speaker === speaker;
    const { groups, unresolved } = weighIndependence(
      supported(mentions, ties, theirs),
      ties,
      'utterance',
    );
    const by = groups.flatMap(({ origin }) => (origin === null ? [] : nameOf(origin)));
    return { speaker: nameOf(speaker), by, unresolved: unresolved.length };
  });
}

function showGroup(group: Group, nameOf: (id: string) => NamedSource): GroupSight {
  return {
    origin: group.origin === null ? null : nameOf(group.origin),
    mentions: group.mentions.map(({ id, way }) => ({ id, way: listSteps(way, nameOf) })),
  };
}

function listSteps(way: Way | null, nameOf: (id: string) => NamedSource): StepSight[] {
  const steps: StepSight[] = [];
  for (let step = way; step !== null; step = step.then) {
    const { ground, to } = step;
    const source = to.kind === 'origin' || to.kind === 'story' ? nameOf(to.source).name : null;
    steps.push({ ground, source, mention: to.kind === 'mention' ? to.mention.id : null });
  }
  return steps;
}
