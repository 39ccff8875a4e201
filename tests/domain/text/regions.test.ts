import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { listLines } from '@/domain/text/line';
import { REGION_KINDS } from '@/domain/text/region-kind';
import { findRegions } from '@/domain/text/regions';
import { readArticle, readOracle, sharedIsAbsent, WHY_SKIPPED } from '@/tests/domain/text/oracles';

const kindsOf = (text: string) => findRegions(listLines(text));

const PAGES = path.resolve(import.meta.dirname, 'pages');

/** A page is kept with each line's kind before it: kind|line. */
function readPage(file: string) {
  const lines = readFileSync(path.join(PAGES, file), 'utf8').trimEnd().split('\n');
  const parts = lines.map((line) => line.match(/^(\w+)\|(.*)$/)?.slice(1) ?? ['', '']);
  return {
    text: parts.map(([, line]) => line).join('\n'),
    labelled: parts.filter(([, line]) => line !== '').map(([kind, line]) => `${kind}| ${line}`),
  };
}

describe('what is not boilerplate', () => {
  const cases = {
    'a single sentence': '湊町の港は21日、閉鎖された。',
    'a text without one full sentence': '港の閉鎖\nフェリーの減便',
    'a list in the story':
      '港は閉じた。市は次の通り説明した。\n・水深が足りない\n・桟橋が古い\n再開は来月になる見込みだという。',
    'a list that the last line announces':
      '港は閉じた。市は三つの理由を挙げた。理由は次の通り：\n・水深が足りない\n・桟橋が古い\n・船がない',
    'a sentence about cookies and rankings':
      '市は、サイトで使うクッキーの扱いをめぐり、専門家の会議を開いた。\nランキングの公表をやめるよう求める声もあった。',
    'a sentence about newsletters':
      '町はメールマガジンの配信を来月に始めると発表した。\nA newsletter for residents will follow, the council said in a statement.',
    'a sentence about copyright':
      '写真を無断転載したとして、湊町の写真家が出版社を訴えた。\nThe court said the copyright law did not apply to the page.',
    'a paragraph that ends with a question':
      '港は21日に閉じた。船は一隻もいない。\nでは、島の人たちはどうやって本土に渡ればよいというのだろうか？',
  };

  test.each(Object.entries(cases))('%s', (_, text) => {
    expect(kindsOf(text)).not.toContain('boilerplate');
  });

  const headlines = [
    '町が個人情報120人分を誤送信',
    '選挙広告、規制の是非',
    '湊町で感染拡大',
    '海底を検索する船が出港',
    '国内シェア首位の漁具',
    '島に戻る若者たち',
    '島の豆腐屋が人気',
    '世界大学ランキングで湊大が後退',
    '減便の理由について',
    '無断転載をめぐる裁判',
    '密漁を追う記者',
    'Terms of the deal',
    'Search continues off Gull Island',
    'About 200 homes lost power',
    'Save the lighthouse',
    'Help arrives by boat',
    'Print sales fall',
    'Next steps for the harbour',
    'Subscribers leave the paper',
    'Copyright law is rewritten',
  ];

  test.each(headlines)('the heading “%s” over its paragraph', (heading) => {
    const story = '港は21日に閉じた。市は次の発表を待つよう求めている。\n';
    const kinds = kindsOf(`${story}${heading}\n${story}${story}関連記事\n灯台の話`);
    expect(kinds.slice(0, 4)).toEqual(['body', 'heading', 'body', 'body']);
  });
});

describe('what is no post', () => {
  test("the page's own retelling of it", () => {
    const text =
      '🌊港の朝。\n— 灯台守 (@lighthouse_44) November 18, 2026\n🌊港の朝。\n誰も海に出なかった。';
    expect(kindsOf(text)).toEqual(['embed', 'embed', 'body', 'body']);
  });

  test('a dash that begins a line', () => {
    expect(kindsOf('港は閉じた。理由は三つある。\n— 水深が足りない。')).toEqual(['body', 'body']);
  });
});

describe('pages of differing construction', () => {
  const files = readdirSync(PAGES).sort();

  test('there are pages in both languages', () => {
    expect(files.filter((file) => file.endsWith('.ja.txt')).length).toBeGreaterThan(6);
    expect(files.filter((file) => file.endsWith('.en.txt')).length).toBeGreaterThan(6);
  });

  test.each(files)('%s: every line is what a person says it is', (file) => {
    const { text, labelled } = readPage(file);
    const lines = listLines(text);
    const kinds = findRegions(lines);
    expect(lines.map((line, index) => `${kinds[index]}| ${line.text}`)).toEqual(labelled);
  });
});

const Oracle = z.object({
  articles: z.record(
    z.string(),
    z.array(z.object({ line: z.number(), region: z.enum(REGION_KINDS) })),
  ),
});

describe.skipIf(sharedIsAbsent)(`the articles judged by hand (else: ${WHY_SKIPPED})`, () => {
  const articles = sharedIsAbsent ? {} : readOracle('regions.json', Oracle).articles;

  test.each(Object.entries(articles))('%s: 98 of 100 lines and more', (name, judged) => {
    const lines = listLines(readArticle(name));
    const kinds = findRegions(lines);
    expect(lines.map((line) => line.row + 1)).toEqual(judged.map(({ line }) => line));
    const right = judged.filter(({ region }, index) => kinds[index] === region);
    expect(right.length / judged.length).toBeGreaterThanOrEqual(0.98);
  });
});
