import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { EditWish, JudgeWish } from '@/domain/provenance/claim-wish';
import { db } from '@/server/db';
import { gate } from '@/server/gate';
import { editClaim, judgeClaim, takeBackClaimChange } from '@/server/store/claim-edits';
import { ownLayerId } from '@/server/store/layers';
import { onFreshDatabase } from '@/tests/support/application';
import { labelOf, markOf, type Placed, placeArticle, send } from '@/tests/support/desk';
import { enrol, makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

const text =
  '岬の灯台で停電\n\n灯台守は「夜明けまでに直す」と述べた。市は事故を否定した。船は港に戻った。';

let owner: Person;
let analyst: Person;
let projectId: string;
let article: Placed;

beforeAll(async () => {
  owner = await makePerson('和久');
  analyst = await makePerson('花田');
  projectId = await makeProjectOf(owner);
  await enrol(projectId, analyst, 'annotator');
  article = await placeArticle(projectId, owner.id, text);
});

async function mark(person: Person, words: string): Promise<string> {
  const body = markOf(article, person.id, words, await labelOf(projectId, 'quote'));
  const sent = await send(person.id, article, body);
  if (!sent.ok) throw new Error(sent.refusal);
  return body.annotation;
}

function edit(person: Person, wish: EditWish, command = randomUUID()) {
  return asAccount(person.id, async () =>
    editClaim(await gate('claim:edit', { projectId }), { command, wish }),
  );
}

function judge(wish: JudgeWish, command = randomUUID()) {
  return asAccount(owner.id, async () =>
    judgeClaim(await gate('claim:judge', { projectId }), { command, wish }),
  );
}

function takeBack(person: Person, of: string) {
  return asAccount(person.id, async () =>
    takeBackClaimChange(await gate('claim:edit', { projectId }), { command: randomUUID(), of }),
  );
}

const member = (annotation: string) => ({ annotation, aspect: 'content', stance: null }) as const;

async function makeClaim(
  person: Person,
  words: string,
): Promise<{ claim: string; annotation: string }> {
  const [claim, annotation] = [randomUUID(), await mark(person, words)];
  const made = await edit(person, {
    kind: 'make-claim',
    claim,
    text: words,
    mention: member(annotation),
  });
  expect(made).toEqual({ ok: true, value: null });
  return { claim, annotation };
}

/** Which claim each annotation sits in, what stands under what, and what is retired. */
async function stateOf(claims: readonly string[]) {
  const rows = await db().claim.findMany({
    where: { projectId, id: { in: [...claims] } },
    include: { mentions: { orderBy: { annotationId: 'asc' } } },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id, text: said, verdict, mergedIntoId, retiredAt, mentions }) => ({
    id,
    said,
    verdict,
    mergedIntoId,
    retired: retiredAt !== null,
    mentions: mentions.map(({ annotationId, aspect, stance }) => ({
      annotationId,
      aspect,
      stance,
    })),
  }));
}

describe('what is not allowed', () => {
  test('an annotation nobody knows makes no claim', async () => {
    const wish = {
      kind: 'make-claim',
      claim: randomUUID(),
      text: '停電',
      mention: member(randomUUID()),
    } as const;
    expect(await edit(owner, wish)).toMatchObject({ refusal: 'annotation-unknown' });
  });

  test('a claim without words', async () => {
    const wish = {
      kind: 'make-claim',
      claim: randomUUID(),
      text: ' \n',
      mention: member(randomUUID()),
    } as const;
    expect(await edit(owner, wish)).toMatchObject({ refusal: 'claim-text-empty' });
  });

  test('what one did not see is not reworded', async () => {
    const { claim } = await makeClaim(owner, '市は事故を否定した。');
    const reword = { kind: 'reword-claim', claim, revision: 1 } as const;
    expect(await edit(owner, { ...reword, text: '市は否定' })).toMatchObject({ ok: true });
    expect(await edit(owner, { ...reword, text: '事故はなかった' })).toMatchObject({
      refusal: 'changed-meanwhile',
    });
  });

  test('an annotation joins once, a claim is not merged into itself, and keeps a mention when it is split', async () => {
    const { claim, annotation } = await makeClaim(owner, '船は港に戻った。');
    const mention = member(annotation);
    expect(await edit(owner, { kind: 'join-claim', claim, mention })).toMatchObject({
      refusal: 'mention-exists',
    });
    expect(await judge({ kind: 'merge-claims', claim, into: claim })).toMatchObject({
      refusal: 'merge-into-itself',
    });
    const made = randomUUID();
    const split = {
      kind: 'split-claim',
      claim,
      made,
      text: '船',
      annotations: [annotation],
    } as const;
    expect(await judge(split)).toMatchObject({ refusal: 'split-leaves-nothing' });
  });

  test('a verdict in words the project does not have', async () => {
    const { claim } = await makeClaim(owner, '市は事故を否定した。');
    const verdict = { kind: 'decide-verdict', claim, revision: 1, reason: '' } as const;
    expect(await judge({ ...verdict, word: 'たぶん' })).toMatchObject({
      refusal: 'verdict-not-on-scale',
    });
  });

  test('an annotator does not take back what a reviewer decided', async () => {
    const { claim } = await makeClaim(owner, '市は事故を否定した。');
    const command = randomUUID();
    await judge({ kind: 'decide-verdict', claim, revision: 1, word: '誤り', reason: '' }, command);
    expect(await takeBack(analyst, command)).toMatchObject({ refusal: 'forbidden' });
  });
});

