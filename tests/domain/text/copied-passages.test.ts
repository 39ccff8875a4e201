import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleWords } from '@/domain/text/article-words';
import { findCopied } from '@/domain/text/copied-passages';
import { layOut } from '@/domain/text/lay-out';
import { indexText } from '@/domain/text/offset';
import { fingerprint } from '@/domain/text/shingles';

const harbour = '港湾局は、第三埠頭の使用を来月から全面的に停止し、貨物を北港へ移すと発表した。';

/** What is shared, as it stands in the first text. */
function shared(one: string, other: string): string[] {
  const text = indexText(one);
  return findCopied(one, other).map((passage) => text.slice(passage.one));
}

describe('no copy', () => {
  test.each([
    [
      'a name with its title',
      '灯台守のアナスタシア・ヴォルコワ氏は笑った。',
      '灯台守のアナスタシア・ヴォルコワ氏が来た。',
    ],
    [
      'the name of a treaty',
      '両国は包括的な沿岸漁業協定に署名。',
      '彼らは包括的な沿岸漁業協定を破棄。',
    ],
    [
      'a few English words',
      'The ministry of foreign affairs said no.',
      'At the ministry of foreign affairs, he sat.',
    ],
    ['a line of dashes', '－'.repeat(10), 'ー'.repeat(10)],
    ['nothing', '', harbour],
  ])('%s', (_what, one, other) => {
    expect(findCopied(one, other)).toEqual([]);
  });
});

describe('a copy', () => {
  test.each([
    ['word for word', harbour],
    ['in other widths and spacing', harbour.replaceAll('、', '､ ').replace('第三', '第 三')],
    ['with emoji before it', `🚢👩‍🚒${harbour}`],
  ])('%s', (_how, other) => {
    expect(shared(`前書き。${harbour}後書き。`, other)).toEqual([harbour]);
  });

  test('each passage once, in the order of the first text', () => {
    const fire = '消防によると、倉庫の火は午前四時十五分ごろまでにほぼ消し止められた。';
    expect(shared(`${harbour}なお、${fire}`, `${fire}一方、${harbour}`)).toEqual([harbour, fire]);
  });

  test('in English', () => {
    const sentence =
      'The port authority will close the third pier next month and move all cargo north.';
    expect(shared(`Today: ${sentence}`, `${sentence} More soon.`)).toEqual([sentence]);
  });
});

describe('for any two texts', () => {
  const character = fc.constantFrom(...'港湾局第三埠頭使用停止北へ移すア１1ａa 🚢、。');
  const words = (size: object) => fc.array(character, size).map((list) => list.join(''));

  test('every passage stands in both, and is as long in both once folded', () => {
    const fold = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}\p{P}]/gu, '');
    fc.assert(
      fc.property(
        words({ maxLength: 80 }),
        words({ maxLength: 40 }),
        words({ minLength: 25, maxLength: 60 }),
        (one, other, both) => {
          const [first, second] = [`${one}${both}`, `${both}${other}`];
          for (const passage of findCopied(first, second)) {
            const [here, there] = [
              indexText(first).slice(passage.one),
              indexText(second).slice(passage.other),
            ];
            expect(fold(here)).toBe(fold(there));
          }
        },
      ),
    );
  });

  test('what is found to be shared is noticed by fingerprints alone', () => {
    fc.assert(
      fc.property(
        words({ maxLength: 80 }),
        words({ maxLength: 80 }),
        words({ minLength: 30, maxLength: 60 }),
        (one, other, both) => {
          const [first, second] = [`${one}${both}`, `${both}${other}`];
          if (findCopied(first, second).length === 0) return;
          const known = new Set(fingerprint(first));
          expect(fingerprint(second).some((hash) => known.has(hash))).toBe(true);
        },
      ),
    );
  });
});

const articles = '../shared/articles';

describe('the explainer and the story of an agency', () => {
  test.skipIf(!existsSync(articles))('its box shares the story’s sentences', () => {
    const read = (name: string) => readFileSync(`${articles}/${name}`, 'utf8');
    const found = shared(read('explainer-blog.txt'), read('newsweek-reuters-treaty.txt'));
    expect(found).toEqual([
      'ロシアのプーチン大統領とイランのペゼシュキアン大統領は',
      '軍事演習、軍艦の寄港、合同訓練など、多くの分野で協力を強化し、軍事',
      // Names alone, in a sentence of its own.
      'プーチン大統領とイランのペゼシュキアン大統領',
    ]);
  });

  test.skipIf(!existsSync(articles))(
    'shares nothing with what only tells of the same people',
    () => {
      const read = (name: string) => readFileSync(`${articles}/${name}`, 'utf8');
      expect(shared(read('kangnam-newsis.txt'), read('newsweek-reuters-treaty.txt'))).toEqual([]);
    },
  );
});

test('furniture is left out, and moves nothing', () => {
  const text = indexText(
    'メニュー\n\n港で火事\n\n倉庫が燃えた。けが人はいない。\n\n人気ランキング\n1\n🚢船の話\n2\n港の話',
  );
  const layout = layOut(text);
  const words = articleWords(text, layout);
  expect([...words]).toHaveLength(text.length);
  expect(words).toContain('倉庫が燃えた。');
  expect(words.trim().endsWith('けが人はいない。')).toBe(true);
});
