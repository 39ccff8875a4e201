import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { everyAssignment } from '@/domain/team/assignment-query';
import { db } from '@/server/db';
import { gate } from '@/server/gate';
import { restoreAssignments, setDue, withdrawAssignments } from '@/server/store/assignment-edits';
import { countUnassigned, listAssignments, listWorkloads } from '@/server/store/assignments';
import { lapseAbandoned } from '@/server/store/lapse';
import { ownLayerId } from '@/server/store/layers';
import { sayOfReview } from '@/server/store/review-work';
import { onFreshDatabase } from '@/tests/support/application';
import { markOf, type Placed, placeArticle, send } from '@/tests/support/desk';
import { enrol, makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';
import { assign, assigned } from '@/tests/support/team';

onFreshDatabase();

const text = '岬の灯台で停電\n\n灯台守は「夜明けまでに直す」と述べた。市は事故を否定した。';
const today = '2026-11-26';

let projectId: string;
let owner: Person;
let hana: Person;
let mike: Person;
let viewer: Person;
let articles: Placed[];

beforeEach(async () => {
  owner = await makePerson('和久');
  hana = await makePerson('花田');
  mike = await makePerson('三池');
  viewer = await makePerson('志水');
  projectId = await makeProjectOf(owner);
  await enrol(projectId, hana, 'annotator');
  await enrol(projectId, mike, 'annotator');
  await enrol(projectId, viewer, 'viewer');
  articles = [];
  for (let at = 0; at < 3; at++) articles.push(await placeArticle(projectId, owner.id, text));
});

const assigner = () => ({ projectId, accountId: owner.id });
const first = () => articles[0] ?? expect.fail('no article');
const ids = (some = articles) => some.map(({ articleId }) => articleId);
const standing = () =>
  db().assignment.findMany({ where: { projectId, withdrawnAt: null }, orderBy: { id: 'asc' } });
const asEditor = <Result>(
  run: (grant: Awaited<ReturnType<typeof editing>>) => Promise<Result>,
): Promise<Result> => asAccount(owner.id, async () => run(await editing()));
const editing = () => gate('assignment:edit', { projectId });
const stateOf = async () => (await standing()).map(({ state }) => state);

async function mark(person: Person, article = first()): Promise<void> {
  const sent = await send(person.id, article, markOf(article, person.id, '灯台守', null));
  if (!sent.ok) throw new Error(sent.refusal);
}
const submit = (person: Person, { versionId } = first()) =>
  send(person.id, first(), { kind: 'submit-layer', layer: ownLayerId(versionId, person.id) });

describe('nothing is assigned', () => {
  const cases = {
    'to a viewer': [() => ({ people: [viewer.id] }), 'person-not-eligible'],
    'to a stranger': [() => ({ people: [randomUUID()] }), 'person-not-eligible'],
    'to an annotator, to review': [
      () => ({ people: [hana.id], purpose: 'review' as const }),
      'person-not-eligible',
    ],
    'by a day that no calendar has': [
      () => ({ people: [hana.id], dueOn: '2026-02-30' }),
      'day-invalid',
    ],
    'of another project': [
      () => ({ people: [hana.id], articles: [randomUUID()] }),
      'nothing-to-assign',
    ],
  } as const;
  test.each(Object.entries(cases))('%s', async (_what, [order, refusal]) => {
    expect(await assign(assigner(), order())).toEqual({ ok: false, refusal });
    expect(await standing()).toEqual([]);
    expect(await db().history.count({ where: { projectId } })).toBe(0);
  });
});

test('each gets each, once, and the history tells it with its way back', async () => {
  const people = [hana.id, mike.id];
  const given = await assigned(assigner(), { people, dueOn: '2026-12-01' });
  expect(given).toHaveLength(6);
  expect(await assign(assigner(), { people })).toMatchObject({ refusal: 'nothing-to-assign' });
  const [entry] = await db().history.findMany({ where: { projectId } });
  expect(entry).toMatchObject({
    command: { kind: 'assign-articles' },
    inverse: { kind: 'withdraw-assignments' },
  });
});

test('the same order sent twice is carried out once', async () => {
  const order = { people: [hana.id], command: randomUUID() };
  expect(await assigned(assigner(), order)).toHaveLength(3);
  expect(await assigned(assigner(), order)).toEqual([]);
  expect(await standing()).toHaveLength(3);
});

test('by the rule, whoever began on their own counts, and nobody gets what they have', async () => {
  await mark(hana);
  const share = { perArticle: 1, by: 'none' } as const;
  await assigned(assigner(), { people: [hana.id, mike.id], share });
  const rows = await standing();
  expect(rows.map(({ articleId }) => articleId).sort()).toEqual(ids(articles.slice(1)).sort());
  expect(new Set(rows.map(({ assigneeId }) => assigneeId))).toEqual(new Set([hana.id, mike.id]));
});

test('two who assign at once give nothing twice', async () => {
  await Promise.all([1, 2, 3].map(() => assign(assigner(), { people: [hana.id] })));
  expect(await standing()).toHaveLength(3);
});

describe('the state follows the work', () => {
  test('from the first mark to submission, return, and submission again', async () => {
    await assigned(assigner(), { people: [hana.id], articles: ids([first()]) });
    const states = [await stateOf()];
    await mark(hana);
    states.push(await stateOf());
    await submit(hana);
    states.push(await stateOf());
    const layer = ownLayerId(first().versionId, hana.id);
    await send(owner.id, first(), { kind: 'return-layer', layer, reason: '話者がありません' });
    states.push(await stateOf());
    await submit(hana);
    states.push(await stateOf());
    expect(states.flat()).toEqual(['open', 'in_progress', 'submitted', 'returned', 'submitted']);
  });

  test('where it was begun before it was assigned', async () => {
    await mark(hana);
    await submit(hana);
    await assigned(assigner(), { people: [hana.id], articles: ids([first()]) });
    expect(await stateOf()).toEqual(['submitted']);
  });

  test('and a reviewer says themself that they are through, or not yet', async () => {
    const [given] = await assigned(assigner(), {
      people: [owner.id],
      articles: ids([first()]),
      purpose: 'review',
    });
    const say = (who: Person, word: 'finish' | 'resume', revision: number) =>
      asAccount(who.id, async () =>
        sayOfReview(await gate('assignment:finish', { projectId }), {
          assignment: given?.assignment ?? '',
          command: randomUUID(),
          revision,
          word,
        }),
      );
    expect(await say(hana, 'finish', 1)).toMatchObject({ refusal: 'assignment-unknown' });
    expect(await say(owner, 'resume', 1)).toMatchObject({ refusal: 'move-illegal' });
    expect(await say(owner, 'finish', 1)).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(await stateOf()).toEqual(['submitted']);
    expect(await say(owner, 'resume', 1)).toMatchObject({ refusal: 'changed-meanwhile' });
    expect(await say(owner, 'resume', 2)).toMatchObject({ ok: true });
    expect(await stateOf()).toEqual(['in_progress']);
  });
});

describe('what was assigned is taken back', () => {
  const withdraw = (seen: Awaited<ReturnType<typeof assigned>>) =>
    asEditor((grant) => withdrawAssignments(grant, { command: randomUUID(), seen }));
  const restore = (seen: Awaited<ReturnType<typeof assigned>>) =>
    asEditor((grant) => restoreAssignments(grant, { command: randomUUID(), seen }));

  test('and given again, as far as the work has come meanwhile', async () => {
    const seen = await assigned(assigner(), { people: [hana.id], articles: ids([first()]) });
    const taken = await withdraw(seen);
    expect(await standing()).toEqual([]);
    await mark(hana);
    expect((await restore(taken.ok ? taken.value : [])).ok).toBe(true);
    expect(await stateOf()).toEqual(['in_progress']);
  });

  test('but not by somebody who has not seen that it was begun', async () => {
    const seen = await assigned(assigner(), { people: [hana.id], articles: ids([first()]) });
    await mark(hana);
    expect(await withdraw(seen)).toEqual({ ok: false, refusal: 'changed-meanwhile' });
  });

  test('but not when it is done', async () => {
    await mark(hana);
    await submit(hana);
    const seen = await assigned(assigner(), { people: [hana.id], articles: ids([first()]) });
    expect(await withdraw(seen)).toEqual({ ok: false, refusal: 'assignment-done' });
  });

  test('and not given again beside a newer one', async () => {
    const order = { people: [hana.id], articles: ids([first()]) };
    const taken = await withdraw(await assigned(assigner(), order));
    await assigned(assigner(), order);
    const again = await restore(taken.ok ? taken.value : []);
    expect(again).toEqual({ ok: false, refusal: 'already-assigned' });
  });
});

test('a due day is set and taken back for many at once', async () => {
  const seen = await assigned(assigner(), { people: [hana.id], dueOn: '2026-12-01' });
  const dueOn = seen.map(() => '2026-12-24');
  const done = await asEditor((grant) => setDue(grant, { command: randomUUID(), seen, dueOn }));
  expect(done.ok).toBe(true);
  expect((await standing()).map((row) => row.dueOn)).toEqual(dueOn);
});

describe('in a project where only what is assigned is annotated', () => {
  beforeEach(() => db().project.update({ where: { id: projectId }, data: { open: false } }));

  test('an annotator’s mark on anything else is refused, and makes no layer', async () => {
    const tried = await send(hana.id, first(), markOf(first(), hana.id, '灯台守', null));
    expect(tried).toEqual({ ok: false, refusal: 'not-assigned' });
    expect(await submit(hana)).toEqual({ ok: false, refusal: 'not-assigned' });
    expect(await db().layer.count({ where: { projectId } })).toBe(0);
  });

  test('a reviewer’s is not, and neither is the assignee’s', async () => {
    await mark(owner);
    await assigned(assigner(), { people: [hana.id], articles: ids([first()]) });
    await mark(hana);
    expect(await db().annotation.count({ where: { projectId } })).toBe(2);
  });
});

describe('what nobody works on goes back to the pool', () => {
  const lapse = () => asEditor((grant) => lapseAbandoned(grant));
  const longAgo = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000);
  const forget = async () => {
    await db().assignment.updateMany({ where: { projectId }, data: { movedAt: longAgo } });
    await db().annotation.updateMany({ where: { projectId }, data: { updatedAt: longAgo } });
  };
  beforeEach(() => db().project.update({ where: { id: projectId }, data: { lapseDays: 7 } }));

  test('after the project’s days, with its history', async () => {
    await assigned(assigner(), { people: [hana.id] });
    expect(await lapse()).toBe(0);
    await forget();
    expect(await lapse()).toBe(3);
    expect(await standing()).toEqual([]);
    const entry = await db().history.findFirst({ where: { projectId }, orderBy: { seq: 'desc' } });
    expect(entry).toMatchObject({
      command: { kind: 'lapse-assignments' },
      inverse: { kind: 'restore-assignments' },
    });
  });

  test('but not what was marked since, is due later, or is done', async () => {
    await assigned(assigner(), { people: [hana.id], articles: ids([first()]) });
    await mark(hana);
    await assigned(assigner(), {
      people: [mike.id],
      articles: ids([first()]),
      dueOn: '2099-01-01',
    });
    await mark(mike);
    await submit(mike);
    await db().assignment.updateMany({ where: { projectId }, data: { movedAt: longAgo } });
    expect(await lapse()).toBe(0);
  });

  test('at once where its assignee has left', async () => {
    await assigned(assigner(), { people: [hana.id] });
    await db().member.deleteMany({ where: { projectId, accountId: hana.id } });
    expect(await lapse()).toBe(3);
  });

  test('once, however many look', async () => {
    await assigned(assigner(), { people: [hana.id] });
    await forget();
    const lapsed = await Promise.all([lapse(), lapse(), lapse()]);
    expect(lapsed.reduce((sum, one) => sum + one, 0)).toBe(3);
  });
});

