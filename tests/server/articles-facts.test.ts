import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TypedFacts } from '@/domain/intake/bounds';
import { db } from '@/server/db';
import { gate } from '@/server/gate';
import {
  deleteArticle,
  listDeleted,
  reviveArticle,
  weighArticle,
} from '@/server/store/article-deletion';
import { editFacts, findFacts } from '@/server/store/article-edits';
import { findDesk } from '@/server/store/desk';
import { hasVersion } from '@/server/store/versions';
import { onFreshDatabase } from '@/tests/support/application';
import { imported, versionOf } from '@/tests/support/articles';
import { labelOf, markOf, send } from '@/tests/support/desk';
import { enrol, makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

const text = '岬町は灯台が復旧したと発表した。\n町長は「漁に出られる」と述べた。';

let owner: Person;
let annotator: Person;
let viewer: Person;
let projectId: string;
let otherProject: string;
let article: string;
let nextText = 1;

beforeAll(async () => {
  owner = await makePerson('来栖');
  annotator = await makePerson('花田');
  viewer = await makePerson('志水');
  projectId = await makeProjectOf(owner);
  otherProject = await makeProjectOf(annotator, '別のプロジェクト');
  await enrol(projectId, annotator, 'annotator');
  await enrol(projectId, viewer, 'viewer');
});

beforeEach(async () => {
  article = await imported({ projectId, accountId: owner.id }, `${text}第${nextText++}報。`, {
    title: '灯台が復旧',
    publisher: '岬新聞',
    credit: '北浜通信',
  });
});

const factsOf = (who: Person, id = article, project = projectId) =>
  asAccount(who.id, async () => findFacts(await gate('article:edit', { projectId: project }), id));

async function edit(
  who: Person,
  facts: Partial<TypedFacts>,
  more: { revision?: number; command?: string; article?: string } = {},
) {
  const seen = await factsOf(owner);
  if (seen === null) throw new Error('no article');
  const whole = { article, command: randomUUID(), revision: seen.revision, ...more };
  return asAccount(who.id, async () =>
    editFacts(await gate('article:edit', { projectId }), {
      ...whole,
      facts: { ...seen.facts, ...facts },
    }),
  );
}

describe('facts are not changed', () => {
  test('by whoever may only read', async () => {
    await expect(edit(viewer, { title: '別の題' })).rejects.toMatchObject({ denial: 'forbidden' });
  });

  test('of an article of another project, which is as if it were not there', async () => {
    expect(await factsOf(annotator, article, otherProject)).toBeNull();
  });

  test('of an article that is not there', async () => {
    expect(await edit(owner, {}, { article: randomUUID() })).toEqual({
      ok: false,
      refusal: 'article-unknown',
    });
  });

  test.each([
    ['to an empty title', { title: '' }, 'title-empty', 'title'],
    ['to a date that is none', { publishedAt: 'きのう' }, 'date-invalid', 'publishedAt'],
    ['to a language that is none', { language: '日本語' }, 'language-invalid', 'language'],
  ])('%s', async (_, facts, refusal, field) => {
    expect(await edit(owner, facts)).toEqual({ ok: false, refusal, field });
  });

  test('over what somebody else has just made of them; both are shown', async () => {
    await edit(annotator, { title: '花田の題' });
    const late = await edit(owner, { title: '来栖の題' }, { revision: 1 });
    expect(late).toMatchObject({
      ok: false,
      refusal: 'changed-meanwhile',
      now: { facts: { title: '花田の題', publisher: '岬新聞' }, revision: 2, by: '花田' },
    });
    expect((await factsOf(owner))?.facts.title).toBe('花田の題');
  });

  test('by one of two who save at the same moment', async () => {
    const both = await Promise.all([
      edit(owner, { title: '来栖の題' }, { revision: 1 }),
      edit(annotator, { title: '花田の題' }, { revision: 1 }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await factsOf(owner))?.revision).toBe(2);
  });
});

describe('facts that were changed', () => {
  test('are shown as they were kept, credit and all', async () => {
    const changed = {
      title: '灯台の復旧、町長が発表',
      publisher: '',
      credit: 'AFP、北浜通信',
      publishedAt: '2026-03-04T17:05+09:00',
      rights: '社内のみ\n転載不可',
      address: 'https://misaki.example/1',
    };
    expect(await edit(annotator, changed)).toEqual({ ok: true, value: { revision: 2 } });
    expect((await factsOf(owner))?.facts).toMatchObject({
      ...changed,
      publishedAt: '2026-03-04T17:05:00+09:00',
    });
  });

  test('can be taken back with what the history holds', async () => {
    const before = await factsOf(owner);
    await edit(annotator, { title: '別の題', credit: '' });
    const entry = await db().history.findFirstOrThrow({
      where: { projectId, stream: projectId },
      orderBy: { seq: 'desc' },
    });
    expect(entry).toMatchObject({
      actorId: annotator.id,
      command: { kind: 'edit-facts', article, facts: { title: '別の題', credit: [] } },
      inverse: { kind: 'edit-facts', article, facts: { title: '灯台が復旧' } },
    });
    expect(await edit(owner, before?.facts ?? {})).toMatchObject({ ok: true });
    expect((await factsOf(owner))?.facts).toEqual(before?.facts);
  });

  test('are changed once, however often that was sent', async () => {
    const command = randomUUID();
    const once = await edit(owner, { title: '一度だけ' }, { command, revision: 1 });
    expect(await edit(owner, { title: '一度だけ' }, { command, revision: 1 })).toEqual(once);
    expect((await factsOf(owner))?.revision).toBe(2);
  });

  test('are not changed by somebody else’s command sent again', async () => {
    const command = randomUUID();
    await edit(owner, { title: '来栖の題' }, { command });
    expect(await edit(annotator, { title: '花田の題' }, { command })).toEqual({
      ok: false,
      refusal: 'command-id-taken',
    });
  });
});

const asOwner = <Result>(
  run: (grant: Awaited<ReturnType<typeof deleting>>) => Promise<Result>,
): Promise<Result> => asAccount(owner.id, async () => run(await deleting()));
const deleting = () => gate('article:delete', { projectId });
const order = () => ({ article, command: randomUUID() });

describe('an article', () => {
  test('is not deleted by whoever does not own the project', async () => {
    await expect(asAccount(annotator.id, deleting)).rejects.toMatchObject({ denial: 'forbidden' });
  });

  test('says before it is deleted what goes with it', async () => {
    const { id: versionId } = await versionOf(projectId, article);
    const placed = { projectId, articleId: article, versionId, text };
    const fact = await labelOf(projectId, 'fact');
    await send(annotator.id, placed, markOf(placed, annotator.id, '町長は', fact));
    const there = markOf(placed, owner.id, '岬町は', fact);
    await send(owner.id, placed, there);
    const elsewhere = await imported(
      { projectId, accountId: owner.id },
      `別の記事。${randomUUID()}`,
    );
    const { id: otherVersion, text: otherText } = await versionOf(projectId, elsewhere);
    const other = { projectId, articleId: elsewhere, versionId: otherVersion, text: otherText };
    const from = markOf(other, owner.id, '別の記事。', fact);
    await send(owner.id, other, from);
    await send(owner.id, other, {
      kind: 'link',
      link: randomUUID(),
      annotation: from.annotation,
      relation: 'corroborates',
      aspect: 'content',
      note: '',
      target: { kind: 'annotation', annotation: there.annotation },
    });
    expect(await asOwner((grant) => weighArticle(grant, article))).toEqual({
      annotations: 2,
      analysts: 2,
      linksHere: 1,
    });
  });

  test('that was deleted is nowhere, and takes no more changes', async () => {
    const { id: versionId } = await versionOf(projectId, article);
    const reading = () => gate('article:read', { projectId });
    await asAccount(owner.id, async () => hasVersion(await reading(), versionId));
    await asOwner((grant) => deleteArticle(grant, order()));
    expect(await factsOf(owner)).toBeNull();
    await asAccount(owner.id, async () => {
      expect(await findDesk(await reading(), article, null)).toBeNull();
      expect(await hasVersion(await reading(), versionId)).toBe(false);
    });
    expect(await asOwner((grant) => deleteArticle(grant, order()))).toEqual({
      ok: false,
      refusal: 'article-unknown',
    });
  });

  test('that was deleted comes back as it was', async () => {
    const before = await factsOf(owner);
    await asOwner((grant) => deleteArticle(grant, order()));
    expect(await asOwner((grant) => reviveArticle(grant, order()))).toMatchObject({ ok: true });
    expect(await factsOf(owner)).toEqual(before);
    const entries = await db().history.findMany({
      where: { projectId, stream: projectId },
      orderBy: { seq: 'desc' },
      take: 2,
    });
    expect(entries).toMatchObject([
      {
        command: { kind: 'revive-article', article },
        inverse: { kind: 'delete-article', article },
      },
      {
        command: { kind: 'delete-article', article },
        inverse: { kind: 'revive-article', article },
      },
    ]);
  });

  test('that was deleted thirty days ago is listed no more and does not come back', async () => {
    const day = 24 * 60 * 60 * 1_000;
    await asOwner((grant) => deleteArticle(grant, order()));
    const age = async (days: number) => {
      const deletedAt = new Date(Date.now() - days * day);
      const where = { projectId_id: { projectId, id: article } };
      await db().article.update({ where, data: { deletedAt } });
      const listed = await asOwner((grant) => listDeleted(grant));
      return listed.find(({ id }) => id === article)?.daysLeft;
    };
    expect(await age(29.5)).toBe(1);
    expect(await age(30)).toBeUndefined();
    expect(await asOwner((grant) => reviveArticle(grant, order()))).toMatchObject({ ok: false });
    expect(await age(1.5)).toBe(29);
    expect(await asOwner((grant) => reviveArticle(grant, order()))).toMatchObject({ ok: true });
  });

  test('that was never deleted cannot come back', async () => {
    expect(await asOwner((grant) => reviveArticle(grant, order()))).toEqual({
      ok: false,
      refusal: 'article-unknown',
    });
  });
});
