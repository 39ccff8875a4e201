/** What a person asks to be done with claims, checked as far as it can be by itself. */
import { accepted, type Outcome, refused } from '@/domain/outcome';
import {
  longestClaimText,
  longestVerdictReason,
  longestVerdictWord,
  type Membership,
  mostVerdictWords,
} from './claim';
import type { CopyChange } from './claim-change';

/** What whoever annotates may ask. */
export type EditWish =
  | {
      readonly kind: 'make-claim';
      readonly claim: string;
      readonly text: string;
      readonly mention: Membership;
    }
  | { readonly kind: 'join-claim'; readonly claim: string; readonly mention: Membership }
  | { readonly kind: 'leave-claim'; readonly claim: string; readonly annotation: string }
  | { readonly kind: 'restate-mention'; readonly claim: string; readonly mention: Membership }
  | {
      readonly kind: 'reword-claim';
      readonly claim: string;
      /** The revision the person saw. */
      readonly revision: number;
      readonly text: string;
    };

/** What whoever reviews may ask besides. */
export type JudgeWish =
  | {
      readonly kind: 'split-claim';
      readonly claim: string;
      readonly made: string;
      readonly text: string;
      readonly annotations: readonly string[];
    }
  | { readonly kind: 'merge-claims'; readonly claim: string; readonly into: string }
  | { readonly kind: 'retire-claim'; readonly claim: string }
  | { readonly kind: 'revive-claim'; readonly claim: string }
  | {
      readonly kind: 'decide-verdict';
      readonly claim: string;
      readonly revision: number;
      /** Null takes the verdict away. */
      readonly word: string | null;
      readonly reason: string;
    }
  | { readonly kind: 'word-verdicts'; readonly scale: readonly string[] }
  | CopyChange;

export type TextRefusal = 'claim-text-empty' | 'claim-text-too-long';

/** A claim's text on one line, without surrounding white space. Bounds: 1 to `longestClaimText` code points. */
export function readClaimText(typed: string): Outcome<string, TextRefusal> {
  const text = typed
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (text === '') return refused('claim-text-empty');
  return [...text].length > longestClaimText ? refused('claim-text-too-long') : accepted(text);
}

export type VerdictRefusal = 'verdict-not-on-scale' | 'verdict-reason-too-long';

/** What is wrong with a verdict on the project's scale, or null. */
export function verdictFault(
  word: string,
  reason: string,
  scale: readonly string[],
): VerdictRefusal | null {
  if (!scale.includes(word)) return 'verdict-not-on-scale';
  return [...reason].length > longestVerdictReason ? 'verdict-reason-too-long' : null;
}

/** The words of a scale, one a line, each once. None at all stands for the usual ones; one word decides nothing. */
export function readVerdictScale(
  typed: readonly string[],
): Outcome<readonly string[], 'scale-too-short' | 'scale-too-long'> {
  const words = typed.map((word) =>
    word
      .toWellFormed()
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
  );
  const scale = [...new Set(words)].filter((word) => word !== '');
  if (scale.length === 1) return refused('scale-too-short');
  const long = scale.some((word) => [...word].length > longestVerdictWord);
  return long || scale.length > mostVerdictWords ? refused('scale-too-long') : accepted(scale);
}
