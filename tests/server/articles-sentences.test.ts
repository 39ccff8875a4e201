import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { indexText } from '@/domain/text/offset';
import { quoteMatches } from '@/domain/text/quote';
import { db } from '@/server/db';
import { gate } from '@/server/gate';
import { searchSentences } from '@/server/store/sentence-search';
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
let older: Placed;
let newer: Placed;

async function place(text: string, title: string): Promise<Placed> {
  const articleId = await imported({ projectId, accountId: owner.id }, text, { title });
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
  older = await place(
    '🎌岬町の灯台が復旧した。\n町長は「漁に出られる」と述べた。灯台は町の宝だという。灯台守は灯台を離れた。灯台の歴史は長い。',
    '灯台が復旧',
  );
  newer = await place('復旧したのは灯台だけだ。港の灯台は暗いままだ。', '港は暗いまま');
});

const search = (q: string, more: { not?: string; limit?: number } = {}, who = owner) =>
  asAccount(who.id, async () =>
    searchSentences(await gate('article:read', { projectId }), {
      q,
      not: more.not ?? null,
      limit: more.limit ?? 20,
    }),
  );
const found = async (q: string, more: { not?: string; limit?: number } = {}) =>
  (await search(q, more)).map(({ quote }) => quote.exact);

describe('no sentence', () => {
  test.each(['', ' 　', '%', '_', '漁協', '灯台 漁協'])('is found by %j', async (q) => {
    expect(await found(q)).toEqual([]);
  });

  test('is shown to a stranger', async () => {
    const stranger = await makePerson('他所');
    await expect(search('灯台', {}, stranger)).rejects.toMatchObject({ denial: 'not-found' });
  });

  test('of another project is found', async () => {
    const elsewhere = await makeProjectOf(analyst, '別のプロジェクト');
    await imported({ projectId: elsewhere, accountId: analyst.id }, '隣町の水門が開いた。');
    expect(await found('水門')).toEqual([]);
  });

  test('of the version that is being read is found', async () => {
    expect(await found('灯台', { not: newer.versionId })).not.toContain('復旧したのは灯台だけだ。');
  });

  test('of a deleted article is found', async () => {
    const gone = await place('水門が閉じた。', '水門');
    expect(await found('水門')).toEqual(['水門が閉じた。']);
    await db().article.update({
      where: { projectId_id: { projectId, id: gone.articleId } },
      data: { deletedAt: new Date() },
    });
    expect(await found('水門')).toEqual([]);
  });
});

describe('sentences are found', () => {
  test('with the whole phrase first, then with all of its words', async () => {
    expect(await found('灯台が復旧した')).toEqual(['🎌岬町の灯台が復旧した。']);
    expect(await found('灯台 復旧した')).toEqual([
      '復旧したのは灯台だけだ。',
      '🎌岬町の灯台が復旧した。',
    ]);
  });

  test('at most three of one article, the newest article first', async () => {
    const exact = await found('灯台');
    expect(exact).toHaveLength(5);
    expect(exact.slice(0, 2)).toEqual(['復旧したのは灯台だけだ。', '港の灯台は暗いままだ。']);
  });

  test('as many as were asked for', async () => {
    expect(await found('灯台', { limit: 1 })).toEqual(['復旧したのは灯台だけだ。']);
  });

  test('whole, in code points, with a quote that holds', async () => {
    const [hit] = await search('町長は');
    if (!hit) throw new Error('nothing found');
    expect(hit).toMatchObject({ articleId: older.articleId, title: '灯台が復旧' });
    expect(hit.quote.exact).toBe('町長は「漁に出られる」と述べた。');
    expect(quoteMatches(indexText(older.text), hit.span, hit.quote)).toBe(true);
    expect([...older.text].slice(hit.span.start, hit.span.end).join('')).toBe(hit.quote.exact);
  });
});

describe('the annotations on a sentence', () => {
  const seen = async (who: Person) =>
    (await search('町長は', {}, who))[0]?.annotations.map(({ authorName }) => authorName);

  beforeAll(async () => {
    const quote = await labelOf(projectId, 'quote');
    await send(owner.id, older, markOf(older, owner.id, '「漁に出られる」', quote));
    await send(analyst.id, older, markOf(older, analyst.id, '町長は「漁に出られる」', quote));
    await send(analyst.id, older, markOf(older, analyst.id, '町長は', null));
    await send(analyst.id, older, markOf(older, analyst.id, '灯台は町の宝', quote));
  });

  test('are those that the reader may see', async () => {
    expect(await seen(owner)).toEqual(['花田', '来栖']);
    expect(await seen(viewer)).toEqual([]);
  });

  test('of colleagues stay hidden in a blind project until one’s own layer is submitted', async () => {
    expect(await seen(analyst)).toEqual(['花田']);
    const { layer } = markOf(older, analyst.id, '町長は', null);
    await send(analyst.id, older, { kind: 'submit-layer', layer });
    expect(await seen(analyst)).toEqual(['花田', '来栖']);
  });

  test('come with their place and label', async () => {
    const [hit] = await search('町長は');
    const quote = await labelOf(projectId, 'quote');
    expect(hit?.annotations.map(({ label }) => label)).toEqual([quote, quote]);
    const at = [...older.text].indexOf('「');
    expect(hit?.annotations[1]?.span).toEqual({ start: at, end: at + 8 });
  });

  test('are gone when they are erased', async () => {
    const gone = markOf(older, owner.id, 'と述べた', await labelOf(projectId, 'fact'));
    await send(owner.id, older, gone);
    expect(await seen(owner)).toHaveLength(3);
    await send(owner.id, older, { kind: 'erase', annotation: gone.annotation, revision: 1 });
    expect(await seen(owner)).toHaveLength(2);
  });
});

test('a word that stands in more texts than are opened still fills the answer', async () => {
  for (let n = 0; n < 45; n++) await place(`第${n}信。汽笛が鳴った。${randomUUID()}`, `第${n}信`);
  expect(await found('汽笛', { limit: 50 })).toHaveLength(45);
  expect(await found('汽笛')).toHaveLength(20);
});
