/** The form of the demo newsroom's claims. */

export interface DemoMention {
  /** `article/annotation`. */
  readonly annotation: string;
  /** Only where no link tells it. */
  readonly stance?: 'asserts' | 'confirms' | 'denies' | 'contradicts' | 'could-not-verify';
}

export interface DemoClaim {
  readonly key: string;
  readonly by: string;
  readonly text: string;
  /** The claim is made of the first; the others join it. */
  readonly mentions: readonly [DemoMention, ...DemoMention[]];
  readonly grades: readonly {
    readonly by: string;
    readonly value: '1' | '2' | '3' | '4' | '5' | '6';
    readonly reason: string;
  }[];
  /** A word of the usual scale in the project's language; null where nothing is decided. */
  readonly verdict: {
    readonly by: string;
    readonly word: string;
    readonly reason: string;
  } | null;
}
