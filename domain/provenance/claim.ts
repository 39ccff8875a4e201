/** A claim: one proposition that annotations in several articles express, and what the project has decided of it. */
import type { Aspect } from '@/domain/claim/link';
import type { Language } from '@/domain/preference/language';
import type { Stance } from './mention';

/** In code points. */
export const longestClaimText = 2_000;
export const longestVerdictReason = 10_000;

export interface Membership {
  /** Id of the annotation. */
  readonly annotation: string;
  /** What of it is meant: what it states, or that it was said. */
  readonly aspect: Aspect;
  /** Null where its links, or nothing, tell what it does to the claim. */
  readonly stance: Stance | null;
}

export interface ClaimVerdict {
  /** One word of `scale`. */
  readonly word: string;
  /** The project's words when it was given, from the best to the worst. */
  readonly scale: readonly string[];
  readonly reason: string;
}

/** The usual words of a verdict. It is the project's, and none of the Admiralty code's. */
const usualScale = {
  ja: ['正確', 'ほぼ正確', '誤解を招く', '誤り', '根拠なし'],
  en: ['True', 'Mostly true', 'Misleading', 'False', 'Unproven'],
} as const satisfies Record<Language, readonly string[]>;

/** The project's own words, or the usual ones in its language. */
export function verdictScaleOf(own: readonly string[], language: string): readonly string[] {
  if (own.length > 0) return own;
  return language.startsWith('ja') ? usualScale.ja : usualScale.en;
}

/** Words on one scale; more nobody tells apart. */
export const mostVerdictWords = 12;
/** In code points. */
export const longestVerdictWord = 40;
