import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePoint, indexText } from '@/domain/text/offset';
import { quoteMatches, quoteOf } from '@/domain/text/quote';
import { type Span, snapToGraphemes } from '@/domain/text/span';
import { hardText } from '@/tests/domain/text/strings';

const at = (start: number, end: number): Span => ({ start: codePoint(start), end: codePoint(end) });

describe('a quote that is not of this span', () => {
  const text = indexText('港は閉じた。港は閉じた。港は開いた。');
  const quote = quoteOf(text, at(6, 12));

  const cases = {
    'the same words at another place': at(0, 6),
    'other words': at(12, 18),
    'one character more': at(6, 13),
    'beyond the text': at(6, 99),
  };

  test.each(Object.entries(cases))('%s', (_, span) => {
    expect(quoteMatches(text, span, quote)).toBe(false);
  });

  test('the words in a text that changed round them', () => {
    expect(quoteMatches(indexText('港は開いた。港は閉じた。'), at(6, 12), quote)).toBe(false);
  });
});

describe('a quote', () => {
  test('has the words, and up to 32 code points on either side', () => {
    const text = indexText(`${'前'.repeat(40)}湊${'後'.repeat(40)}`);
    const quote = quoteOf(text, at(40, 41));
    expect(quote).toEqual({ exact: '湊', prefix: '前'.repeat(32), suffix: '後'.repeat(32) });
  });

  test('counts context in code points, not in UTF-16', () => {
    const text = indexText(`${'🐸'.repeat(40)}湊`);
    expect(quoteOf(text, at(40, 41)).prefix).toBe('🐸'.repeat(32));
  });

  test('leaves out a flag that only half fits', () => {
    const text = indexText(`🇯🇵${'前'.repeat(31)}湊${'後'.repeat(31)}🇷🇺`);
    const quote = quoteOf(text, at(33, 34));
    expect(quote.prefix).toBe('前'.repeat(31));
    expect(quote.suffix).toBe('後'.repeat(31));
  });

  test('has nothing before the first word and after the last', () => {
    const text = indexText('湊町');
    expect(quoteOf(text, at(0, 2))).toEqual({ exact: '湊町', prefix: '', suffix: '' });
  });

  test('matches with the shorter context another tool wrote', () => {
    const text = indexText('港は閉じた。港は開いた。');
    expect(quoteMatches(text, at(6, 12), { exact: '港は開いた。', prefix: '。', suffix: '' })).toBe(
      true,
    );
  });

  test('of any span matches that span', () => {
    fc.assert(
      fc.property(hardText, fc.nat(80), fc.nat(80), (string, a, b) => {
        const text = indexText(string);
        const span = snapToGraphemes(text, a, b);
        if (!span.ok) return;
        const quote = quoteOf(text, span.value);
        expect(quoteMatches(text, span.value, quote)).toBe(true);
        expect([...quote.prefix].length).toBeLessThanOrEqual(32);
        expect([...quote.suffix].length).toBeLessThanOrEqual(32);
      }),
    );
  });
});
