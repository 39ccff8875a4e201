import { describe, expect, test } from 'vitest';
import { strokes } from '@/components/desk/key-table';
import { bind, faultOfKey, ownStrokeOf } from '@/components/desk/own-keys';

const usual = new Map(strokes.map(({ name, keys }) => [name, keys]));
const labels = new Map([['q', '引用']]);
const fault = (key: string) => faultOfKey('next', key, usual, labels);

const press = (key: string) => ({
  key,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
});

describe('a stroke cannot have', () => {
  test('a key of a label or of another stroke, which are named', () => {
    expect(fault('q')).toEqual({ kind: 'label', label: '引用' });
    expect(fault('k')).toEqual({ kind: 'stroke', stroke: 'previous' });
  });

  test.each(['Tab', 'Enter', ' ', 'F5', 'Mod+t', 'Mod+Shift+n', 'Mod+c', 'Alt+d', 'Alt+ArrowLeft'])(
    '%s, which browsers and screen readers use',
    (key) => expect(fault(key)).toEqual({ kind: 'browsers' }),
  );
});

test.each(['z', 'ArrowDown', 'Shift+PageDown', ','])('a stroke can have %s', (key) => {
  expect(fault(key)).toBeNull();
});

test('a key that was chosen makes its stroke, and the usual one no more', () => {
  bind('next', 'z');
  expect([ownStrokeOf(press('z')), ownStrokeOf(press('j'))]).toEqual(['next', null]);
  bind('next', null);
  expect([ownStrokeOf(press('z')), ownStrokeOf(press('j'))]).toEqual([null, 'next']);
});
