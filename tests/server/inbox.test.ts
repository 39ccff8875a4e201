import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/server/db';
import { gateEach, gateInstallation } from '@/server/gate';
import { loadInbox } from '@/server/store/inbox';
import { ownLayerId } from '@/server/store/layers';
import { onFreshDatabase } from '@/tests/support/application';
import { markOf, type Placed, placeArticle, send } from '@/tests/support/desk';
import { enrol, makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';
import { assigned } from '@/tests/support/team';

onFreshDatabase();

let projectId: string;
let owner: Person;
let hana: Person;
let article: Placed;

beforeEach(async () => {
  owner = await makePerson('和久');
  hana = await makePerson('花田');
  projectId = await makeProjectOf(owner);
  await enrol(projectId, hana, 'annotator');
  article = await placeArticle(projectId, owner.id, '岬の灯台で停電\n\n市は事故を否定した。');
});

const inboxOf = ({ id }: Person) =>
  asAccount(id, async () =>
    loadInbox(await gateInstallation('inbox:read'), await gateEach('article:read')),
  );
const nothing = { returned: [], verdicts: [], mentions: [], given: [] };
const layer = () => ownLayerId(article.versionId, hana.id);
const give = (dueOn = '') =>
  assigned({ projectId, accountId: owner.id }, { people: [hana.id], dueOn });

const become = (role: 'viewer' | 'annotator') =>
  db().member.update({
    where: { projectId_accountId: { projectId, accountId: hana.id } },
    data: { role },
  });

test('nothing of others awaits anybody', async () => {
  await give();
  expect(await inboxOf(owner)).toEqual(nothing);
});

test('what was given waits until it is submitted, and again with its reason once it came back', async () => {
  await give('2026-12-01');
  expect(await inboxOf(hana)).toMatchObject({
    ...nothing,
    given: [{ purpose: 'annotate', dueOn: '2026-12-01' }],
  });
  await send(hana.id, article, { kind: 'submit-layer', layer: layer() });
  expect(await inboxOf(hana)).toEqual(nothing);
  await send(owner.id, article, { kind: 'return-layer', layer: layer(), reason: '話者がない' });
  expect(await inboxOf(hana)).toMatchObject({
    ...nothing,
    returned: [{ reason: '話者がない', by: '和久' }],
  });
});

test('a verdict waits until the mark is changed, and nothing for whoever only reads', async () => {
  const mark = markOf(article, hana.id, '市は', null);
  await send(hana.id, article, mark);
  const { annotation } = mark;
  await send(owner.id, article, {
    ...{ kind: 'give-verdict', annotation, annotationRevision: 1, verdict: 'reject' },
    ...{ change: null, comment: '事実ではない', error: null, rule: null },
  } as const);
  await give();
  await become('viewer');
  expect(await inboxOf(hana)).toEqual(nothing);
  await become('annotator');
  expect(await inboxOf(hana)).toMatchObject({ verdicts: [{ count: 1 }], given: [{}] });
  await send(hana.id, article, { kind: 'note', annotation, revision: 1, note: '直した' });
  expect(await inboxOf(hana)).toMatchObject({ verdicts: [] });
});

test('nothing waits in a project that somebody has left, or that is gone', async () => {
  await give();
  const member = { projectId_accountId: { projectId, accountId: hana.id } };
  await db().member.delete({ where: member });
  expect(await inboxOf(hana)).toEqual(nothing);
  await enrol(projectId, hana, 'annotator');
  await db().project.update({ where: { id: projectId }, data: { deletedAt: new Date() } });
  expect(await inboxOf(hana)).toEqual(nothing);
});

test('a comment that names them waits until they answer, or the conversation is settled', async () => {
  const mark = markOf(article, hana.id, '市は', null);
  await send(hana.id, article, mark);
  const { annotation } = mark;
  const comment = (body: string, thread: string | null, mentions: readonly string[]) =>
    ({ kind: 'comment', comment: randomUUID(), annotation, thread, body, mentions }) as const;
  const asked = comment('話者は誰ですか', null, [hana.id]);
  await send(owner.id, article, asked);
  await become('viewer');
  expect(await inboxOf(hana)).toEqual(nothing);
  await become('annotator');
  const waits = { ...{ comment: asked.comment, by: '和久', annotation }, layer: null };
  expect(await inboxOf(hana)).toMatchObject({ ...nothing, mentions: [waits] });
  const answer = comment('市です。いかがですか', asked.comment, [owner.id]);
  await send(hana.id, article, answer);
  expect(await inboxOf(hana)).toEqual(nothing);
  expect(await inboxOf(owner)).toMatchObject({
    mentions: [{ comment: answer.comment, layer: layer(), reviews: true }],
  });
  await send(owner.id, article, { kind: 'resolve-thread', comment: asked.comment });
  expect(await inboxOf(owner)).toEqual(nothing);
});
