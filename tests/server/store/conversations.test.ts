import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { db } from '@/server/db';
import { gate, gateEach } from '@/server/gate';
import { findDesk } from '@/server/store/desk';
import { ownLayerId } from '@/server/store/layers';
import { listMentions } from '@/server/store/mentions';
import { onFreshDatabase } from '@/tests/support/application';
import { labelOf, markOf, type Placed, placeArticle, send } from '@/tests/support/desk';
import { enrol, makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

let analyst: Person;
let colleague: Person;
let reviewer: Person;
let projectId: string;
let article: Placed;
let annotation: string;
let asked: ReturnType<typeof says>;

beforeAll(async () => {
  analyst = await makePerson('花田');
  colleague = await makePerson('三池');
  reviewer = await makePerson('来栖');
  projectId = await makeProjectOf(reviewer);
  await enrol(projectId, analyst, 'annotator');
  await enrol(projectId, colleague, 'annotator');
  await blind(true);
  article = await placeArticle(projectId, reviewer.id, '岬の灯台で停電。\n市は事故を否定した。');
  const mark = markOf(
    article,
    analyst.id,
    '市は事故を否定した。',
    await labelOf(projectId, 'denial'),
  );
  annotation = mark.annotation;
  await send(analyst.id, article, mark);
  asked = says('話者は誰ですか');
});

async function blind(isBlind: boolean) {
  await db().project.update({ where: { id: projectId }, data: { blind: isBlind } });
}

function says(body: string, more: { thread?: string; mentions?: readonly string[] } = {}) {
  const { thread = null, mentions = [] } = more;
  return { kind: 'comment', comment: randomUUID(), annotation, thread, body, mentions } as const;
}

const mentionsOf = ({ id }: Person) =>
  asAccount(id, async () => listMentions(await gateEach('article:read')));
const deskOf = ({ id }: Person) =>
  asAccount(id, async () =>
    findDesk(await gate('article:read', { projectId }), article.articleId, null),
  );

test('nobody can be named who may not see the annotation', async () => {
  const { id } = colleague;
  const refusal = { ok: false, refusal: 'mention-unseen' };
  expect(await send(reviewer.id, article, says('これは？', { mentions: [id] }))).toEqual(refusal);
  expect(await send(analyst.id, article, says('これは？', { mentions: [id] }))).toEqual(refusal);
});

test('whom an analyst may name does not tell which colleagues have submitted', async () => {
  expect((await deskOf(analyst))?.hearers).toEqual([{ id: reviewer.id, name: '来栖' }]);
  const layer = ownLayerId(article.versionId, colleague.id);
  await send(colleague.id, article, { kind: 'submit-layer', layer });
  expect((await deskOf(analyst))?.hearers).toEqual([{ id: reviewer.id, name: '来栖' }]);
  const named = says('これは？', { mentions: [colleague.id] });
  expect(await send(analyst.id, article, named)).toMatchObject({ refusal: 'mention-unseen' });
});

test('who is named finds the comment, until they may no longer see what it is about', async () => {
  const named = says('見てください', { mentions: [colleague.id] });
  expect((await send(reviewer.id, article, named)).ok).toBe(true);
  const found = { comment: named.comment, by: '来栖', annotation };
  expect(await mentionsOf(colleague)).toMatchObject([{ ...found, article: { title: '岬の灯台' } }]);
  const layer = ownLayerId(article.versionId, colleague.id);
  await send(reviewer.id, article, { kind: 'return-layer', layer, reason: '話者がありません' });
  expect(await mentionsOf(colleague)).toEqual([]);
});

test('an answer continues a conversation of the same annotation, and of no other answer', async () => {
  expect((await send(reviewer.id, article, asked)).ok).toBe(true);
  const unknown = says('市です', { thread: randomUUID() });
  expect(await send(analyst.id, article, unknown)).toMatchObject({ refusal: 'thread-unknown' });
  const answer = says('市です', { thread: asked.comment });
  expect((await send(analyst.id, article, answer)).ok).toBe(true);
  const beside = says('市の誰ですか', { thread: answer.comment });
  expect(await send(reviewer.id, article, beside)).toMatchObject({ refusal: 'thread-unknown' });
});

test('a conversation is resolved once, and can be taken up again', async () => {
  const settle = (kind: 'resolve-thread' | 'reopen-thread') =>
    send(analyst.id, article, { kind, comment: asked.comment });
  expect((await settle('resolve-thread')).ok).toBe(true);
  expect(await settle('resolve-thread')).toMatchObject({ refusal: 'changed-meanwhile' });
  const row = () => db().comment.findFirstOrThrow({ where: { id: asked.comment } });
  expect(await row()).toMatchObject({ resolvedById: analyst.id });
  expect((await settle('reopen-thread')).ok).toBe(true);
  expect(await row()).toMatchObject({ resolvedAt: null, resolvedById: null });
});

test('answers outlast the comment they answer, whose words are gone', async () => {
  await send(reviewer.id, article, { kind: 'withdraw-comment', comment: asked.comment });
  const comments = (await deskOf(analyst))?.comments ?? [];
  expect(comments.find(({ id }) => id === asked.comment)).toMatchObject({
    body: '',
    withdrawn: true,
  });
  expect(comments.map(({ body }) => body)).toContain('市です');
});
