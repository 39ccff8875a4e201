'use client';
/** The desk as the panel shows it: it follows a move to another mark when the text has been painted, and a change of the mark at once. */
import { useDeferredValue, useMemo } from 'react';
import { type Desk, useDesk } from '../desk-context';
import { isAnswered } from './wanted';

interface Shown {
  readonly desk: Desk;
  /** Whether the panel is still on its way to where the cursor is. */
  readonly isBehind: boolean;
}

/** Places at which a field was asked for. */
const urgent = new WeakSet<object>();

export function useShown(): Shown {
  const desk = useDesk();
  const chosenId = desk.chosen?.id ?? null;
  const { sentence } = desk;
  const place = useMemo(() => ({ chosenId, sentence }), [chosenId, sentence]);
  const late = useDeferredValue(place);
  // A key that asks for a field means the field of the mark it was pressed for; who writes there is not taken back to the mark before.
  if (!isAnswered(desk.wanted)) urgent.add(place);
  const shown = urgent.has(place) ? place : late;
  const mark = desk.view.board.annotations.get(shown.chosenId ?? '');
  const chosen = mark && !mark.erased ? mark : null;
  return { desk: { ...desk, sentence: shown.sentence, chosen }, isBehind: shown !== place };
}
