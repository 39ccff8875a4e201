import { describe, expect, test } from 'vitest';
import { checkFacts } from '@/domain/intake/bounds';
import { type GuessedFacts, guessFacts } from '@/domain/intake/facts';
import { htmlToText } from '@/domain/intake/html';

const unknown: GuessedFacts = {
  title: null,
  address: null,
  publisher: null,
  byline: null,
  credit: null,
  language: null,
  publishedAt: null,
};

function guessOfPage(html: string): GuessedFacts {
  const read = htmlToText(html);
  if (!read.ok) throw new Error(read.refusal);
  return guessFacts(read.value.text, read.value.facts);
}

const body = '<p>県は18日、エルダ島の港を三年ぶりに再開すると発表した。</p>';

describe('nothing is guessed', () => {
  test('of a text that is only a story', () => {
    const story = '県は18日、エルダ島の港を三年ぶりに再開すると発表した。漁協は歓迎した。';
    expect(guessFacts(story)).toEqual({ ...unknown, language: 'ja' });
  });

  test('of posts strung together', () => {
    const digest =
      '港、再開へ動く https://t.example/abc\n— minato (@minato) January 18, 2024\n県は港を再開すると発表した。\n';
    expect(guessFacts(digest)).toEqual({ ...unknown, language: 'ja' });
  });

  test.each<[string, string]>([
    ['an address that is no web address', '<link rel="canonical" href="javascript:alert(1)">'],
    ['an address with a password', '<link rel="canonical" href="https://a:b@minato.example/">'],
    [
      'a date that no calendar has',
      '<meta property="article:published_time" content="2025-02-30">',
    ],
    ['a year out of all bounds', '<meta property="article:published_time" content="0001-01-01">'],
    [
      'an author that is an address',
      '<meta property="article:author" content="https://m.example/a">',
    ],
    [
      'broken structured data',
      '<script type="application/ld+json">{"@type":"NewsArticle",</script>',
    ],
    [
      'structured data of something else',
      '<script type="application/ld+json">{"@type":"WebSite","headline":"x"}</script>',
    ],
    [
      'structured data nested beyond reason',
      `<script type="application/ld+json">${'['.repeat(200_000)}</script>`,
    ],
    ['empty metadata', '<meta property="og:title" content=" "><title></title>'],
    ['a title of 10,000 characters', `<title>${'港'.repeat(10_000)}</title>`],
    ['a language that is none', '<meta property="og:locale" content="???">'],
  ])('of %s', (_, head) => {
    expect(guessOfPage(`<html><head>${head}</head><body>${body}</body></html>`)).toEqual({
      ...unknown,
      language: 'ja',
    });
  });
});

describe('of a text', () => {
  test('the headline behind menus and labels, the date, the agency', () => {
    const text = `メインメニューへスキップ コンテンツへスキップ
ニュース速報
ホーム > 地域 > エルダ島

エルダ島の港、三年ぶり再開へ 漁協「歓迎」

2025年01月18日(土)07時25分
青木 汀

[港町 17日 ロイター] - 県は17日、エルダ島の港を再開すると発表した。
関連記事
`;
    expect(guessFacts(text)).toEqual({
      ...unknown,
      title: 'エルダ島の港、三年ぶり再開へ 漁協「歓迎」',
      credit: 'ロイター',
      language: 'ja',
      publishedAt: '2025-01-18T07:25:00+09:00',
    });
  });

  test('the same of an English one, without a zone that nobody named', () => {
    const text = `Elda Island harbour to reopen after three years
By Nagisa Aoki
January 18, 2025 7:25 AM

ELDA CITY, Jan 17 (Reuters) - The harbour of the island will reopen in March, the council said on Friday.
`;
    expect(guessFacts(text)).toEqual({
      ...unknown,
      title: 'Elda Island harbour to reopen after three years',
      byline: 'Nagisa Aoki',
      credit: 'Reuters',
      language: 'en',
      publishedAt: '2025-01-18',
    });
  });
});

