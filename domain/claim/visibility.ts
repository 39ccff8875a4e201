/** What an analyst could see while they worked on a round of a layer: kept with the round, since settings change. */

export interface Visibility {
  /** The project's settings at that moment. */
  readonly blind: boolean;
  readonly outletHidden: boolean;
  /** Whether the analyst could see others' layers of the article by then, now or in an earlier round. */
  readonly othersSeen: boolean;
  /** Whether the analyst could see who published the article by then. */
  readonly outletSeen: boolean;
}

/** What may be seen at the moment, by settings and role. */
export interface SightNow {
  readonly blind: boolean;
  readonly outletHidden: boolean;
  readonly others: boolean;
  readonly outlet: boolean;
}

/** `before` is what was kept last of the same layer; what has been seen once has been seen. */
export function visibilityAfter(before: Visibility | null, now: SightNow): Visibility {
  const { blind, outletHidden, others, outlet } = now;
  return {
    blind,
    outletHidden,
    othersSeen: others || (before?.othersSeen ?? false),
    outletSeen: outlet || (before?.outletSeen ?? false),
  };
}
