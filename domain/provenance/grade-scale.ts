/**
 * The two axes of the Admiralty code, and what the scales in use say of each value. Letter and digit are the truth;
 * a number is derived from them where another format wants one.
 */
import type { Bilingual } from '@/domain/claim/label';

export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof reliabilities)[number];
export const credibilities = ['1', '2', '3', '4', '5', '6'] as const;
export type Credibility = (typeof credibilities)[number];

export const axes = { reliability: reliabilities, credibility: credibilities } as const;
/** Of a source, or of an annotation or a claim: neither axis is ever told from the other. */
export type Axis = keyof typeof axes;
export const gradeValues = [...reliabilities, ...credibilities] as const;
export type GradeValue = (typeof gradeValues)[number];

/** The Admiralty code as NATO words it, MISP's taxonomy `admiralty-scale`, and the US Army's FM 2-22.3, appendix B. */
export const gradeScales = ['admiralty', 'misp', 'fm-2-22-3'] as const;
export type GradeScale = (typeof gradeScales)[number];

type Wordings = Readonly<Record<GradeValue, Bilingual>>;

const admiralty: Wordings = {
  A: { ja: '完全に信頼できる', en: 'Completely reliable' },
  B: { ja: 'おおむね信頼できる', en: 'Usually reliable' },
  C: { ja: 'かなり信頼できる', en: 'Fairly reliable' },
  D: { ja: 'あまり信頼できない', en: 'Not usually reliable' },
  E: { ja: '信頼できない', en: 'Unreliable' },
  F: { ja: '判断できない', en: 'Cannot be judged' },
  1: { ja: '独立した別の情報源で確認済み', en: 'Confirmed by other independent sources' },
  2: { ja: 'おそらく真実', en: 'Probably true' },
  3: { ja: '真実かもしれない', en: 'Possibly true' },
  4: { ja: '疑わしい', en: 'Doubtful' },
  5: { ja: 'ありそうにない', en: 'Improbable' },
  6: { ja: '判断できない', en: 'Cannot be judged' },
};

/** Where a scale says the same as the Admiralty code, it is not said again. */
const scales: Readonly<Record<GradeScale, Wordings>> = {
  admiralty,
  misp: {
    ...admiralty,
    F: { ja: '信頼性を判断できない', en: 'Reliability cannot be judged' },
    1: { ja: '別の情報源で確認済み', en: 'Confirmed by other sources' },
    6: { ja: '真偽を判断できない', en: 'Truth cannot be judged' },
  },
  'fm-2-22-3': {
    ...admiralty,
    A: { ja: '信頼できる', en: 'Reliable' },
    1: { ja: '確認済み', en: 'Confirmed' },
    4: { ja: '真実かどうか疑わしい', en: 'Doubtfully true' },
  },
};

export function wordingOf(scale: GradeScale, value: GradeValue): Bilingual {
  return scales[scale][value];
}

export function isOnAxis(axis: Axis, value: GradeValue): boolean {
  const values: readonly GradeValue[] = axes[axis];
  return values.includes(value);
}

/** F and 6 say that nothing is known, which is not the worst that can be known. */
export function isUnknown(value: GradeValue): boolean {
  return value === 'F' || value === '6';
}

/** From the best to the worst; what is unknown comes after all, whichever way one sorts by the others. */
export function compareGradeValues(a: GradeValue, b: GradeValue, by: 1 | -1 = 1): number {
  const apart = Number(isUnknown(a)) - Number(isUnknown(b));
  return apart || by * (gradeValues.indexOf(a) - gradeValues.indexOf(b)) || 0;
}

const confidences: Readonly<Record<Credibility, number | null>> = {
  1: 90,
  2: 70,
  3: 50,
  4: 30,
  5: 10,
  6: null,
};

/** The confidence that STIX 2.1 (appendix A) gives a credibility; null where it is to be left out. */
export function confidenceOf(value: Credibility): number | null {
  return confidences[value];
}
