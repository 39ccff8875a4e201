/** A credibility that follows from who says the same and who says otherwise. It is proposed; a person decides. */
import type { Credibility } from './grade-scale';

export interface Weight {
  /** Independent corroborations: groups with a known origin. */
  readonly corroborations: number;
  /** Those who deny, contradict or correct it, whether or not their origin is known. */
  readonly oppositions: number;
  /** How many known origins those have. */
  readonly opposingOrigins: number;
}

export interface CredibilityProposal {
  readonly value: Extract<Credibility, '1' | '5'>;
  readonly because: 'corroborated' | 'contradicted';
  /** How many origins say so. */
  readonly origins: number;
}

/** Fewer than two are not independent of one another. */
const fewest = 2;

/** Only where it follows; null for everything between. */
export function proposeCredibility(weight: Weight): CredibilityProposal | null {
  const { corroborations, oppositions, opposingOrigins } = weight;
  if (corroborations >= fewest && oppositions === 0) {
    return { value: '1', because: 'corroborated', origins: corroborations };
  }
  return corroborations === 0 && opposingOrigins >= fewest
    ? { value: '5', because: 'contradicted', origins: opposingOrigins }
    : null;
}
