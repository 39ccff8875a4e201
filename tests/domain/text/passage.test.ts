import { expect, test } from 'vitest';
import { layOut } from '@/domain/text/lay-out';
import { indexText } from '@/domain/text/offset';
import { passageOf } from '@/domain/text/passage';

const words = '一。二。三。四。五。六。';
const text = indexText(words);
const layout = layOut(text);

const nothing = [
  ['beyond the text', 0, 99],
  ['of nothing', 3, 3],
  ['the wrong way round', 4, 2],
] as const;
test.each(nothing)('a span %s has no passage', (_, start, end) => {
  expect(passageOf(text, layout, start, end)).toBeNull();
});

test('words stand between the two sentences before and after them', () => {
  expect(passageOf(text, layout, 6, 8)).toEqual({
    before: '二。三。',
    exact: '四。',
    after: '五。六。',
  });
});

test('at the ends of the text there is less', () => {
  expect(passageOf(text, layout, 0, 1)).toEqual({ before: '', exact: '一', after: '。二。三。' });
});
