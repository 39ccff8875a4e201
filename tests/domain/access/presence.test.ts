import { expect, test } from 'vitest';
import { believed, Visits } from '@/domain/access/presence';

const visit = (id: string, name: string, stream = 'v') => ({ id, stream, account: name, name });

test('nobody is on a version whom nobody has heard of', () => {
  const visits = new Visits();
  visits.heard(visit('1', '佐伯', 'another'), 0);
  expect(visits.on('v', 0)).toEqual([]);
});

test('a person with two windows is there once, and until the last is closed', () => {
  const visits = new Visits();
  expect(visits.heard(visit('1', '佐伯'), 0)).toBe(true);
  expect(visits.heard(visit('2', '佐伯'), 0)).toBe(true);
  expect(visits.heard(visit('2', '佐伯'), 1)).toBe(false);
  visits.heard(visit('3', '三池'), 0);
  expect(visits.on('v', 1).map(({ name }) => name)).toEqual(['三池', '佐伯']);
  visits.gone('1');
  expect(visits.on('v', 1)).toHaveLength(2);
  visits.gone('2');
  expect(visits.on('v', 1)).toEqual([{ id: '三池', name: '三池' }]);
});

test('who is not heard of again is believed for a while, as when their server dies', () => {
  const visits = new Visits();
  visits.heard(visit('1', '佐伯'), 0);
  visits.heard(visit('2', '三池'), 0);
  visits.heard(visit('2', '三池'), believed);
  expect(visits.on('v', believed)).toHaveLength(2);
  expect(visits.on('v', believed + 1).map(({ id }) => id)).toEqual(['三池']);
});
