/** What each text that was handed in is shown from. */
import type { Change, Item } from './import-item';

export type EntryProps<Shown extends Item> = {
  readonly projectId: string;
  readonly item: Shown;
  /** All of the page, for those that are alike. */
  readonly items: readonly Item[];
  readonly dispatch: (change: Change) => void;
};
