/** One annotation as a mention of a claim: what it says of the claim, who speaks in it, through whom it came. */

export const stances = [
  'asserts',
  'repeats',
  'confirms',
  'denies',
  'contradicts',
  'corrects',
  'could-not-verify',
] as const;
/** What a mention does to its claim. */
export type Stance = (typeof stances)[number];

/** Where a mention's words come from, in ids of sources after merges. A publisher that is no source yet may stand under any other key. */
export interface Origins {
  /** Id of the mention: its annotation's. */
  readonly id: string;
  /** The article it stands in: what one page says twice it says once. */
  readonly article: string;
  /** Null for the article's own voice. */
  readonly speaker: string | null;
  /** Between the speaker and the publisher, nearest the speaker first. */
  readonly relay: readonly string[];
  /** Whose story the article carries, the one nearest to the event first. */
  readonly credit: readonly string[];
  readonly publisher: string | null;
  /** Whether a person has said that the publisher's own people found this out. */
  readonly ownReporting: boolean;
  /** False for what is only passed through on the way back, or speaks against the claim. */
  readonly supports: boolean;
}

/** The first mention was made out of the second: a link *repeats*, or a copied passage that a person has confirmed. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly kind: 'repeats' | 'copies';
}

/** Those that count for the claim. A correction says something else, so it does not. */
export function isSupport(stance: Stance): boolean {
  return stance === 'asserts' || stance === 'repeats' || stance === 'confirms';
}

/** Those that stand against it. Not being able to verify is neither. */
export function isOpposition(stance: Stance): boolean {
  return stance === 'denies' || stance === 'contradicts' || stance === 'corrects';
}
