/** From an annotation to what corroborates, contradicts, denies or repeats it. */
import type { Quote } from '@/domain/text/quote';
import type { Span } from '@/domain/text/span';

export const relations = [
  'corroborates',
  'contradicts',
  'denies',
  'repeats',
  'could-not-verify',
] as const;
export type Relation = (typeof relations)[number];
/** What of the target is meant: what it states, or that it was said. */
export const aspects = ['content', 'utterance'] as const;
export type Aspect = (typeof aspects)[number];

export type Target =
  | { readonly kind: 'annotation'; readonly annotation: string }
  /** A span of any version in the project, in code points, with the words it had when it was linked. */
  | { readonly kind: 'span'; readonly version: string; readonly span: Span; readonly quote: Quote }
  /** Something outside the project, at its address. */
  | { readonly kind: 'evidence'; readonly evidence: string; readonly address: string }
  | { readonly kind: 'text'; readonly text: string };

export interface Link {
  readonly id: string;
  /** Id of the annotation it starts from. */
  readonly annotation: string;
  readonly relation: Relation;
  readonly aspect: Aspect;
  readonly target: Target;
  readonly note: string;
  readonly revision: number;
  readonly erased: boolean;
}

/** In code points: an address as browsers bear it, and a claim as a person would type it. */
export const longestAddress = 2_000;
export const longestTargetText = 2_000;

/** Whether text is an address a browser may be sent to: http or https, without credentials. */
export function isWebAddress(text: string): boolean {
  if (text.length > longestAddress || !URL.canParse(text)) return false;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
}