describe('every change is taken back exactly, and done again', () => {
  test.each<[string, (claim: string, other: string, annotation: string) => EditWish | JudgeWish]>([
    ['reword', (claim) => ({ kind: 'reword-claim', claim, revision: 2, text: '言い換え' })],
    ['leave', (claim, _, annotation) => ({ kind: 'leave-claim', claim, annotation })],
    [
      'restate',
      (claim, _, annotation) => ({
        kind: 'restate-mention',
        claim,
        mention: { annotation, aspect: 'utterance', stance: 'corrects' },
      }),
    ],
    ['merge', (claim, other) => ({ kind: 'merge-claims', claim, into: other })],
    [
      'split',
      (claim, _, annotation) => ({
        kind: 'split-claim',
        claim,
        made: other.id,
        text: '別',
        annotations: [annotation],
      }),
    ],
    ['retire', (claim) => ({ kind: 'retire-claim', claim })],
    [
      'verdict',
      (claim) => ({ kind: 'decide-verdict', claim, revision: 2, word: 'ほぼ正確', reason: '確認' }),
    ],
  ])('%s', async (_what, wishOf) => {
    const { claim } = await makeClaim(owner, '市は事故を否定した。');
    const { claim: second } = await makeClaim(owner, '船は港に戻った。');
    const annotation = await mark(owner, '夜明けまでに直す');
    await edit(owner, { kind: 'join-claim', claim, mention: member(annotation) });
    await db().claim.update({
      where: { projectId_id: { projectId, id: claim } },
      data: { revision: 2 },
    });
    other.id = randomUUID();
    const wish = wishOf(claim, second, annotation);
    const all = [claim, second];
    const before = await stateOf(all);
    const command = randomUUID();
    const done = isEdit(wish) ? await edit(owner, wish, command) : await judge(wish, command);
    expect(done).toEqual({ ok: true, value: null });
    const after = await stateOf(all);
    expect(after).not.toEqual(before);
    const again = isEdit(wish) ? await edit(owner, wish, command) : await judge(wish, command);
    expect(again, 'sent twice, done once').toEqual({ ok: true, value: null });
    expect(await takeBack(owner, command)).toEqual({ ok: true, value: null });
    expect(await stateOf(all)).toEqual(before);
    const { commandId } = await db().history.findFirstOrThrow({
      where: { projectId, stream: projectId },
      orderBy: { seq: 'desc' },
    });
    expect(await takeBack(owner, commandId)).toEqual({ ok: true, value: null });
    expect(await stateOf(all)).toEqual(after);
  });

  test('a claim that is unmade is gone, unless somebody has joined it', async () => {
    const command = randomUUID();
    const [claim, annotation] = [randomUUID(), await mark(owner, '市は事故を否定した。')];
    await edit(
      owner,
      { kind: 'make-claim', claim, text: '否定', mention: member(annotation) },
      command,
    );
    expect(await takeBack(owner, command)).toMatchObject({ ok: true });
    expect(await stateOf([claim])).toMatchObject([{ retired: true, mentions: [] }]);
    const again = randomUUID();
    const wish = { kind: 'make-claim', claim, text: '否定', mention: member(annotation) } as const;
    expect(await edit(owner, wish, again)).toMatchObject({ ok: true });
    const joined = await mark(analyst, '船は港に戻った。');
    expect(
      await edit(analyst, { kind: 'join-claim', claim, mention: member(joined) }),
    ).toMatchObject({ ok: true });
    expect(await takeBack(owner, again)).toMatchObject({ ok: true });
    expect(await stateOf([claim])).toMatchObject([
      { retired: false, mentions: [{ annotationId: joined }] },
    ]);
  });
});

/** The claim that a split makes, told to its wish. */
const other = { id: randomUUID() };

function isEdit(wish: EditWish | JudgeWish): wish is EditWish {
  return /^(make|join|leave|reword)-claim$|^restate-mention$/.test(wish.kind);
}

describe('in a blind project', () => {
  test('a colleague’s claim is not there, nor is their annotation', async () => {
    await db().project.update({ where: { id: projectId }, data: { blind: true } });
    const { claim, annotation } = await makeClaim(owner, '市は事故を否定した。');
    const own = await mark(analyst, '夜明けまでに直す');
    const join = { kind: 'join-claim', claim, mention: member(own) } as const;
    expect(await edit(analyst, join)).toMatchObject({ refusal: 'claim-unknown' });
    const make = {
      kind: 'make-claim',
      claim: randomUUID(),
      text: '盗み見',
      mention: member(annotation),
    } as const;
    expect(await edit(analyst, make)).toMatchObject({ refusal: 'annotation-unknown' });
    const submit = {
      kind: 'submit-layer',
      layer: ownLayerId(article.versionId, analyst.id),
    } as const;
    expect(await send(analyst.id, article, submit)).toMatchObject({ ok: true });
    expect(await edit(analyst, join)).toMatchObject({ ok: true });
    await db().project.update({ where: { id: projectId }, data: { blind: false } });
  });
});
