/** A reviewer's standing word on an annotation. It changes nothing in the analyst's layer. */
export const verdicts = ['accept', 'change', 'reject'] as const;
export type VerdictKind = (typeof verdicts)[number];

export interface Verdict {
  readonly annotation: string;
  /** Account id of the reviewer: one standing verdict each. */
  readonly reviewer: string;
  readonly verdict: VerdictKind;
  /** The label the reviewer would give instead, for a change; null says "no statement". */
  readonly change: { readonly label: string | null } | null;
  readonly comment: string;
  /** The annotation's revision that was judged: a later one has not been. */
  readonly annotationRevision: number;
  readonly revision: number;
  readonly withdrawn: boolean;
}

export interface Comment {
  readonly id: string;
  readonly annotation: string;
  readonly author: string;
  readonly body: string;
  readonly withdrawn: boolean;
}
