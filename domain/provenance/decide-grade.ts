/** What a grader's next word makes of what they said before, and the word that takes it back. */
import { accepted, type Outcome, refused } from '@/domain/outcome';
import type { GivenGrade, Grade } from './grade';
import { type Axis, type GradeScale, type GradeValue, isOnAxis, wordingOf } from './grade-scale';

/** In code points. */
export const longestReason = 10_000;

export type GradeRefusal =
  | 'grade-needs-reason'
  | 'grade-not-on-axis'
  | 'grade-on-another-scale'
  | 'grade-reason-too-long'
  | 'grade-same-as-before'
  | 'grade-unknown';

/** What a person says; the wording of the scale is added to it. */
export type GradeWish = Pick<GivenGrade, 'value' | 'scale' | 'reason'>;

export interface GradeSetting {
  readonly axis: Axis;
  /** The project's. */
  readonly scale: GradeScale;
  /** Account id. */
  readonly grader: string;
  /** What this grader has said of the subject, in order. */
  readonly earlier: readonly Grade[];
  /** Whether the subject is a source without a name. */
  readonly anonymous: boolean;
  readonly proposed: boolean;
  /** Whose standing proposal is taken up, if one is. */
  readonly proposer: string | null;
}

export interface DecidedGrade {
  readonly after: Grade;
  /** What the grader held before; null where that was nothing. */
  readonly before: GradeWish | null;
}

/** A wish of null withdraws. What the same grader has said before may be said again as it was: that is how it is taken back. */
export function decideGrade(
  wish: GradeWish | null,
  setting: GradeSetting,
): Outcome<DecidedGrade, GradeRefusal> {
  const { grader, earlier, proposed } = setting;
  const last = earlier.at(-1);
  const before = last?.given ? wishOf(last.given) : null;
  const word = { grader, number: lastNumber(earlier) + 1, proposed };
  if (wish === null) {
    return before === null
      ? refused('grade-unknown')
      : accepted({ after: { ...word, given: null }, before });
  }
  const known = earlier.findLast(({ given }) => given !== null && isSame(given, wish));
  if (known !== undefined && known === last && known.proposed === proposed) {
    return refused('grade-same-as-before');
  }
  const fault = known === undefined ? faultIn(wish, setting) : null;
  if (fault !== null) return refused(fault);
  const given = known?.given ?? { ...wishOf(wish), ...madeOf(wish, setting) };
  return accepted({ after: { ...word, given }, before });
}

/** The number of a grader's newest word, 0 before the first. After a merge of sources two sequences have become one. */
export function lastNumber(earlier: readonly Grade[]): number {
  return Math.max(0, ...earlier.map(({ number }) => number));
}

/**
 * A reason is always asked for. It is required at either end of a scale, where a grade says most, and for an unnamed
 * source whatever is said of it but that it cannot be judged (rule 19 of the codebook).
 */
export function needsReason(value: GradeValue, anonymous: boolean): boolean {
  const isExtreme = value === 'A' || value === 'E' || value === '1' || value === '5';
  return isExtreme || (anonymous && value !== 'F');
}

function faultIn(wish: GradeWish, { axis, scale, anonymous }: GradeSetting): GradeRefusal | null {
  if (!isOnAxis(axis, wish.value)) return 'grade-not-on-axis';
  if (wish.scale !== scale) return 'grade-on-another-scale';
  if (wish.reason.trim() === '' && needsReason(wish.value, anonymous)) return 'grade-needs-reason';
  return [...wish.reason].length > longestReason ? 'grade-reason-too-long' : null;
}

function isSame(a: GradeWish, b: GradeWish): boolean {
  return a.value === b.value && a.scale === b.scale && a.reason.trim() === b.reason.trim();
}

function wishOf({ value, scale, reason }: GradeWish): GradeWish {
  return { value, scale, reason: reason.trim() };
}

function madeOf({ value, scale }: GradeWish, { proposer }: GradeSetting) {
  return { wording: wordingOf(scale, value), proposer };
}