test('the list tells how far each has come, filtered and in order', async () => {
  await assigned(assigner(), { people: [hana.id], articles: ids([first()]), dueOn: '2026-11-01' });
  await assigned(assigner(), { people: [mike.id], dueOn: '2026-12-01' });
  await mark(hana);
  const list = (query: Partial<typeof everyAssignment>) =>
    asAccount(owner.id, async () =>
      listAssignments(
        await gate('assignment:list', { projectId }),
        { ...everyAssignment, ...query },
        today,
      ),
    );
  const overdue = await list({ state: 'overdue' });
  expect(overdue).toMatchObject({ count: 1, total: 4, pages: 1 });
  expect(overdue.lines).toMatchObject([
    { assignee: { name: '花田' }, state: 'in-progress', progress: { marked: 1, sentences: 3 } },
  ]);
  expect((await list({ person: mike.id })).count).toBe(3);
  const people = (await list({ order: 'person', descending: true })).lines;
  expect(people.at(-1)?.assignee.name).toBe('三池');
  const [loads, free] = await asAccount(owner.id, async () => {
    const grant = await gate('assignment:list', { projectId });
    return Promise.all([listWorkloads(grant, today), countUnassigned(grant)]);
  });
  expect(loads.find(({ name }) => name === '花田')).toMatchObject({
    counts: { 'in-progress': 1, open: 0 },
    overdue: 1,
  });
  expect(loads.find(({ name }) => name === '三池')).toMatchObject({ counts: { open: 3 } });
  expect(loads.map(({ name }) => name)).not.toContain('志水');
  expect(free).toBe(0);
});
