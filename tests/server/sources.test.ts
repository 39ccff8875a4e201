import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readHistoryQuery } from '@/domain/history/query';
import type { TypedSource } from '@/domain/provenance/source-facts';
import { everySource } from '@/domain/provenance/source-query';
import { db } from '@/server/db';
import { gate } from '@/server/gate';
import { findDesk } from '@/server/store/desk';
import { historyCsv } from '@/server/store/history-csv';
import * as edits from '@/server/store/source-edits';
import { listSourceHistory } from '@/server/store/source-history';
import { listLikelyPairs } from '@/server/store/source-likeness';
import { findSource } from '@/server/store/source-page';
import { listSources } from '@/server/store/sources';
import { onFreshDatabase } from '@/tests/support/application';
import { labelOf, markOf, type Placed, placeArticle, send } from '@/tests/support/desk';
import { enrol, makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';
import { attributionOf } from '@/tests/support/sources';

onFreshDatabase();

let owner: Person;
let viewer: Person;
let projectId: string;
let article: Placed;

const everything = readHistoryQuery({});

const nobody: TypedSource = {
  kind: 'person',
  name: 'プーチン大統領',
  aliases: 'プーチン氏\nVladimir Putin\nВладимир Путин',
  affiliation: '',
  country: 'ru',
  homepage: '',
  confidential: false,
  notes: '',
};

beforeAll(async () => {
  owner = await makePerson('和久');
  viewer = await makePerson('志水');
});

beforeEach(async () => {
  projectId = await makeProjectOf(owner);
  await enrol(projectId, viewer, 'viewer');
  article = await placeArticle(
    projectId,
    owner.id,
    '岬の灯台\n\n灯台守は「直す」と述べた。市は否定した。',
  );
});

const editing = () => gate('source:edit', { projectId });
const merging = () => gate('source:merge', { projectId });
const reading = () => gate('source:read', { projectId });
const asOwner = <Result>(work: () => Promise<Result>) => asAccount(owner.id, work);

async function register(facts: Partial<TypedSource> = {}): Promise<string> {
  const source = randomUUID();
  const order = { command: randomUUID(), source, facts: { ...nobody, ...facts } };
  const done = await asOwner(async () => edits.registerSource(await editing(), order));
  if (!done.ok) throw new Error(done.refusal);
  return source;
}

async function edit(source: string, facts: Partial<TypedSource>, revision = 1) {
  const order = { command: randomUUID(), source, revision, facts: { ...nobody, ...facts } };
  return asOwner(async () => edits.editSource(await editing(), order));
}

async function merge(source: string, into: string) {
  const command = randomUUID();
  const order = { command, source, into };
  const done = await asOwner(async () => edits.mergeSources(await merging(), order));
  return { command, done };
}

const takeBack = (of: string, command = randomUUID()) =>
  asOwner(async () => edits.takeBackChange(await editing(), { command, of }));

async function mark(words: string, speaker: string): Promise<void> {
  const body = markOf(article, owner.id, words, await labelOf(projectId, 'quote'));
  const done = await send(owner.id, article, { ...body, attribution: attributionOf({ speaker }) });
  if (!done.ok) throw new Error(done.refusal);
}

async function find(q: string, who: Person = owner) {
  return asAccount(who.id, async () => listSources(await reading(), { ...everySource, q }));
}

const namesOf = ({ lines }: Awaited<ReturnType<typeof find>>) =>
  lines.map(({ source }) => source.name);

describe('what is refused', () => {
  test('an edit of what somebody else has changed meanwhile', async () => {
    const source = await register();
    await edit(source, { country: 'JP' });
    expect(await edit(source, { country: 'FR' })).toEqual({
      ok: false,
      refusal: 'changed-meanwhile',
    });
  });

  test('a source that would belong to itself in the end', async () => {
    const ministry = await register({ name: '外務省', kind: 'office' });
    const office = await register({ name: '報道課', kind: 'office', affiliation: ministry });
    expect(await edit(ministry, { name: '外務省', affiliation: office })).toEqual({
      ok: false,
      refusal: 'affiliation-circle',
    });
  });

  test('an outlet whose name is to be withheld', async () => {
    const outlet = await register({ name: '岬新聞', kind: 'outlet' });
    expect(await edit(outlet, { kind: 'outlet', confidential: true })).toMatchObject({
      refusal: 'source-publishes-openly',
    });
  });

  test('an edit of a source that is merged, and a second merge of it', async () => {
    const [loser, winner, third] = [await register(), await register(), await register()];
    await merge(loser, winner);
    expect(await edit(loser, {}, 2)).toMatchObject({ refusal: 'source-merged' });
    expect((await merge(loser, third)).done).toMatchObject({ refusal: 'source-merged' });
    expect((await merge(third, loser)).done).toMatchObject({ refusal: 'source-merged' });
  });

  test('taking back an edit that was edited again', async () => {
    const source = await register();
    const order = { source, revision: 1, facts: { ...nobody, country: 'JP' } };
    const command = randomUUID();
    await asOwner(async () => edits.editSource(await editing(), { command, ...order }));
    await edit(source, { country: 'FR' }, 2);
    expect(await takeBack(command)).toEqual({ ok: false, refusal: 'changed-by-another' });
  });

  test('a chain of merges, by the database itself', async () => {
    const [a, b, c] = [await register(), await register(), await register()];
    const redirect = (id: string, mergedIntoId: string) =>
      db().source.update({ where: { projectId_id: { projectId, id } }, data: { mergedIntoId } });
    await redirect(a, b);
    await expect(redirect(b, c)).rejects.toThrow();
  });
});

describe('a source', () => {
  test('is found by any of its names, whatever the width and the kana', async () => {
    await register();
    for (const typed of ['プーチン', 'ﾌﾟｰﾁﾝ', 'ぷーちん氏', 'vladimir', 'Ｐｕｔｉｎ', 'путин']) {
      expect(namesOf(await find(typed)), typed).toEqual(['プーチン大統領']);
    }
    expect(namesOf(await find('ペスコフ'))).toEqual([]);
  });

  test('is edited, and the edit taken back', async () => {
    const source = await register();
    const command = randomUUID();
    const facts = { ...nobody, name: 'ウラジーミル・プーチン', aliases: '', notes: '確かめる' };
    const order = { command, source, revision: 1, facts };
    await asOwner(async () => edits.editSource(await editing(), order));
    expect(namesOf(await find('ウラジーミル'))).toEqual(['ウラジーミル・プーチン']);
    expect(await takeBack(command)).toEqual({ ok: true, value: null });
    expect(namesOf(await find('Путин'))).toEqual(['プーチン大統領']);
    const entries = await asOwner(async () => listSourceHistory(await reading(), source));
    expect(entries.map(({ kind }) => kind)).toEqual([
      'edit-source',
      'edit-source',
      'register-source',
    ]);
    expect(entries[1]?.turned.map(({ field }) => field)).toEqual(['name', 'aliases', 'notes']);
  });

  test('is registered once, however often it is sent', async () => {
    const order = { command: randomUUID(), source: randomUUID(), facts: nobody };
    const twice = () => asOwner(async () => edits.registerSource(await editing(), order));
    expect([await twice(), await twice()]).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ]);
    expect((await find('')).total).toBe(1);
  });
});

