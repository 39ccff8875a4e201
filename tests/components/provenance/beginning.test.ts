/** A graph opens where its first speaker stands. */
import { describe, expect, it } from 'vitest';
import { beginningOf } from '@/components/provenance/beginning';

describe('where a graph begins to be read', () => {
  it('is its upper left corner, where the first speaker is in view', () => {
    const places = [
      { x: 500, y: 20 },
      { x: 100, y: 300 },
    ];
    expect(beginningOf({ places }, 700)).toEqual({ left: 0, top: 0 });
  });

  it('is the upper one of the speakers on the left, where that is further down', () => {
    const places = [
      { x: 500, y: 20 },
      { x: 100, y: 1800 },
      { x: 100, y: 1500 },
    ];
    expect(beginningOf({ places }, 700)).toEqual({ left: 0, top: 1150 });
  });

  it('is a corner, where nothing is drawn', () => {
    expect(beginningOf({ places: [] }, 700)).toEqual({ left: 0, top: 0 });
  });
});
