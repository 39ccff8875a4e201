/** What was computed, by the names of `statistics.ts`: each figure with its interval, or the reason why there is none. */
import type { Interval } from './bootstrap';
import type { Coefficient } from './coefficient';

export interface Figure {
  readonly coefficient: Coefficient;
  /** Null while it is being computed, and where there is none. */
  readonly interval: Interval | null;
}

export type Figures = (name: string) => Figure;

const missing: Figure = { coefficient: { ok: false, refusal: 'no-common-units' }, interval: null };

export function figuresOf(
  estimates: ReadonlyMap<string, Coefficient>,
  intervals: readonly (readonly [string, Interval | null])[] | null,
): Figures {
  const known = new Map(intervals ?? []);
  return (name) => {
    const coefficient = estimates.get(name);
    return coefficient ? { coefficient, interval: known.get(name) ?? null } : missing;
  };
}
