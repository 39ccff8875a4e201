import { randomUUID } from 'node:crypto';
import encoding from 'encoding-japanese';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { GET as getExport } from '@/app/api/v1/projects/[projectId]/export/route';
import { db } from '@/server/db';
import { gate } from '@/server/gate';
import { takeBackChange } from '@/server/store/source-edits';
import { importSources, lookOverSources } from '@/server/store/source-import';
import { fetchAs } from '@/tests/authorization/row';
import { onFreshDatabase } from '@/tests/support/application';
import { makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

let owner: Person;
let projectId: string;

beforeAll(async () => {
  owner = await makePerson('和久');
});
beforeEach(async () => {
  projectId = await makeProjectOf(owner);
});

const editing = (of = projectId) => gate('source:edit', { projectId: of });
const asOwner = <Result>(work: () => Promise<Result>) => asAccount(owner.id, work);
const csvOf = (content: string | Uint8Array) => new File([Buffer.from(content)], 'sources.csv');

async function lookOver(content: string | Uint8Array, of = projectId) {
  return asOwner(async () => lookOverSources(await editing(of), { file: csvOf(content) }));
}

async function bringIn(content: string | Uint8Array, of = projectId) {
  const sight = await lookOver(content, of);
  if (!sight.ok) throw new Error(sight.refusal);
  const command = randomUUID();
  const order = { command, file: csvOf(content), fingerprint: sight.value.fingerprint };
  const done = await asOwner(async () => importSources(await editing(of), order));
  return { command, done, counts: sight.value.counts };
}

const takeBack = (of: string) =>
  asOwner(async () => takeBackChange(await editing(), { command: randomUUID(), of }));

async function exported(of = projectId): Promise<string> {
  const path = '/export?format=csv&table=sources';
  const sent = { path, params: { projectId: of } };
  return asOwner(async () => (await fetchAs(getExport, sent)).text());
}

const listed = async (of = projectId) =>
  db().source.findMany({
    where: { projectId: of },
    select: {
      ...{ name: true, kind: true, country: true, homepage: true, confidential: true },
      ...{ retiredAt: true, affiliation: { select: { name: true } } },
      aliases: { select: { name: true }, orderBy: { name: 'asc' } },
    },
    orderBy: { name: 'asc' },
  });

const table = [
  'name,kind,aliases,affiliation,country,homepage,confidential',
  '大統領府,office,クレムリン,,RU,,no',
  'ペスコフ報道官,person,ペスコフ氏 > Dmitry Peskov,大統領府,RU,,',
  '岬新聞,outlet,,,JP,https://misaki.example/,',
  '内部の協力者,person,協力者,大統領府,RU,,yes',
].join('\r\n');

describe('nothing is taken in', () => {
  test.each([
    ['of a text that is no CSV', 'name\n"a', 'csv-unreadable'],
    ['of a table without names', 'title\na', 'csv-without-name'],
    ['of more rows than can be looked over', `name\n${'a\n'.repeat(5001)}`, 'csv-too-long'],
  ])('%s', async (_case, content, refusal) => {
    expect(await lookOver(content)).toEqual({ ok: false, refusal });
  });

  test('where one row is refused', async () => {
    const { done, counts } = await bringIn(`${table}\r\n無名の人,king,,,,,`);
    expect(counts).toEqual({ made: 4, changed: 0, left: 0, refused: 1 });
    expect(done).toEqual({ ok: false, refusal: 'csv-changed' });
    expect(await listed()).toEqual([]);
  });

  test('that was not looked over', async () => {
    const order = { command: randomUUID(), file: csvOf(table), fingerprint: 'x' };
    const done = await asOwner(async () => importSources(await editing(), order));
    expect(done).toEqual({ ok: false, refusal: 'csv-changed' });
  });
});

describe('a CSV', () => {
  test('makes, changes and leaves; taken back, all is as before', async () => {
    await bringIn(table);
    const before = await listed();
    expect(before.map(({ name, affiliation }) => [name, affiliation?.name])).toEqual([
      ['ペスコフ報道官', '大統領府'],
      ['内部の協力者', '大統領府'],
      ['大統領府', undefined],
      ['岬新聞', undefined],
    ]);
    const more = 'name,country\n岬新聞,US\n大統領府,RU\n新しい人,\n';
    const { command, counts } = await bringIn(more);
    expect(counts).toEqual({ made: 1, changed: 1, left: 1, refused: 0 });
    expect((await listed()).find(({ name }) => name === '岬新聞')?.country).toBe('US');
    expect(await takeBack(command)).toEqual({ ok: true, value: null });
    const after = await listed();
    expect(after.filter(({ retiredAt }) => retiredAt === null)).toEqual(before);
  });

  test('may make what a known source then belongs to', async () => {
    await bringIn('name\n広報官');
    const { done } = await bringIn('name,kind,affiliation\n県庁,office,\n広報官,,県庁');
    expect(done).toEqual({ ok: true, value: null });
    const officer = (await listed()).find(({ name }) => name === '広報官');
    expect(officer?.affiliation).toEqual({ name: '県庁' });
  });

  test('may be in the encoding of a Japanese spreadsheet', async () => {
    const codes = encoding.convert(encoding.stringToCode(table), { to: 'SJIS', from: 'UNICODE' });
    const { counts } = await bringIn(Uint8Array.from(codes));
    expect(counts.made).toBe(4);
  });

  test('that was exported changes nothing where it is brought back', async () => {
    await bringIn(table);
    const text = await exported();
    expect(text).not.toMatch(/協力者/);
    const sight = await lookOver(text);
    expect(sight.ok && sight.value.counts).toEqual({ made: 0, changed: 0, left: 4, refused: 0 });
  });

  test('that was exported makes the same elsewhere, but for what is withheld', async () => {
    await bringIn(table);
    const elsewhere = await makeProjectOf(owner);
    await bringIn(await exported(), elsewhere);
    const open = (rows: Awaited<ReturnType<typeof listed>>) =>
      rows.filter(({ confidential }) => !confidential);
    expect(open(await listed(elsewhere))).toEqual(open(await listed()));
    const [withheld] = (await listed(elsewhere)).filter(({ confidential }) => confidential);
    expect(withheld).toMatchObject({ name: '匿名の情報源 1', aliases: [] });
  });
});
