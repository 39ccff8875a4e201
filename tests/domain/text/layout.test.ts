import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut } from '@/domain/text/lay-out';
import {
  correctLayout,
  decodeLayout,
  encodeLayout,
  type Layout,
  type LayoutCorrection,
  sentenceAt,
  statementSentences,
} from '@/domain/text/layout';
import { codePoint, type IndexedText, indexText } from '@/domain/text/offset';
import { REGION_KINDS } from '@/domain/text/region-kind';
import { contains, makeSpan } from '@/domain/text/span';
import { hardText } from '@/tests/domain/text/strings';

const HARD = readFileSync(path.resolve(import.meta.dirname, 'hard-text.txt'), 'utf8');
const PAGE = `ホーム\nログイン\n湊町の港、21日から閉鎖\n\n港は「閉じた。もう開かない。」と市は述べた。船はない。\n　理由は三つある。🇯🇵の旗が立つ。\n関連記事\n古い港の話。`;

const shown = (text: IndexedText, layout: Layout) => layout.sentences.map((one) => text.slice(one));

describe('a layout', () => {
  const text = indexText(PAGE);
  const layout = layOut(text);

  test('has one region for each line that is not blank, from its first to its last character', () => {
    expect(layout.regions.map(({ span }) => text.slice(span))).toEqual(
      PAGE.split('\n').filter((line) => line !== ''),
    );
  });

  test("has every line's sentences without the white space round them", () => {
    expect(shown(text, layout).slice(3, 7)).toEqual([
      '港は「閉じた。もう開かない。」と市は述べた。',
      '船はない。',
      '理由は三つある。',
      '🇯🇵の旗が立つ。',
    ]);
  });

  test('labels by default only what is outside boilerplate', () => {
    const statements = statementSentences(layout).map((one) => text.slice(one));
    expect(statements).toContain('船はない。');
    expect(statements).toContain('湊町の港、21日から閉鎖');
    expect(statements).not.toContain('ログイン');
    expect(statements).not.toContain('関連記事');
  });

  test('finds the sentence at an offset, and none in a gap', () => {
    const start = [...PAGE].join('').indexOf('船');
    expect(sentenceAt(layout, codePoint(start))?.start).toBe(start);
    expect(sentenceAt(layout, codePoint(3))).toBeNull();
    expect(sentenceAt(layout, codePoint(100_000))).toBeNull();
  });

  test('of an empty text is empty', () => {
    expect(layOut(indexText(''))).toEqual({ regions: [], sentences: [] });
    expect(layOut(indexText(' \n　\n\u200b'))).toEqual({ regions: [], sentences: [] });
  });
});

describe('a text full of flags, joined emoji, marks, variants and half-width kana', () => {
  const text = indexText(HARD.replaceAll('\n', '\r\n'));
  const layout = layOut(text);

  test('is cut where a reader would cut it', () => {
    expect(shown(text, layout).slice(2, 9)).toEqual([
      '🧔🏾‍♂️「ｶﾓﾒｼﾞﾏﾊ､ﾖｸﾅｲ｡」とﾊﾞｳｱｰ氏は述べた｡',
      '👩🏽‍🚒👨‍🚀も同じ意見だという。',
      '葛󠄀城市の辻󠄀󠄁氏は「が・ぎ・ぐ は結合文字だ」と説明。',
      'café の é も同じである。',
      '𠮷野家の𩸽定食は1️⃣番人気。',
      '2️⃣番は𠀋夫な船乗りの🍛という。',
      '市長は「閉めない。🏴󠁧󠁢󠁳󠁣󠁴󠁿から客が来る。」と答えた👍🏿',
    ]);
  });

  test('keeps no part of a line break', () => {
    for (const { span } of layout.regions) expect(text.slice(span)).not.toMatch(/[\r\n]/);
  });
});

