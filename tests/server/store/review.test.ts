import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { gate } from '@/server/gate';
import { findReviewable } from '@/server/store/review';
import { annotate } from '@/tests/support/annotated';
import { onFreshDatabase } from '@/tests/support/application';
import { type Placed, placeArticle, placeVersion } from '@/tests/support/desk';
import { enrol, makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

let owner: Person;
let projectId: string;
let first: Placed;
let corrected: Placed;

beforeAll(async () => {
  owner = await makePerson('和久');
  projectId = await makeProjectOf(owner);
  const [before, after] = [await makePerson('花田'), await makePerson('三池')];
  for (const person of [before, after]) await enrol(projectId, person, 'annotator');
  first = await placeArticle(projectId, owner.id, '港は静かだ。');
  await annotate(before, first, { '港は静かだ。': 'fact' });
  corrected = { ...first, versionId: randomUUID(), text: '港は騒がしい。' };
  await placeVersion(corrected, 2);
  await annotate(after, corrected, { '港は騒がしい。': 'fact' });
});

const layersOf = (articleId: string, version: string | null) =>
  asAccount(owner.id, async () =>
    findReviewable(await gate('layer:review', { projectId }), articleId, version),
  );

test('there are no layers of a version that is of another article', async () => {
  const other = await placeArticle(projectId, owner.id, '岬の朝。');
  expect(await layersOf(other.articleId, first.versionId)).toBeNull();
});

test('where no version is asked for, those of the newest are shown', async () => {
  expect(await layersOf(first.articleId, null)).toMatchObject({
    version: { number: 2, newest: true },
    layers: [{ authorName: '三池' }],
  });
});

test('of an earlier version its own layers are shown, and that there is a newer one', async () => {
  expect(await layersOf(first.articleId, first.versionId)).toMatchObject({
    version: { number: 1, newest: false },
    layers: [{ authorName: '花田' }],
  });
});
