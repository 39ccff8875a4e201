'use client';
/** The desk as the panel shows it: it follows a move to another mark when the text has been painted, and a change of the mark at once. */
import { useDeferredValue, useMemo } from 'react';
import { type Desk, useDesk } from '../desk-context';
import { isAnswered } from './wanted';

export function useShown(): Desk {
  const desk = useDesk();
  const chosenId = desk.chosen?.id ?? null;
  const { sentence } = desk;
  const place = useMemo(() => ({ chosenId, sentence }), [chosenId, sentence]);
  const late = useDeferredValue(place);
  // A key that asks for a field means the field of the mark it was pressed for.
  const shown = isAnswered(desk.wanted) ? late : place;
  const mark = desk.view.board.annotations.get(shown.chosenId ?? '');
  return { ...desk, sentence: shown.sentence, chosen: mark && !mark.erased ? mark : null };
}