const anyText = fc.oneof(
  hardText,
  fc.constantFrom(HARD, PAGE),
  fc
    .array(fc.constantFrom(...PAGE.split('\n'), ...HARD.split('\n'), '', '  •  1', '「', '」。'))
    .map((lines) => lines.join('\n')),
);

describe('any text', () => {
  test('every region is a line and every sentence a span inside one', () => {
    fc.assert(
      fc.property(anyText, (string) => {
        const text = indexText(string);
        const { regions, sentences } = layOut(text);
        for (const { span } of regions) {
          expect(makeSpan(text, span.start, span.end).ok).toBe(true);
          expect(text.slice(span)).not.toContain('\n');
        }
        for (const sentence of sentences) {
          expect(makeSpan(text, sentence.start, sentence.end)).toEqual({
            ok: true,
            value: sentence,
          });
          expect(regions.some(({ span }) => contains(span, sentence))).toBe(true);
        }
      }),
    );
  });

  test('outside its sentences there is only white space', () => {
    fc.assert(
      fc.property(anyText, (string) => {
        const text = indexText(string);
        const points = [...string];
        for (const { start, end } of layOut(text).sentences) points.fill('', start, end);
        expect(points.join('').replace(/[\s\u200b\u2060]/g, '')).toBe('');
      }),
    );
  });

  test('is stored as numbers and comes back as it was', () => {
    fc.assert(
      fc.property(anyText, (string) => {
        const layout = layOut(indexText(string));
        expect(decodeLayout(encodeLayout(layout))).toEqual({ ok: true, value: layout });
      }),
    );
  });
});

describe('stored numbers that are no layout', () => {
  const cases = {
    'a region cut short': { regions: [0, 4], sentences: [] },
    'an unknown kind': { regions: [0, 4, 9], sentences: [] },
    'a kind between two': { regions: [0, 4, 1.5], sentences: [] },
    'a region before the last one ended': { regions: [0, 4, 0, 3, 8, 0], sentences: [] },
    'an empty region': { regions: [4, 4, 0], sentences: [] },
    'a negative offset': { regions: [-1, 4, 0], sentences: [] },
    'half a sentence': { regions: [0, 4, 0], sentences: [0, 2, 3] },
    'a sentence outside every region': { regions: [0, 4, 0], sentences: [5, 6] },
    'a sentence across two lines': { regions: [0, 4, 0, 5, 9, 0], sentences: [2, 7] },
    'sentences out of order': { regions: [0, 9, 0], sentences: [4, 6, 0, 2] },
    'no number': { regions: [0, Number.NaN, 0], sentences: [] },
  };

  test.each(Object.entries(cases))('%s', (_, encoded) => {
    expect(decodeLayout(encoded)).toEqual({ ok: false, refusal: 'layout-malformed' });
  });
});

describe('a correction that is refused', () => {
  const text = indexText('「閉じた。出ない。」と述べた。次。\n🇯🇵の旗');
  const layout = layOut(text);
  const at = (offset: number) => codePoint(offset);
  const cases: Record<string, [LayoutCorrection, string]> = {
    'the kind of a line that is none': [
      { kind: 'regions', lines: [{ start: at(3), region: 'heading' }] },
      'line-not-found',
    ],
    'a split outside every sentence': [{ kind: 'split', at: at(17) }, 'sentence-not-found'],
    'a split before a sentence': [{ kind: 'split', at: at(0) }, 'sentence-empty'],
    'a split inside a quotation': [{ kind: 'split', at: at(5) }, 'split-inside-quotation'],
    'a split inside a flag': [{ kind: 'split', at: at(19) }, 'span-splits-grapheme'],
    'a join in the middle of a sentence': [{ kind: 'join', at: at(3) }, 'sentence-not-found'],
    'a join across lines': [{ kind: 'join', at: at(18) }, 'join-crosses-line'],
    'a join of the first sentence': [{ kind: 'join', at: at(0) }, 'join-crosses-line'],
  };

  test.each(Object.entries(cases))('%s', (_, [correction, refusal]) => {
    expect(correctLayout(text, layout, correction)).toEqual({ ok: false, refusal });
  });
});

