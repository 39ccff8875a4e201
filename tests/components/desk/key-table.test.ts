import { describe, expect, test } from 'vitest';
import { strokeOf, strokes } from '@/components/desk/key-table';
import { defaultCodebook } from '@/domain/claim/default-codebook';

const press = (
  key: string,
  held: Partial<Record<'shiftKey' | 'altKey' | 'ctrlKey', boolean>> = {},
) => ({
  key,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});

describe('the keys of the desk', () => {
  test('are each given to one stroke', () => {
    const keys = strokes.flatMap((stroke) => [...stroke.keys]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('leave the default labels their own', () => {
    const { labels } = defaultCodebook({ denial: 'd', quote: 'q', opinion: 'o', fact: 'f' });
    const taken = strokes.flatMap((stroke) => [...stroke.keys].map(String));
    expect(labels.map(({ key }) => key).filter((key) => taken.includes(key))).toEqual([]);
  });

  test.each([
    ['a letter', press('j'), 'next'],
    ['a sign that needs Shift on some keyboards', press('?', { shiftKey: true }), 'help'],
    ['Shift with an arrow', press('ArrowRight', { shiftKey: true }), 'growEnd'],
    [
      'Shift and Control with an arrow',
      press('ArrowRight', { shiftKey: true, ctrlKey: true }),
      'growEndPhrase',
    ],
    ['Control with a letter', press('z', { ctrlKey: true }), 'undo'],
    ['Control and Shift with a letter', press('Z', { ctrlKey: true, shiftKey: true }), 'redo'],
    ['a letter that the browser uses with Control', press('f', { ctrlKey: true }), null],
    ['a label’s key', press('q'), null],
  ])('%s', (_what, pressed, stroke) => {
    expect(strokeOf(pressed)).toBe(stroke);
  });
});
