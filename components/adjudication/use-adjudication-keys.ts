'use client';
/** The reviewer's keys at the final layer: one for each analyst, for both, for none, for one's own. */
import { useCallback } from 'react';
import type { Desk } from '@/components/desk/desk-context';
import type { Adjudicating } from './adjudicating';

export const adjudicationKeys = {
  all: 'b',
  own: 'y',
  none: '0',
  undecide: 'z',
  nextOpen: 'n',
} as const;

export function useAdjudicationKeys(
  desk: Desk,
  adjudicating: Adjudicating,
): (event: KeyboardEvent) => boolean {
  const layers = adjudicating.standing.comparing.layers;
  return useCallback(
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
      const layer = /^[1-9]$/.test(event.key) ? layers[Number(event.key) - 1] : undefined;
      if (layer !== undefined) return adjudicating.take(layer);
      switch (event.key) {
        case 'j':
        case 'ArrowDown':
          return adjudicating.step(1);
        case 'k':
        case 'ArrowUp':
          return adjudicating.step(-1);
        case adjudicationKeys.nextOpen:
          return adjudicating.toOpen();
        case adjudicationKeys.all:
          return adjudicating.takeAll();
        case adjudicationKeys.own:
          return adjudicating.own();
        case adjudicationKeys.none:
          return adjudicating.takeNone();
        case adjudicationKeys.undecide:
          return adjudicating.undecide();
        // What the final layer holds comes and goes by decisions alone.
        case 'Delete':
        case 'Backspace':
          return desk.chosen !== null;
        default:
          return false;
      }
    },
    [desk, adjudicating, layers],
  );
}
