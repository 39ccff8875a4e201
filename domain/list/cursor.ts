/** Where a page of a list begins: behind a line, or so that it ends before one. A list that grows meanwhile does not shift under its reader. */
import { idIn, type Said } from './said';

export interface Cursor {
  readonly id: string;
  readonly side: 'after' | 'before';
}

export function readCursor(said: Said): Cursor | null {
  const [after, before] = [idIn(said.after), idIn(said.before)];
  if (after !== null) return { id: after, side: 'after' };
  return before === null ? null : { id: before, side: 'before' };
}

/** As `written` takes it. */
export function sayCursor(cursor: Cursor | null): Readonly<Record<string, string>> {
  return cursor === null ? {} : { [cursor.side]: cursor.id };
}

/** The pages before and behind one that holds these lines; null where there is none. */
export function cursorsAround(
  ids: readonly string[],
  { earlier, later }: { readonly earlier: boolean; readonly later: boolean },
): { readonly before: Cursor | null; readonly after: Cursor | null } {
  const [first, last] = [ids[0], ids.at(-1)];
  return {
    before: earlier && first !== undefined ? { id: first, side: 'before' } : null,
    after: later && last !== undefined ? { id: last, side: 'after' } : null,
  };
}
