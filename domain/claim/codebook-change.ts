/** A new version of a codebook, as the project's history keeps it. Versions are never withdrawn: what takes one back is the next. */
import type { Label } from './label';

export type CodebookChange = {
  readonly kind: 'publish-codebook';
  /** The version that was in force. */
  readonly from: number;
  readonly labels: readonly Label[];
};