describe('a merge', () => {
  const rows = () =>
    db().source.findMany({
      where: { projectId },
      include: { aliases: { orderBy: { name: 'asc' } } },
      omit: { revision: true },
      orderBy: { id: 'asc' },
    });

  test('brings what both said together, and is taken back exactly', async () => {
    const [winner, loser] = [await register(), await register({ name: 'プーチン氏', aliases: '' })];
    await mark('灯台守は「直す」と述べた。', winner);
    await mark('市は否定した。', loser);
    const before = await rows();
    const { command } = await merge(loser, winner);
    const line = (await find('')).lines[0];
    expect(line).toMatchObject({ spoke: 2, source: { id: winner } });
    const desk = await asOwner(async () =>
      findDesk(await gate('article:read', { projectId }), article.articleId, null),
    );
    const called = new Map(desk?.sources.map(({ id, name }) => [id, name]));
    expect(called.get(loser)).toBe('プーチン大統領');
    const [entry] = await asOwner(async () => listSourceHistory(await reading(), winner));
    expect(entry).toMatchObject({ first: 'プーチン氏', second: 'プーチン大統領' });
    expect(await takeBack(command)).toEqual({ ok: true, value: null });
    expect(await rows()).toEqual(before);
    expect((await find('')).lines.map(({ spoke }) => spoke)).toEqual([1, 1]);
  });

  test('leads from the page of the one to the page of the other', async () => {
    const [winner, loser] = [
      await register(),
      await register({ name: 'Putin', aliases: 'V.V.P.' }),
    ];
    await merge(loser, winner);
    const found = await asOwner(async () => findSource(await reading(), loser));
    expect(found).toEqual({ kind: 'moved', to: winner });
    expect(namesOf(await find('v.v.p'))).toEqual(['プーチン大統領']);
  });

  test('of a source that others were merged into takes those along, and back', async () => {
    const [a, b, c] = [await register(), await register(), await register()];
    await merge(a, b);
    const before = await rows();
    const { command } = await merge(b, c);
    expect((await find('')).count).toBe(1);
    await takeBack(command);
    expect(await rows()).toEqual(before);
  });
});

