import { expect, test } from 'vitest';
import { blame, NOTHING, total } from '@/launch/suites/tally';

const tally = (passed: number, failed: number, skipped: number) => ({ passed, failed, skipped });

test('a runner that fails without a failed test counts as one failure', () => {
  expect(blame(tally(3, 0, 1), 1)).toEqual(tally(3, 1, 1));
  expect(blame(NOTHING, 137)).toEqual(tally(0, 1, 0));
});

test('a runner whose tests failed is not blamed twice, one that succeeded not at all', () => {
  expect(blame(tally(3, 2, 0), 1)).toEqual(tally(3, 2, 0));
  expect(blame(tally(3, 0, 0), 0)).toEqual(tally(3, 0, 0));
});

test('the sum of all suites', () => {
  expect(total([tally(1, 0, 0), tally(20, 3, 1), NOTHING])).toEqual(tally(21, 3, 1));
});