const anyCorrection: fc.Arbitrary<LayoutCorrection> = fc.oneof(
  fc.record({ kind: fc.constant('split' as const), at: fc.nat(200).map(codePoint) }),
  fc.record({ kind: fc.constant('join' as const), at: fc.nat(200).map(codePoint) }),
);

describe('a correction', () => {
  test('of a sentence leaves out the white space at the cut', () => {
    const text = indexText('港は閉じた。 船はない');
    const split = correctLayout(text, layOut(text), { kind: 'split', at: codePoint(2) });
    expect(split.ok && shown(text, split.value.layout)).toEqual(['港は', '閉じた。', '船はない']);
  });

  test('of a region moves no boundary, of a boundary no region', () => {
    const text = indexText(PAGE);
    const layout = layOut(text);
    const start = layout.regions[0]?.span.start ?? codePoint(0);
    const lines = [{ start, region: 'heading' as const }];
    const judged = correctLayout(text, layout, { kind: 'regions', lines });
    expect(judged.ok && judged.value.layout.sentences).toBe(layout.sentences);
    const second = layout.sentences.find((one) => text.slice(one) === '船はない。')?.start;
    const joined = correctLayout(text, layout, { kind: 'join', at: second ?? codePoint(0) });
    expect(joined.ok && joined.value.layout.regions).toBe(layout.regions);
  });

  test('and its inverse give back the identical layout', () => {
    fc.assert(
      fc.property(anyText, anyCorrection, (string, correction) => {
        const text = indexText(string);
        const layout = layOut(text);
        const corrected = correctLayout(text, layout, correction);
        if (!corrected.ok) return;
        const back = correctLayout(text, corrected.value.layout, corrected.value.inverse);
        expect(back.ok && back.value.layout).toEqual(layout);
        expect(back.ok && back.value.inverse.kind).toBe(correction.kind);
        expect(decodeLayout(encodeLayout(corrected.value.layout)).ok).toBe(true);
      }),
    );
  });

  test('of many lines and its inverse, too', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.array(fc.tuple(fc.nat(20), fc.constantFrom(...REGION_KINDS))),
        (string, wanted) => {
          const text = indexText(string);
          const layout = layOut(text);
          const lines = wanted.flatMap(([index, region]) => {
            const start = layout.regions[index]?.span.start;
            return start === undefined ? [] : [{ start, region }];
          });
          const corrected = correctLayout(text, layout, { kind: 'regions', lines });
          if (!corrected.ok) throw new Error(corrected.refusal);
          const back = correctLayout(text, corrected.value.layout, corrected.value.inverse);
          expect(back.ok && back.value.layout).toEqual(layout);
        },
      ),
    );
  });
});

describe('a long text', () => {
  const paragraph = `港は「閉じた。もう開かない。」と市は述べた。船はない。The mayor denied it. Two officials did not.`;
  const cases = {
    'of ten thousand sentences in many lines': Array.from({ length: 2500 }, () => paragraph).join(
      '\n\n',
    ),
    'of ten thousand sentences in one line': paragraph.repeat(2500),
    'of brackets that never close': '「（『'.repeat(350_000),
    'of emoji': '👨‍👩‍👧‍👦'.repeat(90_000),
    'of spaces and stops': '。   '.repeat(250_000),
    'of letters': 'a'.repeat(1_000_000),
    'of short lines': '港\n'.repeat(60_000),
  };

  // Quadratic cost would be minutes; how much under a second it is, bench/layout.ts measures.
  test.each(Object.entries(cases))(
    '%s costs seconds at most',
    (_, string) => {
      const begin = performance.now();
      layOut(indexText(string));
      expect(performance.now() - begin).toBeLessThan(10_000);
    },
    20_000,
  );
});
