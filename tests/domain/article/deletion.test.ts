import { expect, test } from 'vitest';
import { daysLeft, keptFor, keptSince } from '@/domain/article/deletion';

const hour = 60 * 60 * 1_000;
const day = 24 * hour;

test.each([
  ['just deleted', 0, keptFor],
  ['deleted an hour ago', hour, keptFor],
  ['deleted yesterday', day, keptFor - 1],
  ['in its last hour', keptFor * day - hour, 1],
  ['when its days are over', keptFor * day, 0],
  ['long after', 400 * day, 0],
])('an article %s has so many days left', (_when, ago, left) => {
  expect(daysLeft(1_000_000_000_000 - ago, 1_000_000_000_000)).toBe(left);
});

test('what has days left was deleted since then, and nothing else', () => {
  const now = 1_000_000_000_000;
  expect(daysLeft(keptSince(now) + 1, now)).toBe(1);
  expect(daysLeft(keptSince(now), now)).toBe(0);
});
