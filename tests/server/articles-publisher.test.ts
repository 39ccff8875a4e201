import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { TypedFacts } from '@/domain/intake/bounds';
import { db } from '@/server/db';
import { gate } from '@/server/gate';
import { editFacts, findFacts } from '@/server/store/article-edits';
import { onFreshDatabase } from '@/tests/support/application';
import { imported } from '@/tests/support/articles';
import { makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

let owner: Person;
let projectId: string;
let outlet: string;

async function makeOutlet(name: string, homepage: string | null, more = {}): Promise<string> {
  const id = randomUUID();
  const row = { projectId, id, kind: 'outlet', name, homepage, createdById: owner.id } as const;
  await db().source.create({ data: { ...row, ...more } });
  return id;
}

beforeAll(async () => {
  owner = await makePerson('和久');
  projectId = await makeProjectOf(owner);
  outlet = await makeOutlet('岬新聞', 'https://misaki.example/');
});

const bringIn = (text: string, facts: Partial<TypedFacts> = {}) =>
  imported({ projectId, accountId: owner.id }, text, facts);
const columns = (id: string) =>
  db().article.findUniqueOrThrow({
    where: { projectId_id: { projectId, id } },
    select: { publisherId: true, ownReporting: true },
  });

async function edit(article: string, facts: Partial<TypedFacts>) {
  return asAccount(owner.id, async () => {
    const grant = await gate('article:edit', { projectId });
    const sight = await findFacts(grant, article);
    if (sight === null) throw new Error('no such article');
    const { revision } = sight;
    const order = { article, command: randomUUID(), revision };
    return editFacts(grant, { ...order, facts: { ...sight.facts, ...facts } });
  });
}

test('no publisher is taken that the project does not have', async () => {
  const article = await bringIn('岬に灯。');
  for (const wrong of [randomUUID(), 'x', "'"]) {
    expect(await edit(article, { outlet: wrong })).toMatchObject({
      refusal: 'outlet-unknown',
      field: 'outlet',
    });
  }
});

test('a text is linked to the outlet that its address tells, and to nobody otherwise', async () => {
  const told = await bringIn('港に船。', { address: 'https://www.misaki.example/a/1' });
  const untold = await bringIn('沖に雲。', { address: 'https://elsewhere.example/a/1' });
  expect(await columns(told)).toEqual({ publisherId: outlet, ownReporting: false });
  expect(await columns(untold)).toEqual({ publisherId: null, ownReporting: false });
});

test('a person says who publishes it, and that it reports for itself', async () => {
  const article = await bringIn('浜に舟。');
  expect(await edit(article, { outlet, ownReporting: 'yes' })).toMatchObject({ ok: true });
  expect(await columns(article)).toEqual({ publisherId: outlet, ownReporting: true });
  await edit(article, { outlet: '', ownReporting: '' });
  expect(await columns(article)).toEqual({ publisherId: null, ownReporting: false });
});

test('an edit of other facts leaves a publisher where it was recorded, though it is merged now', async () => {
  const old = await makeOutlet('岬新報', 'https://shimpo.example');
  const article = await bringIn('山に雪。', { address: 'https://shimpo.example/1' });
  const where = { projectId_id: { projectId, id: old } };
  await db().source.update({ where, data: { mergedIntoId: outlet } });
  await edit(article, { byline: '記者' });
  expect((await columns(article)).publisherId).toBe(old);
});
