import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ArticleQuery,
  articleOrders,
  everyArticle,
  layerFilters,
  orderedBy,
  readArticleQuery,
  writeArticleQuery,
} from '@/domain/article/article-query';

describe('an address says nothing', () => {
  test.each([
    ['with an order that there is not', { order: 'length' }],
    ['with a state that there is not', { state: 'asleep' }],
    ['with a cursor that is no id', { after: '1; DROP TABLE' }],
    ['with a filter said twice', { publisher: ['岬新聞', '港日報'] }],
    ['with what no database can look for', { q: '\0', language: '\ud800' }],
    ['with blanks', { q: '  ', publisher: '' }],
  ])('%s', (_, said) => {
    expect(readArticleQuery(said)).toEqual(everyArticle);
  });
});

test('an order asked for twice turns round', () => {
  const once = orderedBy(everyArticle, 'title');
  expect(once).toMatchObject({ order: 'title', descending: false });
  expect(orderedBy(once, 'title')).toMatchObject({ order: 'title', descending: true });
});

test('another order begins at the first page', () => {
  const cursor = { id: '00000000-0000-4000-8000-000000000001', side: 'after' } as const;
  expect(orderedBy({ ...everyArticle, cursor }, 'published').cursor).toBeNull();
});

test('the whole list needs nothing in its address', () => {
  expect(writeArticleQuery(everyArticle)).toBe('');
});

test('what is written into an address is read out of it', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `岬${text.trim()}`);
  const query = fc.record<ArticleQuery>({
    q: word.filter((text) => !text.includes('\0')),
    language: fc.constantFrom(null, 'ja', 'en'),
    publisher: fc.option(word.filter((text) => !text.includes('\0'))),
    state: fc.constantFrom(null, ...layerFilters),
    order: fc.constantFrom(...articleOrders),
    descending: fc.boolean(),
    cursor: fc.option(
      fc.record({ id: fc.uuid(), side: fc.constantFrom('after' as const, 'before' as const) }),
    ),
  });
  fc.assert(
    fc.property(query, (asked) => {
      const said = Object.fromEntries(new URLSearchParams(writeArticleQuery(asked)));
      expect(readArticleQuery(said)).toEqual(asked);
    }),
  );
});
