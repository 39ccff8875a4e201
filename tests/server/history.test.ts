import { randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { GET } from '@/app/api/v1/projects/[projectId]/history/route';
import { type HistoryQuery, wholeHistory } from '@/domain/history/query';
import { db } from '@/server/db';
import { gate } from '@/server/gate';
import { editClaim } from '@/server/store/claim-edits';
import { listActors, listEntries } from '@/server/store/project-entries';
import { onFreshDatabase } from '@/tests/support/application';
import { labelOf, markOf, type Placed, placeArticle, send } from '@/tests/support/desk';
import { enrol, makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';
import { assigned } from '@/tests/support/team';
import { fetchAs } from '../authorization/row';

onFreshDatabase();

const zone = 'Asia/Tokyo';
const sentences = Array.from({ length: 60 }, (_, at) => `${at}番の船が港に着いた。`);
let owner: Person;
let analyst: Person;
let projectId: string;
let article: Placed;

beforeAll(async () => {
  owner = await makePerson('和久');
  analyst = await makePerson('=花田');
  projectId = await makeProjectOf(owner);
  await enrol(projectId, analyst, 'annotator');
  article = await placeArticle(projectId, owner.id, sentences.join('\n'));
  const fact = await labelOf(projectId, 'fact');
  for (const sentence of sentences) {
    await send(analyst.id, article, markOf(article, analyst.id, sentence, fact));
  }
  const noted = markOf(article, owner.id, '7番の船', null);
  await send(owner.id, article, noted);
  const { annotation } = noted;
  await send(owner.id, article, { kind: 'note', annotation, revision: 1, note: '100%_確か' });
});

const asked = async (query: Partial<HistoryQuery>) => {
  const grant = await asAccount(owner.id, () => gate('history:read', { projectId }));
  return listEntries(grant, { ...wholeHistory, ...query }, zone);
};

test('pages follow one another without a gap, the newest first', async () => {
  const first = await asked({});
  const last = first.entries.at(-1);
  if (!last) throw new Error('there is no history');
  const second = await asked({ behind: last });
  const all = [...first.entries, ...second.entries];
  expect(first.older).toBe(true);
  expect(second.older).toBe(false);
  expect(all).toHaveLength(first.count);
  expect(new Set(all.map(({ stream, seq }) => `${stream} ${seq}`)).size).toBe(all.length);
  const times = all.map(({ at }) => at.getTime());
  expect(times).toEqual([...times].sort((one, other) => other - one));
});

describe('it is narrowed down', () => {
  test.each<[string, () => Partial<HistoryQuery>, number]>([
    ['to one person', () => ({ actor: owner.id, article: article.articleId }), 2],
    ['to what it is about', () => ({ area: 'annotations', actor: owner.id }), 2],
    ['to words of the change', () => ({ q: '確か' }), 1],
    ['to words of the passage', () => ({ q: '59番の船が' }), 1],
    ['to words that are signs for the database', () => ({ q: '100%_' }), 1],
    ['to a day that is over', () => ({ to: '2020-01-01' }), 0],
    ['to days that have not come', () => ({ from: '2999-01-01' }), 0],
  ])('%s', async (_how, query, count) => {
    expect((await asked(query())).count).toBe(count);
  });
});

test('an entry says what was changed, from what, and where', async () => {
  const [entry] = (await asked({ q: '確か' })).entries;
  expect(entry).toMatchObject({
    actor: '和久',
    kind: 'note',
    exact: '7番の船',
    article: article.articleId,
    command: { kind: 'note', note: '100%_確か' },
    inverse: { kind: 'note', note: '' },
  });
});

describe('what is not done at a desk has its article too', () => {
  const assignees = () => ({ articles: [article.articleId], people: [analyst.id] });

  test('an assignment', async () => {
    await assigned({ projectId, accountId: owner.id }, assignees());
    const [entry] = (await asked({ area: 'assignments' })).entries;
    expect(entry).toMatchObject({ article: article.articleId, others: 0, exact: null });
  });

  test('assignments of several articles: one of them, and how many there are besides', async () => {
    const other = await placeArticle(projectId, owner.id, '港の朝。');
    const articles = [article.articleId, other.articleId];
    await assigned(
      { projectId, accountId: owner.id },
      { ...assignees(), articles, purpose: 'review', people: [owner.id] },
    );
    const [entry] = (await asked({ area: 'assignments' })).entries;
    expect(articles).toContain(entry?.article);
    expect(entry?.others).toBe(1);
  });

  test('a claim, by the mark that mentions it', async () => {
    const mark = markOf(article, owner.id, '9番の船', await labelOf(projectId, 'fact'));
    await send(owner.id, article, mark);
    const mention = { annotation: mark.annotation, aspect: 'content', stance: null } as const;
    const wish = { kind: 'make-claim', claim: randomUUID(), text: '船が着いた', mention } as const;
    await asAccount(owner.id, async () =>
      editClaim(await gate('claim:edit', { projectId }), { command: randomUUID(), wish }),
    );
    const [entry] = (await asked({ area: 'claims' })).entries;
    expect(entry).toMatchObject({ article: article.articleId, others: 0, exact: '9番の船' });
  });

  test('but not the project itself', async () => {
    await enrol(projectId, await makePerson('三池'), 'viewer');
    const entries = (await asked({ area: 'project' })).entries;
    expect(entries.map((entry) => entry.article)).toEqual(entries.map(() => null));
  });
});

test('those who changed something are named', async () => {
  const grant = await asAccount(owner.id, () => gate('history:read', { projectId }));
  expect((await listActors(grant)).map(({ name }) => name).sort()).toEqual(['=花田', '和久']);
});

test('the CSV has every entry, and no name that a spreadsheet would compute', async () => {
  const response = await asAccount(owner.id, () =>
    fetchAs(GET, { path: '/history?area=annotations', params: { projectId } }),
  );
  const rows: Record<string, string>[] = parse(await response.text(), { bom: true, columns: true });
  expect(rows).toHaveLength((await asked({ area: 'annotations' })).count);
  expect(rows.at(-1)).toMatchObject({ change: 'mark', actor: "'=花田", quote: sentences[0] });
});

test.each([
  ['changed', () => db().history.updateMany({ where: { projectId }, data: { seq: 0 } })],
  ['erased', () => db().history.deleteMany({ where: { projectId } })],
])('on the application’s own connection it cannot be %s', async (_how, attack) => {
  const before = (await asked({})).count;
  await expect(attack()).rejects.toThrow();
  expect((await asked({})).count).toBe(before);
});
