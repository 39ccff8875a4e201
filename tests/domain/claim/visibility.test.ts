import { expect, test } from 'vitest';
import { visibilityAfter } from '@/domain/claim/visibility';

const veiled = { blind: true, outletHidden: true, others: false, outlet: false };
const bare = { blind: false, outletHidden: false, others: true, outlet: true };

test('a first round in a blind project has seen nothing', () => {
  expect(visibilityAfter(null, veiled)).toEqual({
    blind: true,
    outletHidden: true,
    othersSeen: false,
    outletSeen: false,
  });
});

test('what has been seen once has been seen, though it is hidden again', () => {
  const seen = visibilityAfter(visibilityAfter(null, bare), veiled);
  expect(seen).toEqual({ blind: true, outletHidden: true, othersSeen: true, outletSeen: true });
});
