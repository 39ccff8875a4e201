import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { cohenKappa } from '@/domain/agreement/cohen';
import { percentage } from '@/domain/agreement/percentage';
import { db } from '@/server/db';
import { gate } from '@/server/gate';
import { listTrainees, loadTraining } from '@/server/store/agreement/training';
import { annotate, submit } from '@/tests/support/annotated';
import { onFreshDatabase } from '@/tests/support/application';
import { labelOf, markOf, type Placed, placeArticle } from '@/tests/support/desk';
import { enrol, makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

const text = '灯台守は「直す」と述べた。市は事故を否定した。港は静かだ。';

let owner: Person;
let trainee: Person;
let other: Person;
let projectId: string;
let early: Placed;
let practice: Placed;

beforeAll(async () => {
  owner = await makePerson('和久');
  trainee = await makePerson('花田');
  other = await makePerson('三池');
  projectId = await makeProjectOf(owner);
  await db().project.update({ where: { id: projectId }, data: { blind: true } });
  for (const person of [trainee, other]) await enrol(projectId, person, 'annotator');
  early = await placeArticle(projectId, owner.id, text);
  practice = await placeArticle(projectId, owner.id, text);
  for (const article of [early, practice]) await makeFinal(article);
  await annotate(trainee, early, { '市は事故を否定した。': 'quote', '港は静かだ。': 'opinion' });
  await submit(trainee, early);
  await give(practice, trainee);
  await annotate(trainee, practice, { '市は事故を否定した。': 'quote', '港は静かだ。': 'fact' });
});

/** As an adjudication leaves it. */
async function makeFinal(article: Placed): Promise<void> {
  const { versionId } = article;
  const layerId = randomUUID();
  await db().layer.create({
    data: { projectId, id: layerId, versionId, authorId: null, state: 'adjudicated' },
  });
  for (const [words, colour] of [
    ['市は事故を否定した。', 'denial'],
    ['港は静かだ。', 'fact'],
  ] as const) {
    const { span, exact } = markOf(article, owner.id, words, null);
    const labelId = await labelOf(projectId, colour);
    const place = { ...span, exact, prefix: '', suffix: '' };
    await db().annotation.create({
      data: { projectId, id: randomUUID(), versionId, layerId, labelId, codebook: 1, ...place },
    });
  }
}

async function give({ articleId }: Placed, { id: assigneeId }: Person): Promise<void> {
  const data = { projectId, id: randomUUID(), articleId, assigneeId, assignedById: owner.id };
  await db().assignment.create({ data: { ...data, purpose: 'training' } });
}

async function training(reader: Person, person = trainee) {
  return asAccount(reader.id, async () =>
    loadTraining(await gate('agreement:follow', { projectId }), person.id),
  );
}

async function traineesOf(reader: Person) {
  return asAccount(reader.id, async () =>
    listTrainees(await gate('agreement:follow', { projectId })),
  );
}

test('before the training is submitted, nothing is told of its final layer', async () => {
  for (const reader of [trainee, owner]) {
    const { given, comparable, differing, phases } = await training(reader);
    expect([given, comparable, differing.sentences]).toEqual([1, 0, []]);
    expect(phases.before.articles).toBe(1);
  }
});

describe('once it is submitted', () => {
  beforeAll(() => submit(trainee, practice));

  test('the difference is shown, and agreement before and in it', async () => {
    const { comparable, differing, phases } = await training(trainee);
    expect(comparable).toBe(1);
    expect(differing.sentences).toMatchObject([
      { article: practice.articleId, text: '市は事故を否定した。' },
    ]);
    expect(percentage(phases.before.patterns)).toEqual({ ok: true, value: 0 });
    expect(percentage(phases.training.patterns)).toEqual({ ok: true, value: 0.5 });
    expect(cohenKappa(phases.after.patterns, 0, 1)).toMatchObject({ refusal: 'no-common-units' });
  });

  test('a reviewer finds who is in training, an annotator only themself', async () => {
    expect(await traineesOf(owner)).toEqual([{ id: trainee.id, name: '花田' }]);
    expect(await traineesOf(trainee)).toHaveLength(1);
    expect(await traineesOf(other)).toEqual([]);
  });

  test('a colleague who has not submitted is told nothing of it', async () => {
    const { comparable, differing, phases } = await training(other);
    expect([comparable, differing.sentences, phases.before.articles]).toEqual([0, [], 0]);
  });
});
