/** Practice on articles that have a final layer: what was before, what after, and which rule tells two labels apart. */
import type { DefaultLabelName } from '@/domain/claim/default-codebook';
import { type Rule, rules } from '@/domain/claim/guidelines';

/** An article of which a person submitted a layer, and which has a final one. */
export interface Comparable {
  readonly article: string;
  /** ISO 8601, when it was first submitted. */
  readonly submittedAt: string;
  readonly isTraining: boolean;
}

export const phases = ['before', 'training', 'after'] as const;
export type Phase = (typeof phases)[number];

/**
 * Which articles tell how far a person agreed with the final layer before their training, in it, and since. Before: what
 * they had submitted when they first submitted an article of the training. Without training, everything was before it.
 */
export function phasesOf(
  articles: readonly Comparable[],
): Readonly<Record<Phase, readonly string[]>> {
  const begun = articles.flatMap(({ isTraining, submittedAt }) => (isTraining ? submittedAt : []));
  const first = begun.sort()[0];
  const of = (phase: Phase) =>
    articles.filter((article) => phaseOf(article, first) === phase).map(({ article }) => article);
  return { before: of('before'), training: of('training'), after: of('after') };
}

function phaseOf({ isTraining, submittedAt }: Comparable, first: string | undefined): Phase {
  if (isTraining) return 'training';
  return first === undefined || submittedAt < first ? 'before' : 'after';
}

/**
 * The borderline rules that speak of both labels: those first that give the right one, each group in the order of its
 * numbers. Two labels that no rule tells apart have none.
 */
export function rulesBetween(right: DefaultLabelName, said: DefaultLabelName): readonly Rule[] {
  const both = rules.filter(({ labels }) => labels.includes(right) && labels.includes(said));
  const gives = ({ labels }: Rule) => labels[0] === right;
  return [...both.filter(gives), ...both.filter((rule) => !gives(rule))];
}
