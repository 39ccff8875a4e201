import { describe, expect, test } from 'vitest';
import { closeFinal, reopenFinal } from '@/domain/claim/final-moves';
import type { Layer } from '@/domain/claim/submission';
import { refused } from '@/domain/outcome';

const layer = (id: string, state: Layer['state']): Layer => ({ id, author: id, state, round: 1 });
const final = (state: Layer['state']): Layer => ({ id: 'final', author: null, state, round: 1 });

describe('adjudication is not closed', () => {
  test('before anybody has submitted', () => {
    const waiting = [layer('hanada', 'open'), layer('miike', 'returned')];
    expect(closeFinal(final('open'), waiting)).toEqual(refused('nothing-submitted'));
    expect(closeFinal(final('open'), [])).toEqual(refused('nothing-submitted'));
  });

  test('twice', () => {
    const layers = [layer('hanada', 'submitted')];
    expect(closeFinal(final('adjudicated'), layers)).toEqual(refused('layer-not-open'));
  });
});

test('closing takes the submitted layers along, and reopening gives them back in the next round', () => {
  const closed = closeFinal(final('open'), [layer('hanada', 'submitted')]);
  if (!closed.ok) throw new Error(closed.refusal);
  expect(closed.value.layers.map(({ state }) => state)).toEqual(['adjudicated']);
  const opened = reopenFinal(closed.value.final, closed.value.layers, '市から訂正があった。');
  if (!opened.ok) throw new Error(opened.refusal);
  expect(opened.value.final).toMatchObject({ state: 'returned', round: 2 });
  expect(opened.value.layers.map(({ state }) => state)).toEqual(['submitted']);
});

test('adjudication is not reopened without a reason', () => {
  expect(reopenFinal(final('adjudicated'), [], ' ')).toEqual(refused('reopen-needs-reason'));
});
