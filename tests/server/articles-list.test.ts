import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ArticleQuery, articleOrders, everyArticle } from '@/domain/article/article-query';
import { db } from '@/server/db';
import { gate } from '@/server/gate';
import { listArticles, loadArticleFacets, pageSize } from '@/server/store/articles';
import { onFreshDatabase } from '@/tests/support/application';
import { imported, versionOf } from '@/tests/support/articles';
import { labelOf, markOf, type Placed, send } from '@/tests/support/desk';
import { enrol, makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

let owner: Person;
let analyst: Person;
let viewer: Person;
let projectId: string;
let lighthouse: Placed;
let ferry: Placed;

async function place(text: string, facts: object): Promise<Placed> {
  const articleId = await imported({ projectId, accountId: owner.id }, text, facts);
  const { id: versionId } = await versionOf(projectId, articleId);
  return { projectId, articleId, versionId, text };
}

beforeAll(async () => {
  owner = await makePerson('来栖');
  analyst = await makePerson('花田');
  viewer = await makePerson('志水');
  projectId = await makeProjectOf(owner);
  await db().project.update({ where: { id: projectId }, data: { blind: true } });
  await enrol(projectId, analyst, 'annotator');
  await enrol(projectId, viewer, 'viewer');
  lighthouse = await place(
    '灯台が復旧した。町長は「漁に出られる」と述べた。原因は分かっていない。\nＡＦＰ通信が伝えた。',
    { title: '灯台が復旧', publisher: '岬新聞', publishedAt: '2026-03-04' },
  );
  ferry = await place('The ferry was delayed. The mayor denied it. 100% of it, he_said \\ again.', {
    title: 'Ferry delayed',
    publisher: 'Harbour Post',
    publishedAt: '2026-03-01',
    language: 'en',
  });
  await place('無題の断章。ﾌﾟｰﾁﾝ氏は来なかった。', { title: '断章' });
});

const list = (who: Person, query: Partial<ArticleQuery> = {}) =>
  asAccount(who.id, async () =>
    listArticles(await gate('article:read', { projectId }), { ...everyArticle, ...query }),
  );
const titles = async (query: Partial<ArticleQuery>, who = owner) =>
  (await list(who, query)).lines.map(({ title }) => title);

test('a stranger is not told that there is a list', async () => {
  const stranger = await makePerson('他所');
  await expect(list(stranger)).rejects.toMatchObject({ denial: 'not-found' });
});

describe('a search', () => {
  test.each([
    ['finds nothing that is not there', '漁協', []],
    ['finds a word of a text', '漁に', ['灯台が復旧']],
    ['finds a word of two characters', '原因', ['灯台が復旧']],
    ['finds a word of a title', '断章', ['断章']],
    ['finds by all of its words, wherever they stand', '復旧 漁', ['灯台が復旧']],
    ['finds nothing when one of its words is missing', '復旧 ferry', []],
    ['finds whatever the case', 'FERRY', ['Ferry delayed']],
    ['finds full-width letters by plain ones', 'afp', ['灯台が復旧']],
    ['finds half-width kana by full-width ones', 'プーチン', ['断章']],
    ['takes a percent sign as it is', '0% of', ['Ferry delayed']],
    ['takes an underscore as it is', 'he_said', ['Ferry delayed']],
    ['takes an underscore for no other sign', 'ferry_was', []],
    ['takes a backslash as it is', '\\ again', ['Ferry delayed']],
    ['takes a percent sign for nothing else', '灯%復', []],
  ])('%s', async (_, q, expected) => {
    expect(await titles({ q })).toEqual(expected);
  });

  test('shows where it was found', async () => {
    const { lines, count, total } = await list(owner, { q: '町長' });
    expect([count, total]).toEqual([1, 3]);
    const shown = lines[0]?.excerpt.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
    expect(shown).toContain('復旧した。[町長]は「漁に出られる」');
  });
});

describe('a filter', () => {
  test.each([
    ['by language', { language: 'en' }, ['Ferry delayed']],
    ['by publisher', { publisher: '岬新聞' }, ['灯台が復旧']],
    ['by a publisher that there is not', { publisher: '港日報' }, []],
    ['by two at once that no article fits', { language: 'en', publisher: '岬新聞' }, []],
  ])('%s', async (_, query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  test('offers what the articles have', async () => {
    const facets = await asAccount(owner.id, async () =>
      loadArticleFacets(await gate('article:read', { projectId })),
    );
    expect(facets).toEqual({ languages: ['en', 'ja'], publishers: ['Harbour Post', '岬新聞'] });
  });
});

describe('the order', () => {
  test.each([
    ['is the newest first', {}, ['断章', 'Ferry delayed', '灯台が復旧']],
    ['can be turned', { descending: false }, ['灯台が復旧', 'Ferry delayed', '断章']],
    [
      'by publication has the unknown last',
      { order: 'published' },
      ['灯台が復旧', 'Ferry delayed', '断章'],
    ],
    [
      'by publication has the unknown last the other way, too',
      { order: 'published', descending: false },
      ['Ferry delayed', '灯台が復旧', '断章'],
    ],
  ] as const)('%s', async (_, query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });
});

describe('how far one has come', () => {
  const line = async (who: Person) =>
    (await list(who)).lines.find(({ id }) => id === lighthouse.articleId);

  test('counts one’s own marks, a sentence once', async () => {
    const fact = await labelOf(projectId, 'fact');
    for (const words of ['灯台が', '復旧した。', '原因は']) {
      await send(analyst.id, lighthouse, markOf(lighthouse, analyst.id, words, fact));
    }
    expect(await line(analyst)).toMatchObject({ layer: 'open', sentences: 4, marked: 2 });
  });

  test('says nothing of it to a colleague', async () => {
    expect(await line(owner)).toMatchObject({ layer: null, marked: 0, submitted: 0 });
  });

  test('forgets a mark that was erased', async () => {
    const body = markOf(lighthouse, analyst.id, 'ＡＦＰ', null);
    await send(analyst.id, lighthouse, body);
    expect((await line(analyst))?.marked).toBe(3);
    const erase = { kind: 'erase', annotation: body.annotation, revision: 1 } as const;
    await send(analyst.id, lighthouse, erase);
    expect((await line(analyst))?.marked).toBe(2);
  });

  test('tells whoever may see a layer that it was submitted, and nobody else', async () => {
    const layer = markOf(lighthouse, analyst.id, '灯台が', null).layer;
    await send(analyst.id, lighthouse, { kind: 'submit-layer', layer });
    expect(await line(analyst)).toMatchObject({ layer: 'submitted', submitted: 1 });
    expect(await line(owner)).toMatchObject({ layer: null, submitted: 1 });
    expect(await line(viewer)).toMatchObject({ layer: null, submitted: 0 });
    const blind = await makePerson('目黒');
    await enrol(projectId, blind, 'annotator');
    expect(await line(blind)).toMatchObject({ submitted: 0 });
    expect(await titles({ state: 'to-review' }, blind)).toEqual([]);
    expect(await titles({ state: 'to-review' })).toEqual(['灯台が復旧']);
  });

  test.each([
    ['untouched', ['断章', 'Ferry delayed']],
    ['open', []],
    ['submitted', ['灯台が復旧']],
    ['returned', []],
  ] as const)('can be filtered by: %s', async (state, expected) => {
    expect(await titles({ state }, analyst)).toEqual(expected);
  });
});

test('an article that is deleted is not listed, not found, not counted', async () => {
  const where = { projectId_id: { projectId, id: ferry.articleId } };
  await db().article.update({ where, data: { deletedAt: new Date() } });
  const { lines, count, total } = await list(owner);
  expect([lines.length, count, total]).toEqual([2, 2, 2]);
  expect(await titles({ q: 'ferry' })).toEqual([]);
  await db().article.update({ where, data: { deletedAt: null } });
});

describe('a long list', () => {
  let long: string;
  const size = pageSize * 2 + 7;
  const walk = async (query: Partial<ArticleQuery>) =>
    asAccount(owner.id, async () =>
      listArticles(await gate('article:read', { projectId: long }), { ...everyArticle, ...query }),
    );

  beforeAll(async () => {
    long = await makeProjectOf(owner, '長い一覧');
    const articles = Array.from({ length: size }, (_, n) => ({
      ...{ projectId: long, id: randomUUID(), language: 'ja', createdById: owner.id },
      // Many are alike in what they are ordered by, so that ties have to be told apart.
      title: `題${n % 3}`,
      publishedAt: n % 4 === 0 ? null : `2026-01-0${(n % 3) + 1}`,
      createdAt: new Date(Date.UTC(2026, 0, 1 + (n % 5))),
    }));
    await db().article.createMany({ data: articles });
    await db().articleVersion.createMany({
      data: articles.map(({ id: articleId }) => ({
        ...{ projectId: long, articleId, id: randomUUID(), number: 1 },
        ...{ text: '文。', length: 2, textSha256: randomUUID() },
      })),
    });
  });

  const orders = articleOrders.flatMap((order) =>
    [true, false].map((descending) => ({ order, descending })),
  );

  test.each(orders)(
    'is walked whole and back, by $order, descending: $descending',
    async (query) => {
      const pages = [await walk(query)];
      for (let page = pages[0]; page?.later; page = pages.at(-1)) {
        const article = page.lines.at(-1)?.id ?? '';
        pages.push(await walk({ ...query, cursor: { id: article, side: 'after' } }));
      }
      const forwards = pages.flatMap(({ lines }) => lines.map(({ id }) => id));
      expect(new Set(forwards).size).toBe(size);
      expect(forwards).toHaveLength(size);
      expect(pages.map(({ earlier, later }) => [earlier, later])).toEqual([
        [false, true],
        [true, true],
        [true, false],
      ]);
      const article = pages[2]?.lines[0]?.id ?? '';
      const back = await walk({ ...query, cursor: { id: article, side: 'before' } });
      expect(back).toEqual(pages[1]);
      const first = await walk({
        ...query,
        cursor: { id: back.lines[0]?.id ?? '', side: 'before' },
      });
      expect(first).toEqual(pages[0]);
    },
  );

  test('begins anew where its cursor is of no article here', async () => {
    const cursor = { id: lighthouse.articleId, side: 'after' } as const;
    expect(await walk({ cursor })).toEqual(await walk({}));
  });
});
