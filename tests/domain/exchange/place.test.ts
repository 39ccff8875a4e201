import { expect, test } from 'vitest';
import { type LaidOut, regionAt, sentenceNumberAt } from '@/domain/exchange/place';
import { codePoint } from '@/domain/text/offset';
import type { RegionKind } from '@/domain/text/region-kind';
import type { Span } from '@/domain/text/span';

const spanOf = (start: number, end: number): Span => ({
  start: codePoint(start),
  end: codePoint(end),
});

/** 港🚢の工事, a blank line, 市長は述べた。工事は続く。 */
const layout: LaidOut = {
  regions: [
    { kind: 'heading', span: spanOf(0, 5) },
    { kind: 'body', span: spanOf(7, 20) },
  ],
  sentences: [spanOf(0, 5), spanOf(7, 14), spanOf(14, 20)],
};
const places: Record<string, [number, number | null, RegionKind | null]> = {
  'the first character': [0, 0, 'heading'],
  'behind an emoji': [2, 0, 'heading'],
  'a line break': [5, null, null],
  'a blank line': [6, null, null],
  'the second line’s first sentence': [7, 1, 'body'],
  'its second sentence': [14, 2, 'body'],
  'the end of the text': [21, null, null],
};

test.each(Object.entries(places))('%s', (_, [offset, sentence, region]) => {
  expect(sentenceNumberAt(layout, codePoint(offset))).toBe(sentence);
  expect(regionAt(layout, codePoint(offset))).toBe(region);
});

test('a version without a layout has neither', () => {
  const empty = { regions: [], sentences: [] };
  expect(sentenceNumberAt(empty, codePoint(0))).toBeNull();
  expect(regionAt(empty, codePoint(0))).toBeNull();
});
