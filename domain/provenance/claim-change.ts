/** How claims change, as the project's history keeps it. Each change has an inverse, which is such a change too. */
import type { ClaimVerdict, Membership } from './claim';

/** A mention where it stands: in the claim named, or in one that was merged into it. */
export interface Seat extends Membership {
  readonly claim: string;
}

export type ClaimChange =
  | {
      readonly kind: 'make-claim';
      readonly claim: string;
      readonly text: string;
      readonly mention: Membership;
    }
  /** Takes back the making: the mention leaves, and the claim is retired unless others have joined it. */
  | { readonly kind: 'unmake-claim'; readonly claim: string; readonly mention: Membership }
  | { readonly kind: 'reword-claim'; readonly claim: string; readonly text: string }
  | { readonly kind: 'join-claim'; readonly claim: string; readonly mention: Membership }
  | { readonly kind: 'leave-claim'; readonly claim: string; readonly mention: Membership }
  | { readonly kind: 'restate-mention'; readonly claim: string; readonly mention: Membership }
  /** The mentions move out of the claim into a new one. */
  | {
      readonly kind: 'split-claim';
      readonly claim: string;
      readonly made: string;
      readonly text: string;
      readonly seats: readonly Seat[];
    }
  | {
      readonly kind: 'unsplit-claim';
      readonly claim: string;
      readonly made: string;
      readonly text: string;
      readonly seats: readonly Seat[];
    }
  /** `followers` had been merged into the claim before, and go along with it. */
  | (Merged & { readonly kind: 'merge-claims' })
  | (Merged & { readonly kind: 'part-claims' })
  | { readonly kind: 'retire-claim'; readonly claim: string }
  | { readonly kind: 'revive-claim'; readonly claim: string }
  /** Null takes the verdict away. */
  | {
      readonly kind: 'decide-verdict';
      readonly claim: string;
      readonly verdict: ClaimVerdict | null;
    }
  | { readonly kind: 'word-verdicts'; readonly scale: readonly string[] }
  | CopyChange;

interface Merged {
  readonly claim: string;
  readonly into: string;
  readonly followers: readonly string[];
}

/** What a person says of the passages that two texts have in common; ids of versions. */
export type CopyWord = {
  readonly from: string;
  readonly to: string;
  readonly repeats: boolean;
};

/** Of the pair, whichever way round. Null where nobody has said anything. */
export type CopyChange = {
  readonly kind: 'decide-copy';
  readonly versions: readonly [string, string];
  readonly word: CopyWord | null;
};
