import { beforeAll, expect, test } from 'vitest';
import { db } from '@/server/db';
import { gate } from '@/server/gate';
import { findLastChange } from '@/server/store/last-change';
import { onFreshDatabase } from '@/tests/support/application';
import { labelOf, markOf, type Placed, placeArticle, send } from '@/tests/support/desk';
import { enrol, makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

let owner: Person;
let analyst: Person;
let blind: Person;
let article: Placed;
let annotation: string;

beforeAll(async () => {
  owner = await makePerson('和久');
  analyst = await makePerson('花田');
  blind = await makePerson('三池');
  const projectId = await makeProjectOf(owner);
  await db().project.update({ where: { id: projectId }, data: { blind: true } });
  for (const each of [analyst, blind]) await enrol(projectId, each, 'annotator');
  article = await placeArticle(projectId, owner.id, '市は事故を否定した。');
  const mark = markOf(article, analyst.id, '市は事故', await labelOf(projectId, 'fact'));
  annotation = mark.annotation;
  await send(analyst.id, article, mark);
});

const asked = (who: Person, id = annotation) =>
  asAccount(who.id, async () => {
    const { projectId, versionId } = article;
    return findLastChange(await gate('article:read', { projectId }), versionId, id);
  });

test('nobody is told who changed a mark they may not see, or one that is nowhere', async () => {
  expect(await asked(blind)).toBeNull();
  expect(await asked(owner, article.versionId)).toBeNull();
});

test('it is their own change to whoever made it, and has a name for whoever sees the layer', async () => {
  expect(await asked(analyst)).toMatchObject({ by: '花田', own: true });
  expect(await asked(owner)).toMatchObject({ by: '花田', own: false });
});

test('a comment is no change of the mark', async () => {
  const before = await asked(owner);
  const comment = { comment: article.articleId, annotation, thread: null, mentions: [] };
  const sent = await send(owner.id, article, { kind: 'comment', ...comment, body: '本当ですか' });
  expect(sent.ok).toBe(true);
  expect(await asked(owner)).toEqual(before);
});
