/** What awaits somebody, in all of their projects: one item for each thing to be done. */
import type { Purpose } from './assignment';

interface Place {
  readonly project: { readonly id: string; readonly name: string };
  readonly article: { readonly id: string; readonly title: string; readonly language: string };
}

/** An article that was given to them, and is not done. */
export interface GivenItem extends Place {
  readonly kind: 'given';
  readonly assignment: string;
  readonly revision: number;
  readonly purpose: Purpose;
  /** A day, as ISO 8601 writes it. */
  readonly dueOn: string | null;
}

/** Their layer came back. */
export interface ReturnedItem extends Place {
  readonly kind: 'returned';
  readonly reason: string;
  readonly by: string;
}

/** Reviewers would have marks of theirs otherwise, and nothing was done about it. */
export interface VerdictsItem extends Place {
  readonly kind: 'verdicts';
  readonly count: number;
}

/** Somebody named them in a comment, and they have not answered. */
export interface MentionItem extends Place {
  readonly kind: 'mention';
  /** Id of the comment. */
  readonly comment: string;
  readonly by: string;
  readonly body: string;
  readonly annotation: string;
  /** The layer that is talked about, where it is not their own. */
  readonly layer: string | null;
  /** Whether they may review it. */
  readonly reviews: boolean;
}

export interface Inbox {
  readonly mentions: readonly MentionItem[];
  readonly returned: readonly ReturnedItem[];
  readonly verdicts: readonly VerdictsItem[];
  readonly given: readonly GivenItem[];
}

export function countItems({ returned, verdicts, mentions, given }: Inbox): number {
  return mentions.length + returned.length + verdicts.length + given.length;
}
