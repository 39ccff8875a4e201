import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { purposes } from '@/domain/team/assignment';
import {
  assignmentFilters,
  assignmentOrders,
  assignmentsBy,
  everyAssignment,
  readAssignmentQuery,
  writeAssignmentQuery,
} from '@/domain/team/assignment-query';

const wrong = [
  { person: 'somebody' },
  { state: 'done' },
  { purpose: 'play' },
  { order: 'colour' },
  { page: '0' },
  { page: '-3' },
  { page: '1.5' },
  { page: 'Infinity' },
  { person: ['a', 'b'] },
];

describe('what an address says wrongly is as if it did not say it', () => {
  test.each(wrong)('%j', (said) => {
    expect(readAssignmentQuery(said)).toEqual(everyAssignment);
  });
});

test('a query written into an address is read back', () => {
  const query = fc.record({
    person: fc.option(fc.uuid()),
    state: fc.option(fc.constantFrom(...assignmentFilters)),
    purpose: fc.option(fc.constantFrom(...purposes)),
    order: fc.constantFrom(...assignmentOrders),
    descending: fc.boolean(),
    page: fc.integer({ min: 1, max: 1000 }),
  });
  fc.assert(
    fc.property(query, (asked) => {
      const said = Object.fromEntries(new URLSearchParams(writeAssignmentQuery(asked)));
      expect(readAssignmentQuery(said)).toEqual(asked);
    }),
  );
});

test('the usual list has the bare address', () => {
  expect(writeAssignmentQuery(everyAssignment)).toBe('');
});

test('an order asked for twice turns round, and begins at the first page', () => {
  const moved = assignmentsBy({ ...everyAssignment, page: 3 }, 'moved');
  expect(moved).toMatchObject({ order: 'moved', descending: true, page: 1 });
  expect(assignmentsBy(moved, 'moved').descending).toBe(false);
});
