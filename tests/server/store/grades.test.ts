import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CommandBody } from '@/domain/claim/command';
import type { GradeWish } from '@/domain/provenance/decide-grade';
import { standingGrades, valuesHeld } from '@/domain/provenance/grade';
import { db } from '@/server/db';
import { gate } from '@/server/gate';
import { findDesk } from '@/server/store/desk';
import { ownLayerId } from '@/server/store/layers';
import { listReliabilities } from '@/server/store/reliabilities';
import { gradeSource, listSourceGrades, type SourceGradeOrder } from '@/server/store/source-grades';
import { onFreshDatabase } from '@/tests/support/application';
import { labelOf, markOf, type Placed, placeArticle, send } from '@/tests/support/desk';
import { enrol, makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

let analyst: Person;
let colleague: Person;
let reviewer: Person;
let owner: Person;
let projectId: string;
let article: Placed;

beforeAll(async () => {
  [analyst, colleague] = [await makePerson('花田'), await makePerson('三池')];
  [reviewer, owner] = [await makePerson('来栖'), await makePerson('和久')];
  projectId = await makeProjectOf(owner);
  await enrol(projectId, analyst, 'annotator');
  await enrol(projectId, colleague, 'annotator');
  await enrol(projectId, reviewer, 'reviewer');
  article = await placeArticle(projectId, owner.id, '岬の灯台で停電\n\n市は事故を否定した。');
});

const b: GradeWish = { value: 'B', scale: 'admiralty', reason: '' };
const d: GradeWish = { value: 'D', scale: 'admiralty', reason: '二度誤報' };

async function sourceCalled(name: string, rest: { mergedIntoId?: string } = {}): Promise<string> {
  const id = randomUUID();
  const kind = 'agency' as const;
  await db().source.create({
    data: { projectId, id, kind, name, createdById: owner.id, ...rest },
  });
  return id;
}

async function gradeAs({ id }: Person, order: Partial<SourceGradeOrder> & { source: string }) {
  const rest = { command: randomUUID(), number: 0, wish: b, proposer: null };
  return asAccount(id, async () =>
    gradeSource(await gate('source:propose-grade', { projectId }), { ...rest, ...order }),
  );
}

async function gradesOf(source: string) {
  return asAccount(owner.id, async () =>
    listSourceGrades(await gate('source:read', { projectId }), source),
  );
}

describe('a grade of a source', () => {
  let source: string;
  beforeEach(async () => {
    source = await sourceCalled('岬通信');
  });

  test('is refused for a source of another project, a merged one, and on what was not seen', async () => {
    const elsewhere = randomUUID();
    const merged = await sourceCalled('ミサキ通信', { mergedIntoId: source });
    expect(await gradeAs(owner, { source: elsewhere })).toMatchObject({
      refusal: 'source-unknown',
    });
    expect(await gradeAs(owner, { source: merged })).toMatchObject({ refusal: 'source-unknown' });
    await gradeAs(owner, { source });
    expect(await gradeAs(owner, { source, wish: d })).toMatchObject({
      refusal: 'changed-meanwhile',
    });
    expect(await gradesOf(source)).toHaveLength(1);
  });

  test('stands beside another’s, and both are told', async () => {
    await gradeAs(owner, { source });
    await gradeAs(reviewer, { source, wish: d });
    const grades = await gradesOf(source);
    expect(grades.map(({ graderName, given }) => [graderName, given?.value])).toEqual([
      ['和久', 'B'],
      ['来栖', 'D'],
    ]);
    expect(valuesHeld(standingGrades(grades))).toEqual(['B', 'D']);
  });

  test('is withdrawn by another word, and nothing is lost', async () => {
    await gradeAs(owner, { source });
    await gradeAs(owner, { source, number: 1, wish: null });
    const grades = await gradesOf(source);
    expect(grades.map(({ given }) => given?.value ?? null)).toEqual(['B', null]);
    expect(standingGrades(grades)).toEqual([]);
  });

  test('is only proposed by an annotator, and taken up by a reviewer under both names', async () => {
    await gradeAs(analyst, { source, wish: d });
    expect(valuesHeld(standingGrades(await gradesOf(source)))).toEqual([]);
    const other = { source, wish: b, proposer: analyst.id };
    expect(await gradeAs(reviewer, other)).toMatchObject({ refusal: 'changed-meanwhile' });
    await gradeAs(reviewer, { source, wish: d, proposer: analyst.id });
    expect((await gradesOf(source)).at(-1)).toMatchObject({
      graderName: '来栖',
      proposerName: '花田',
      proposed: false,
      given: { value: 'D', reason: '二度誤報' },
    });
  });

  test('sent twice is given once, and is in the project’s history with what takes it back', async () => {
    const order = { source, command: randomUUID() };
    await gradeAs(owner, order);
    expect(await gradeAs(owner, order)).toEqual({ ok: true, value: null });
    expect(await gradesOf(source)).toHaveLength(1);
    const subject = { kind: 'source', id: source };
    const entry = await db().history.findFirstOrThrow({ where: { commandId: order.command } });
    expect(entry).toMatchObject({
      stream: projectId,
      command: { kind: 'give-grade', subject, grade: b, proposed: false },
      inverse: { kind: 'take-grade-back', subject },
    });
  });

  test('of a source that was merged goes on standing for the one it stands under', async () => {
    const alias = await sourceCalled('ミサキ通信');
    await gradeAs(owner, { source });
    await gradeAs(owner, { source, number: 1, wish: d });
    await gradeAs(owner, { source: alias });
    await db().source.update({
      where: { projectId_id: { projectId, id: alias } },
      data: { mergedIntoId: source },
    });
    expect(valuesHeld(standingGrades(await gradesOf(source)))).toEqual(['B']);
    await gradeAs(owner, { source, number: 2, wish: null });
    expect(standingGrades(await gradesOf(source))).toEqual([]);
  });

  test('is told in a table of many, each value once, the unknown last, and no proposal', async () => {
    const ungraded = await sourceCalled('無名の通信');
    const f: GradeWish = { value: 'F', scale: 'admiralty', reason: '' };
    await gradeAs(owner, { source, wish: f });
    await gradeAs(reviewer, { source });
    await gradeAs(analyst, { source, wish: d });
    const held = await asAccount(owner.id, async () =>
      listReliabilities(await gate('source:read', { projectId }), [source, ungraded]),
    );
    expect([...held]).toEqual([[source, ['B', 'F']]]);
  });

  test('is never altered', async () => {
    await gradeAs(owner, { source });
    const altered = db().grade.updateMany({ where: { projectId }, data: { reason: '後から' } });
    await expect(altered).rejects.toThrow(/Grade|permission denied/);
  });
});

describe('the credibility of an annotation', () => {
  const graded = (annotation: string, value: '2' | '4'): CommandBody => ({
    kind: 'grade-annotation',
    annotation,
    value,
    scale: 'admiralty',
    reason: '',
  });

  async function markBy({ id }: Person): Promise<string> {
    const body = markOf(article, id, '停電', await labelOf(projectId, 'fact'));
    expect(await send(id, article, body)).toMatchObject({ ok: true });
    return body.annotation;
  }

  test('is not a colleague’s to grade, nor one’s own once it is submitted', async () => {
    const mark = await markBy(colleague);
    expect(await send(analyst.id, article, graded(mark, '2'))).toMatchObject({
      refusal: 'forbidden',
    });
    const layer = ownLayerId(article.versionId, colleague.id);
    await send(colleague.id, article, { kind: 'submit-layer', layer });
    expect(await send(colleague.id, article, graded(mark, '2'))).toMatchObject({
      refusal: 'layer-frozen',
    });
    expect(await send(reviewer.id, article, graded(mark, '4'))).toMatchObject({ ok: true });
  });

  test('comes to the desk grader by grader, in order, with names', async () => {
    const mark = await markBy(analyst);
    await send(analyst.id, article, graded(mark, '2'));
    await send(reviewer.id, article, graded(mark, '4'));
    await send(reviewer.id, article, { kind: 'withdraw-grade', annotation: mark });
    const desk = await asAccount(analyst.id, async () =>
      findDesk(await gate('article:read', { projectId }), article.articleId, null),
    );
    const words = desk?.grades.filter(({ annotation }) => annotation === mark);
    expect(words?.map(({ number, given }) => [number, given?.value ?? null])).toEqual([
      [1, '2'],
      [1, '4'],
      [2, null],
    ]);
    expect(words?.map(({ grader }) => desk?.people[grader])).toEqual(['花田', '来栖', '来栖']);
  });

  test('is in the version’s history, with what takes it back', async () => {
    const mark = await markBy(analyst);
    await send(analyst.id, article, graded(mark, '2'));
    await send(analyst.id, article, graded(mark, '4'));
    const entry = await db().history.findFirst({
      where: { projectId, annotationId: mark },
      orderBy: { seq: 'desc' },
    });
    expect(entry).toMatchObject({ command: graded(mark, '4'), inverse: graded(mark, '2') });
  });
});
