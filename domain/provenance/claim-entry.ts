/** One change of a claim, as its history shows it. */
import type { ClaimChange } from './claim-change';

export interface ClaimEntry {
  /** The command's id, by which it is taken back. */
  readonly command: string;
  readonly kind: ClaimChange['kind'];
  /** ISO 8601. */
  readonly at: string;
  readonly by: string;
  /** What the claim's text or verdict became, or the words of the annotation; null where nothing is told. */
  readonly words: string | null;
  /** How many mentions moved, where several did. */
  readonly count: number;
  readonly undoable: boolean;
}
