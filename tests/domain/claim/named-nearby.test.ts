import { describe, expect, test } from 'vitest';
import type { Annotation } from '@/domain/claim/annotation';
import { noAttribution } from '@/domain/claim/attribution';
import { namedNearby, previousSpeaker } from '@/domain/claim/named-nearby';
import { codePoint } from '@/domain/text/offset';

const spanAt = (start: number) => ({ start: codePoint(start), end: codePoint(start + 5) });

function mark(
  start: number,
  named: { speaker?: string; relay?: string[] },
  erased = false,
): Annotation {
  return {
    id: `mark at ${start}`,
    layer: 'layer',
    span: spanAt(start),
    quote: { exact: '', prefix: '', suffix: '' },
    label: 'quote',
    attribution: { ...noAttribution, ...named },
    note: '',
    codebook: 1,
    revision: 1,
    erased,
  };
}

const layer = [
  mark(10, { speaker: 'mayor' }),
  mark(30, { speaker: 'minister', relay: ['wire'] }),
  mark(50, { speaker: 'harbour master' }, true),
  mark(70, {}),
  mark(90, { speaker: 'pilot', relay: ['minister'] }),
];

describe('the previous speaker', () => {
  const cases = {
    'is nobody before the first attributed mark': [10, null],
    'is the last one before, not an erased one': [70, 'minister'],
    'is not the mark’s own': [30, 'mayor'],
  } as const;

  test.each(Object.entries(cases))('%s', (_, [start, speaker]) => {
    const here = layer.find(({ span }) => span.start === start) ?? mark(start, {});
    expect(previousSpeaker(layer, here)).toBe(speaker);
    expect(previousSpeaker(layer.toReversed(), here)).toBe(speaker);
  });
});

describe('who is named nearby', () => {
  test('speakers come nearest before the place first, then those behind it, then relays', () => {
    expect(namedNearby(layer, spanAt(70), 'speaker')).toEqual([
      'minister',
      'mayor',
      'pilot',
      'wire',
    ]);
  });

  test('for a relay, those who relayed come before those who spoke', () => {
    expect(namedNearby(layer, spanAt(70), 'relay')).toEqual(['wire', 'minister', 'mayor', 'pilot']);
  });

  test('the order does not hang on the order of the layer', () => {
    const [there, back] = [layer, layer.toReversed()].map((marks) =>
      namedNearby(marks, spanAt(40), 'speaker'),
    );
    expect(there).toEqual(back);
  });
});
