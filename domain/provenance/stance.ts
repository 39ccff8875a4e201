/** What a mention does to its claim, where nobody has said so: its links to the claim's other mentions tell it. */
import type { Relation } from '@/domain/claim/link';
import type { Stance } from './mention';

const told: Readonly<Record<Relation, Stance>> = {
  denies: 'denies',
  contradicts: 'contradicts',
  'could-not-verify': 'could-not-verify',
  repeats: 'repeats',
  corroborates: 'confirms',
};

/** What speaks against comes before what speaks for: a person would want to know. */
const order: readonly Relation[] = [
  'denies',
  'contradicts',
  'could-not-verify',
  'repeats',
  'corroborates',
];

export function stanceOf(relation: Relation): Stance {
  return told[relation];
}

/** The chosen stance, or else the strongest that a link tells, or else that it asserts the claim. */
export function standingStance(chosen: Stance | null, links: readonly Relation[]): Stance {
  const strongest = order.find((relation) => links.includes(relation));
  return chosen ?? (strongest === undefined ? 'asserts' : told[strongest]);
}
