import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cursor, cursorsAround, readCursor, sayCursor } from '@/domain/list/cursor';

test.each([{}, { after: 'somewhere' }, { before: '' }, { after: ['a', 'b'] }])(
  'a page begins at the first line where the address says %j',
  (said) => {
    expect(readCursor(said)).toBeNull();
  },
);

test('a cursor that is said is read back', () => {
  const side = fc.constantFrom('after' as const, 'before' as const);
  const cursor = fc.option(fc.record<Cursor>({ id: fc.uuid(), side }));
  fc.assert(
    fc.property(cursor, (said) => {
      expect(readCursor(sayCursor(said))).toEqual(said);
    }),
  );
});

test('there is no page around an empty one, nor where nothing lies beyond', () => {
  const none = { before: null, after: null };
  expect(cursorsAround([], { earlier: true, later: true })).toEqual(none);
  expect(cursorsAround(['a', 'b'], { earlier: false, later: false })).toEqual(none);
});

test('the pages around end before the first line and begin behind the last', () => {
  expect(cursorsAround(['a', 'b', 'c'], { earlier: true, later: true })).toEqual({
    before: { id: 'a', side: 'before' },
    after: { id: 'c', side: 'after' },
  });
});