describe('likely duplicates', () => {
  const pairs = async () => {
    const { shown } = await asOwner(async () => listLikelyPairs(await merging()));
    return shown.map(({ pair }) => pair.map(({ source }) => source.name).sort());
  };

  test('are proposed until they are told apart, and again when that is taken back', async () => {
    const [one, other] = [
      await register({ aliases: '' }),
      await register({ name: 'プーチン氏', aliases: '' }),
    ];
    await register({ name: '岬通信', kind: 'agency', aliases: '' });
    expect(await pairs()).toEqual([['プーチン大統領', 'プーチン氏']]);
    const command = randomUUID();
    const order = { command, sources: [other, one] as const };
    await asOwner(async () => edits.tellSourcesApart(await merging(), order));
    expect(await pairs()).toEqual([]);
    await takeBack(command);
    expect(await pairs()).toEqual([['プーチン大統領', 'プーチン氏']]);
    await merge(other, one);
    expect(await pairs()).toEqual([]);
  });
});

describe('a confidential source', () => {
  test('is called by its pseudonym before a viewer, who does not find it by its name', async () => {
    const source = await register({ name: '内部の協力者', confidential: true, notes: '電話で' });
    const seen = await find('', viewer);
    expect(JSON.stringify(seen)).not.toMatch(/内部|協力者|電話|Putin|プーチン|RU/);
    expect(namesOf(seen)).toEqual(['匿名の情報源 1']);
    expect(namesOf(await find('協力者', viewer))).toEqual([]);
    expect(namesOf(await find('協力者'))).toEqual(['内部の協力者']);
    const history = await asAccount(viewer.id, async () =>
      listSourceHistory(await reading(), source),
    );
    expect(JSON.stringify(history)).not.toMatch(/内部|協力者|電話/);
  });

  test('does not leave with the history, whoever takes it out', async () => {
    const source = await register({ name: '内部の協力者', confidential: true, notes: '電話で' });
    await edit(source, { name: '外部の協力者', confidential: true });
    const pieces = await asOwner(async () => {
      const read: string[] = [];
      const grant = await gate('history:read', { projectId });
      for await (const piece of historyCsv(grant, everything, 'UTC')) read.push(piece);
      return read;
    });
    expect(pieces.join('')).not.toMatch(/協力者|電話/);
    expect(pieces.join('')).toMatch(/匿名の情報源 1/);
  });

  test('takes the names of what is merged into it along into hiding', async () => {
    const confided = await register({ name: '内部の協力者', aliases: '', confidential: true });
    const open = await register({ name: '営業部の人', aliases: '' });
    expect((await merge(confided, open)).done).toMatchObject({ refusal: 'merge-would-disclose' });
    await merge(open, confided);
    expect(JSON.stringify(await find('', viewer))).not.toMatch(/営業部/);
  });

  test('keeps its number when its name is told and withheld again', async () => {
    const first = await register({ confidential: true });
    await register({ name: '別の人', confidential: true });
    await edit(first, { confidential: false });
    await edit(first, { confidential: true }, 2);
    expect(namesOf(await find('', viewer))).toEqual(['匿名の情報源 1', '匿名の情報源 2']);
  });
});
