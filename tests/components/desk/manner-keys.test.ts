import { expect, test } from 'vitest';
import { mannerOf, signOf } from '@/components/desk/inspector/manner-keys';
import {
  certainties,
  contents,
  directnesses,
  noAttribution,
  polarities,
} from '@/domain/claim/attribution';

const press = (key: string, rest: { ctrlKey?: boolean } = {}) => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false },
  ...rest,
});

test('other keys, and keys with a command key, are not taken', () => {
  expect(mannerOf(press('j'), noAttribution)).toBeNull();
  expect(mannerOf(press('Enter'), noAttribution)).toBeNull();
  expect(mannerOf(press('f', { ctrlKey: true }), noAttribution)).toBeNull();
});

test('every choice has a key of its own', () => {
  const signs = [
    ...directnesses.map((value) => signOf('directness', value)),
    ...contents.map((value) => signOf('content', value)),
    ...polarities.map((value) => signOf('polarity', value)),
    ...certainties.map((value) => signOf('certainty', value)),
  ];
  expect(signs).toEqual(['d', 'i', 'm', 'f', 'o', '+', '-', '1', '2', '3', '4']);
});

test('a key chooses, another of its kind chooses instead, the same takes it back', () => {
  expect(mannerOf(press('d'), noAttribution)).toEqual({ directness: 'direct' });
  const direct = { ...noAttribution, directness: 'direct', certainty: 'certain' } as const;
  expect(mannerOf(press('m'), direct)).toEqual({ directness: 'mixed' });
  expect(mannerOf(press('d'), direct)).toEqual({ directness: null });
  expect(mannerOf(press('1'), direct)).toEqual({ certainty: null });
});

test('a plus is pressed without Shift too', () => {
  expect(mannerOf(press(';'), noAttribution)).toEqual({ polarity: '+' });
});
