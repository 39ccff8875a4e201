/** Two texts that have passages in common, as it is shown to a person who says what that means. */
export interface CopySide {
  /** The version's id. */
  readonly version: string;
  readonly article: string;
  readonly title: string;
  readonly language: string;
  readonly publishedAt: string | null;
}

export interface CopyAlert {
  /** The one that was published first, where both say when; it is taken to be the original. */
  readonly original: CopySide;
  readonly copy: CopySide;
  /** As they stand in the copy. */
  readonly passages: readonly string[];
  /** In code points. */
  readonly length: number;
  /** What a person has said; null while nobody has. */
  readonly decided: 'repeats' | 'dismissed' | null;
}

/** A pair of names, or one phrase of a treaty, is no copy: this much together, in code points, is worth a look. */
export const leastCopied = 40;
