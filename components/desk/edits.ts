/** Edits of what is selected, chosen, or under the cursor. Each answers whether anything was done. */
import { compareSpans, type Span } from '@/domain/text/span';
import type { Desk } from './desk-context';
import { nudged, type Unit } from './edges';
import { erase, mark, relabel, resize } from './strokes';

/** Labels what is selected, else the chosen mark, else the sentence under the cursor. */
export function labelHere(desk: Desk, label: string | null): boolean {
  const { view, selection, chosen, sentence } = desk;
  if (!desk.leave.annotate) return false;
  if (selection === null && chosen !== null) return desk.act(relabel(chosen, label));
  const span = selection ?? sentence;
  if (span === null) return false;
  const made = mark(view.board, span, label);
  if (!desk.act(made.commands)) return false;
  if (selection !== null) {
    desk.select(null);
    window.getSelection()?.removeAllRanges();
  }
  desk.choose(made.id);
  return true;
}

export function eraseHere(desk: Desk): boolean {
  if (desk.chosen === null || !desk.leave.annotate) return false;
  const done = desk.act(erase(desk.chosen));
  desk.choose(null);
  return done;
}

export function nudge(
  desk: Desk,
  { end, by, unit }: { end: 'start' | 'end'; by: 1 | -1; unit: Unit },
): boolean {
  const { chosen, view } = desk;
  return chosen !== null && resizeTo(desk, nudged(view.board, chosen.span, end, by, unit));
}

/** Gives the chosen mark another span. */
export function resizeTo(desk: Desk, span: Span): boolean {
  const { chosen, view } = desk;
  if (chosen === null || !desk.leave.annotate) return false;
  return compareSpans(span, chosen.span) === 0 || desk.act(resize(view.board, chosen, span));
}

export function fitToSelection(desk: Desk): boolean {
  const { chosen, selection, view } = desk;
  if (chosen === null || selection === null || !desk.leave.annotate) return false;
  window.getSelection()?.removeAllRanges();
  desk.select(null);
  return desk.act(resize(view.board, chosen, selection));
}