describe('of a page', () => {
  test('structured data tells everything', () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebPage', name: '港町新聞' },
        {
          '@type': ['NewsArticle'],
          headline: 'エルダ島の港、再開へ',
          datePublished: '2025-01-18T07:25:00+09:00',
          author: [{ '@type': 'Person', name: '青木 汀' }, { name: '森 潤' }, 7],
          publisher: { '@type': 'Organization', name: '港町新聞' },
          sourceOrganization: { name: '共同通信' },
          mainEntityOfPage: { '@id': 'https://minato.example/news/1' },
        },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(guessOfPage(`<html lang="en"><head>${head}</head><body>${body}</body></html>`)).toEqual({
      title: 'エルダ島の港、再開へ',
      address: 'https://minato.example/news/1',
      publisher: '港町新聞',
      byline: '青木 汀, 森 潤',
      credit: '共同通信',
      language: 'ja',
      publishedAt: '2025-01-18T07:25:00+09:00',
    });
  });

  test('metadata tells it where there is no structured data', () => {
    const head = `<title>エルダ島の港、再開へ：地域：港町新聞</title>
      <meta property="og:title" content="エルダ島の港、再開へ | 港町新聞"><meta property="og:site_name" content="港町新聞">
      <meta name="author" content="青木 汀"><meta property="article:published_time" content="2025-01-18T07:25:00">
      <link rel="canonical" href="https://minato.example/news/1">`;
    expect(guessOfPage(`<head>${head}</head><body>${body}</body>`)).toEqual({
      ...unknown,
      title: 'エルダ島の港、再開へ',
      address: 'https://minato.example/news/1',
      publisher: '港町新聞',
      byline: '青木 汀',
      language: 'ja',
      publishedAt: '2025-01-18T07:25:00+09:00',
    });
  });

  test('its elements tell it where there is no metadata', () => {
    const page = `<head><title>エルダ島の港、再開へ | 港町新聞</title></head><body><article>
      <h1>エルダ島の港、再開へ</h1><span class="byline">文：<a rel="author">青木 汀</a></span>
      <time datetime="2025-01-18T07:25+09:00">1月18日</time>${body}</article></body>`;
    expect(guessOfPage(page)).toEqual({
      ...unknown,
      title: 'エルダ島の港、再開へ',
      publisher: '港町新聞',
      byline: '青木 汀',
      language: 'ja',
      publishedAt: '2025-01-18T07:25:00+09:00',
    });
  });

  test('its lines tell it where its elements do not', () => {
    const page = `<body><h1>エルダ島の港、再開へ</h1><p>青木汀記者 2025年1月18日 7時25分</p>
      ${body}<p>漁協は歓迎した。（共同）</p></body>`;
    expect(guessOfPage(page)).toMatchObject({
      title: 'エルダ島の港、再開へ',
      credit: '共同',
      publishedAt: '2025-01-18T07:25:00+09:00',
    });
  });

  test('the headline that is printed goes before the one for search engines', () => {
    const page = `<head><title>港町の港が再開 - 港町新聞</title></head><body>
      <h1>エルダ島、待望の港が再開へ動き出す</h1>${body}</body>`;
    expect(guessOfPage(page).title).toBe('エルダ島、待望の港が再開へ動き出す');
  });

  test('every guess is a fact that could be stored', () => {
    const head = `<title>a\u0007b${'港'.repeat(400)}</title><meta property="og:site_name" content="港\n町 新聞">
      <meta name="author" content="${'あ'.repeat(90)}"><link rel="canonical" href="https://minato.example/a b">`;
    const guess = guessOfPage(`<head>${head}</head><body>${body}</body>`);
    const typed = { rights: '', retrievedAt: '', outlet: '', ownReporting: '' };
    const facts = Object.fromEntries(
      Object.entries(guess).map(([field, fact]) => [field, fact ?? '']),
    );
    expect(guess.publisher).toBe('港 町 新聞');
    expect(
      checkFacts({
        title: '',
        address: '',
        publisher: '',
        byline: '',
        credit: '',
        language: '',
        publishedAt: '',
        ...typed,
        ...facts,
      }),
    ).toMatchObject({ ok: true });
  });
});
