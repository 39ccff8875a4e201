import { expect, test } from 'vitest';
import { regionAt, sentenceNumberAt } from '@/domain/exchange/place';
import { layOut } from '@/domain/text/layout';
import { codePoint, indexText } from '@/domain/text/offset';

const text = '港🚢の工事\n\n市長は述べた。工事は続く。\n';
const layout = layOut(indexText(text));
const places: Record<string, [number, number | null, boolean]> = {
  'the first character': [0, 0, true],
  'behind an emoji': [2, 0, true],
  'a line break': [5, null, false],
  'a blank line': [6, null, false],
  'the second line’s first sentence': [7, 1, true],
  'its second sentence': [14, 2, true],
  'the end of the text': [21, null, false],
};

test.each(Object.entries(places))('%s', (_, [offset, sentence, isInLine]) => {
  expect(sentenceNumberAt(layout, codePoint(offset))).toBe(sentence);
  expect(regionAt(layout, codePoint(offset)) !== null).toBe(isInLine);
});

test('a version without a layout has neither', () => {
  const empty = { regions: [], sentences: [] };
  expect(sentenceNumberAt(empty, codePoint(0))).toBeNull();
  expect(regionAt(empty, codePoint(0))).toBeNull();
});
