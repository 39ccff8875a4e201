/** The demo newsroom is as hard to read as real pages: each difficulty of theirs stands in it somewhere. */
import { describe, expect, test } from 'vitest';
import { newsroom } from '@/prisma/seed/newsroom/newsroom';
import type { DemoArticle } from '@/prisma/seed/newsroom/shape';

function duplicates(keys: readonly string[]): readonly string[] {
  return keys.filter((key, place) => keys.indexOf(key) !== place);
}

const difficulties: Readonly<Record<DemoArticle['language'], Readonly<Record<string, RegExp>>>> = {
  ja: {
    'an agency slug': /\[[^\]]+ \d+日 [^\]]+通信\]/,
    'an agency relayed by another': /通信が伝えたところによると/,
    'a report and its denial in one sentence': /と報じたが、[^。]*否定している/,
    'an unverifiable number': /数字を独自に確認できていない/,
    'an unnamed source': /関係筋によると/,
    hearsay: /とされる。|そうだ。|と指摘されています/,
    'a quote inside a quote': /「[^」\n]*『[^』\n]*』[^」\n]*」/,
    'an attack on the motive': /工作だ」と激しく反発した/,
    'a thought called mistaken': /と考えるのは誤解だ/,
    'a document that speaks': /協定では、[^。]*としている/,
    'points with signs': /^✅ [\s\S]*|^💡 /m,
    'a date of its own for a part': /^公開日：\d/m,
    'an aside in dialect': /ばってん|ほんなこつ/,
    'an embedded post': /^— .+ \(@\w+\) \w+ \d+, \d{4}$/m,
    'a hashtag that sums up': /^#.+（.+）$/m,
    'a short link': /https:\/\/s\.example\/\w+/,
    'navigation at the top': /^(メインコンテンツへスキップ|本文へスキップ)/,
    'rankings below': /(ランキング|よく読まれている記事)[\s\S]*\n {2}(• )?1\n/,
    'a copyright line': /\(C\) 2026/,
    'a flag of two letters': /\p{Regional_Indicator}{2}/u,
    'a variation selector': /\u{fe0f}/u,
    'full-width figures': /[０-９]/,
    'a bracket left open on its line': /^[^」\n]*「[^」\n]*$/m,
  },
  en: {
    'an agency slug': /^[A-Z]+, \w+, Nov 4 \(.+\) - /m,
    'an unverifiable number': /could not independently verify/,
    'a refusal to comment': /declined to comment/,
    'a silence': /did not (respond|reply)/,
    'a denial': /is simply not true|denied any part/,
    'officials without names': /on condition of anonymity|not authorised to discuss/,
    'a quote inside a quote': /"[^"\n]*'[^'\n]+'[^"\n]*"/,
    'a thought called mistaken': /mistake to think|wrong to think/,
    hearsay: /It is said to|are reported to/,
    'key points': /^• /m,
    'share buttons': /^Share {2}Post {2}Email/m,
    'a newsletter box': /SIGN UP FOR|Unsubscribe/,
    'an embedded post': /^— .+ \(@\w+\) \w+ \d+, \d{4}$/m,
    'curly quotation marks': /“[^”\n]+”/,
    'straight quotation marks': /"[^"\n]+"/,
  },
};

describe.each(newsroom.map((project) => [project.name, project] as const))(
  'the difficulties of %s',
  (_, project) => {
    test.each(Object.entries(difficulties[project.language]))('%s', (_name, pattern) => {
      expect(project.articles.some(({ text }) => pattern.test(text))).toBe(true);
    });

    test('an exact line stands twice in one article', () => {
      const twice = project.articles.filter(
        ({ text }) =>
          duplicates(text.split('\n').filter((line) => [...line].length > 10)).length > 0,
      );
      expect(twice.length).toBeGreaterThan(0);
    });

    test('one article is marked by two analysts who disagree', () => {
      const pairs = project.articles.filter(({ key }) => {
        const layers = project.layers.filter(({ article }) => article === key);
        const marks = layers.flatMap(({ annotations }) => annotations);
        return marks.some(({ quote, label }) =>
          marks.some((other) => other.quote === quote && other.label !== label),
        );
      });
      expect(pairs.length).toBeGreaterThan(0);
    });
  },
);
