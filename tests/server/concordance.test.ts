import { beforeAll, describe, expect, test } from 'vitest';
import { type ConcordanceQuery, nothingAsked } from '@/domain/article/concordance-query';
import { db } from '@/server/db';
import { gate } from '@/server/gate';
import { listConcordance, mostCounted, pageSize } from '@/server/store/concordance';
import { ownLayerId } from '@/server/store/layers';
import { onFreshDatabase } from '@/tests/support/application';
import { imported, versionOf } from '@/tests/support/articles';
import { labelOf, markOf, type Placed, send } from '@/tests/support/desk';
import { enrol, makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

let owner: Person;
let analyst: Person;
let projectId: string;
let older: Placed;
let newer: Placed;

async function place(text: string, facts: object, into = projectId): Promise<Placed> {
  const articleId = await imported({ projectId: into, accountId: owner.id }, text, facts);
  const { id: versionId } = await versionOf(into, articleId);
  return { projectId: into, articleId, versionId, text };
}

const list = (query: Partial<ConcordanceQuery>, who = owner, project = projectId) =>
  asAccount(who.id, async () =>
    listConcordance(await gate('article:read', { projectId: project }), {
      ...nothingAsked,
      ...query,
    }),
  );
const around = async (query: Partial<ConcordanceQuery>, who = owner) =>
  (await list(query, who)).hits.map(
    ({ context }) => `${context.before.slice(-2)}|${context.words}|${context.behind.slice(0, 2)}`,
  );

beforeAll(async () => {
  owner = await makePerson('来栖');
  analyst = await makePerson('花田');
  projectId = await makeProjectOf(owner);
  await enrol(projectId, analyst, 'annotator');
  older = await place('🎌岬町の灯台が復旧した。\n灯台守は灯台を離れた。', {
    title: '灯台が復旧',
    publisher: '岬新聞',
  });
  newer = await place('復旧したのは灯台だけだ。ＡＦＰが伝えた。', {
    title: '港は暗いまま',
    publisher: '港日報',
  });
});

describe('nothing is found', () => {
  test.each(['', ' 　', '%', '_', '漁協', '復旧した灯台'])('for %j', async (q) => {
    expect(await list({ q })).toMatchObject({ hits: [], marks: [], count: 0, more: false });
  });

  test('by a stranger', async () => {
    const stranger = await makePerson('他所');
    await expect(list({ q: '灯台' }, stranger)).rejects.toMatchObject({ denial: 'not-found' });
  });

  test('of another project, nor of a deleted article', async () => {
    await place('水門が開いた。', { title: '水門' }, await makeProjectOf(owner, '湾岸新聞'));
    const gone = await place('水門が閉じた。', { title: '水門' });
    expect((await list({ q: '水門' })).count).toBe(1);
    await db().article.update({
      where: { projectId_id: { projectId, id: gone.articleId } },
      data: { deletedAt: new Date() },
    });
    expect((await list({ q: '水門' })).count).toBe(0);
  });

  test('behind a cursor of another project', async () => {
    const elsewhere = await place(
      '鐘が鳴る。',
      { title: '鐘' },
      await makeProjectOf(owner, '北浜'),
    );
    const cursor = { article: elsewhere.articleId, start: 0, side: 'after' } as const;
    expect((await list({ q: '灯台', cursor })).hits).toEqual([]);
  });
});

describe('words are found', () => {
  test('the newest article first, in reading order in each', async () => {
    expect(await around({ q: '灯台' })).toEqual([
      'のは|灯台|だけ',
      '町の|灯台|が復',
      '。 |灯台|守は',
      '守は|灯台|を離',
    ]);
  });

  test('though they are one character long', async () => {
    expect((await list({ q: '町' })).hits.map(({ exact }) => exact.sentence)).toEqual([
      '🎌岬町の灯台が復旧した。',
    ]);
  });

  test('in any width and case', async () => {
    expect((await list({ q: 'afp' })).hits.map(({ exact }) => exact.words)).toEqual(['ＡＦＰ']);
  });

  test('of one publisher, or one language, if that was asked', async () => {
    expect((await list({ q: '灯台', publisher: '港日報' })).count).toBe(1);
    expect((await list({ q: '灯台', language: 'en' })).count).toBe(0);
  });

  test('with spans and words that a mark can be made of', async () => {
    const [hit] = (await list({ q: '灯台守' })).hits;
    if (!hit) throw new Error('nothing found');
    const points = [...older.text];
    const sliced = ({ start, end }: { start: number; end: number }) =>
      points.slice(start, end).join('');
    expect(sliced(hit.words)).toBe('灯台守');
    expect(sliced(hit.sentence)).toBe('灯台守は灯台を離れた。');
    expect(hit.exact).toEqual({ words: '灯台守', sentence: '灯台守は灯台を離れた。' });
    expect(hit.layer).toBe(ownLayerId(older.versionId, owner.id));
  });
});

describe('labels', () => {
  beforeAll(async () => {
    const fact = await labelOf(projectId, 'fact');
    const marked = await send(
      analyst.id,
      older,
      markOf(older, analyst.id, '灯台守は灯台を離れた。', fact),
    );
    const frozen = {
      kind: 'submit-layer',
      layer: ownLayerId(newer.versionId, analyst.id),
    } as const;
    const submitted = await send(analyst.id, newer, frozen);
    if (!marked.ok || !submitted.ok) throw new Error('not prepared');
  });

  test('of others are not shown, though the reader may see them', async () => {
    expect((await list({ q: '灯台' }, owner)).marks).toEqual([]);
    expect((await list({ q: '灯台', labels: 'labelled' }, owner)).count).toBe(0);
  });

  test('of the reader are shown, and ask for the hits that have them', async () => {
    const page = await list({ q: '灯台', labels: 'labelled' }, analyst);
    expect(page.marks).toMatchObject([{ version: older.versionId, revision: 1, erased: false }]);
    expect(page.count).toBe(2);
    expect((await list({ q: '灯台', labels: 'unlabelled' }, analyst)).count).toBe(2);
  });

  test('cannot be given where the reader’s own layer is submitted', async () => {
    const { hits } = await list({ q: '灯台' }, analyst);
    expect(hits.map(({ frozen }) => frozen)).toEqual(['submitted', null, null, null]);
    expect((await list({ q: '灯台' }, owner)).hits.every(({ frozen }) => frozen === null)).toBe(
      true,
    );
  });
});

describe('many', () => {
  let crowded: string;
  const sentences = 260;

  beforeAll(async () => {
    crowded = await makeProjectOf(owner, '混んだ新聞');
    for (const turn of ['一', '二', '三', '四', '五']) {
      const lines = Array.from({ length: sentences }, (_, at) => `鐘が${at}回${turn}度鳴った。`);
      await place(lines.join('\n'), { title: `鐘${turn}` }, crowded);
    }
  });

  const walk = async (side: 'after' | 'before', from: ConcordanceQuery['cursor']) => {
    const pages: string[][] = [];
    for (let cursor = from; ; ) {
      const { hits, earlier, later } = await list({ q: '三度', cursor }, owner, crowded);
      pages.push(hits.map(({ exact }) => exact.sentence));
      const edge = side === 'after' ? hits.at(-1) : hits[0];
      if (!edge || !(side === 'after' ? later : earlier)) return pages;
      cursor = { article: edge.article, start: edge.words.start, side };
    }
  };

  test('are counted up to a bound, and no further', async () => {
    const page = await list({ q: '鐘' }, owner, crowded);
    expect(page).toMatchObject({ count: mostCounted, more: true, late: false, later: true });
    expect(page.hits).toHaveLength(pageSize);
    expect(await list({ q: '三度' }, owner, crowded)).toMatchObject({
      count: sentences,
      more: false,
    });
  });

  test('are walked page by page, each once, in the same order both ways', async () => {
    const forward = await walk('after', null);
    expect(forward.map((page) => page.length)).toEqual([100, 100, 60]);
    const { hits } = await list({ q: '二度' }, owner, crowded);
    const behind = hits[0];
    if (!behind) throw new Error('nothing found');
    const end = { article: behind.article, start: 0, side: 'before' } as const;
    const back = await walk('before', end);
    expect(back.reverse().flat()).toEqual(forward.flat());
  });
});
