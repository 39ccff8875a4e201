import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestPersonName, readPersonName, readProjectName } from '@/domain/access/name';

describe('what is no name', () => {
  const cases = {
    nothing: ['', 'name-empty'],
    'white space of several scripts': [' \t　\n', 'name-empty'],
    'a character without width': ['\u200b\u200d', 'name-empty'],
    'a mark that turns the direction of text': ['\u202e', 'name-empty'],
    'a control that no text column takes': ['\u0000', 'name-empty'],
    'a hundred and one characters': ['佐'.repeat(101), 'name-too-long'],
    'ten thousand characters': ['a'.repeat(10_000), 'name-too-long'],
  } as const;

  test.each(Object.entries(cases))('%s', (_, [raw, refusal]) => {
    expect(readPersonName(raw)).toEqual({ ok: false, refusal });
  });
});

describe('what is a name', () => {
  const cases = {
    'a hundred characters of two units each': ['𠮷'.repeat(100), '𠮷'.repeat(100)],
    'a variant of a character, kept as the family writes it': ['\ufa19木', '\ufa19木'],
    'with a line break inside, which becomes a space': ['佐伯\n凛', '佐伯 凛'],
    'with half a character, which becomes the sign for one that is lost': ['a\ud83d', 'a\ufffd'],
    'an emoji': ['👩‍🚀', '👩‍🚀'],
  } as const;

  test.each(Object.entries(cases))('%s', (_, [raw, name]) => {
    expect(readPersonName(raw)).toEqual({ ok: true, value: name });
  });
});

test('a project’s name may be twice as long as a person’s', () => {
  const name = 'x'.repeat(2 * longestPersonName);
  expect(readProjectName(name).ok).toBe(true);
  expect(readProjectName(`${name}x`)).toEqual({ ok: false, refusal: 'name-too-long' });
});

test('a name that was read is read as itself again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (raw) => {
      const once = readPersonName(raw);
      if (once.ok) expect(readPersonName(once.value)).toEqual(once);
    }),
  );
});
