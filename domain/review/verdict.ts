/** A reviewer's standing word on an annotation. It changes nothing in the analyst's layer. */
export const verdicts = ['accept', 'change', 'reject'] as const;
export type VerdictKind = (typeof verdicts)[number];

/** What is wrong with a mark: what annotators are told, and what is counted afterwards. */
export const verdictErrors = [
  'label',
  'span',
  'speaker',
  'relay',
  'link',
  'missed',
  'other',
] as const;
export type VerdictError = (typeof verdictErrors)[number];

export interface Verdict {
  readonly annotation: string;
  /** Account id of the reviewer: one standing verdict each. */
  readonly reviewer: string;
  readonly verdict: VerdictKind;
  /** The label the reviewer would give instead, for a change; null says "no statement". */
  readonly change: { readonly label: string | null } | null;
  readonly comment: string;
  readonly error: VerdictError | null;
  /** Number of the codebook's rule in question. */
  readonly rule: number | null;
  /** The annotation's revision that was judged: a later one has not been. */
  readonly annotationRevision: number;
  readonly revision: number;
  readonly withdrawn: boolean;
}

/** A reviewer has one word on each annotation. */
export function verdictKey(annotation: string, reviewer: string): string {
  return `${annotation}/${reviewer}`;
}

export interface Comment {
  readonly id: string;
  readonly annotation: string;
  /** The comment that began the conversation; null for that one itself. */
  readonly thread: string | null;
  readonly author: string;
  readonly body: string;
  /** Account ids of those it is to reach. */
  readonly mentions: readonly string[];
  /** Whether the conversation is settled: said of the comment that began it. */
  readonly resolved: boolean;
  readonly withdrawn: boolean;
}
