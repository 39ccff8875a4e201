import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { gate } from '@/server/gate';
import { findDesk } from '@/server/store/desk';
import { ownLayerId } from '@/server/store/layers';
import { findRound } from '@/server/store/rounds';
import { onFreshDatabase } from '@/tests/support/application';
import { markOf, placeArticle, placeVersion, send } from '@/tests/support/desk';
import { enrol, makePerson, makeProjectOf } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

test('an earlier round stays as it was submitted, whatever was done since', async () => {
  const owner = await makePerson('和久');
  const hana = await makePerson('花田');
  const viewer = await makePerson('志水');
  const projectId = await makeProjectOf(owner);
  await enrol(projectId, hana, 'annotator');
  await enrol(projectId, viewer, 'viewer');
  const article = await placeArticle(projectId, owner.id, '灯台守は述べた。市は否定した。');
  const layer = ownLayerId(article.versionId, hana.id);
  const round = (who: string, number: number) =>
    asAccount(who, async () => findRound(await gate('article:read', { projectId }), layer, number));
  const [kept, late] = [
    markOf(article, hana.id, '灯台守', null),
    markOf(article, hana.id, '市は', null),
  ];
  const { annotation } = kept;
  await send(hana.id, article, kept);
  await send(hana.id, article, { kind: 'note', annotation, revision: 1, note: '一回目' });
  await send(hana.id, article, { kind: 'submit-layer', layer });
  await send(owner.id, article, { kind: 'return-layer', layer, reason: '足りません' });
  await send(hana.id, article, { kind: 'erase', annotation, revision: 2 });
  await send(hana.id, article, late);
  expect(await round(owner.id, 2)).toBeNull();
  await send(hana.id, article, { kind: 'submit-layer', layer });
  expect(await round(owner.id, 1)).toMatchObject({
    reason: '足りません',
    returnedBy: '和久',
    annotations: [{ id: annotation, note: '一回目', revision: 2 }],
  });
  expect(await round(hana.id, 2)).toMatchObject({ annotations: [{ id: late.annotation }] });
  expect(await round(viewer.id, 1)).toBeNull();
});

test('a layer of an earlier version of the article is still found, with the text it is on', async () => {
  const owner = await makePerson('和久');
  const projectId = await makeProjectOf(owner);
  const article = await placeArticle(projectId, owner.id, '灯台守は述べた。');
  const layer = ownLayerId(article.versionId, owner.id);
  await send(owner.id, article, markOf(article, owner.id, '灯台守', null));
  const corrected = { versionId: randomUUID(), text: '灯台守は昨夜述べた。' };
  await placeVersion({ ...article, ...corrected }, 2);
  const desk = (id: string | null) =>
    asAccount(owner.id, async () =>
      findDesk(await gate('article:read', { projectId }), article.articleId, id),
    );
  expect((await desk(layer))?.version).toMatchObject({ number: 1, text: article.text });
  expect((await desk(null))?.version.number).toBe(2);
});
