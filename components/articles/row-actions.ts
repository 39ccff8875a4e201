/** What a reader may do with an article of the table, besides opening it. */
import type { DeletionActions } from './delete-article';

export type RowActions = {
  readonly projectId: string;
  readonly mayEdit: boolean;
  /** Whether articles are chosen, for something to be done with several. */
  readonly selects: boolean;
  /** Null for those who may not delete. */
  readonly deletion: DeletionActions | null;
};

/** Whoever may neither edit nor delete has nothing to choose from. */
export function hasMenu({ mayEdit, deletion }: RowActions): boolean {
  return mayEdit || deletion !== null;
}
