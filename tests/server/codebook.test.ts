import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import type { Label } from '@/domain/claim/label';
import { db } from '@/server/db';
import { gate } from '@/server/gate';
import {
  countLabelUses,
  listCodebookVersions,
  publishCodebook,
} from '@/server/store/codebook-versions';
import { loadCodebook } from '@/server/store/codebooks';
import { onFreshDatabase } from '@/tests/support/application';
import { labelOf, markOf, type Placed, placeArticle, send } from '@/tests/support/desk';
import { makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

const rumour: Label = {
  id: randomUUID(),
  name: { ja: 'うわさ', en: 'Rumour' },
  key: 'y',
  colour: 'extra-1',
  line: 'dashed',
  definition: { ja: '出どころのない話。', en: 'Talk without a source.' },
};

let owner: Person;
let projectId: string;
let article: Placed;
let labels: readonly Label[];

beforeEach(async () => {
  owner = await makePerson('和久');
  projectId = await makeProjectOf(owner);
  article = await placeArticle(projectId, owner.id, '岬に灯がともった。港に船が着いた。');
  labels = (await loadCodebook(db(), projectId)).labels;
});

const leave = () => asAccount(owner.id, () => gate('codebook:edit', { projectId }));
const publish = async (from: number, next: readonly Label[], command: string = randomUUID()) =>
  publishCodebook(await leave(), { command, from, labels: next });
const versions = async () =>
  listCodebookVersions(await asAccount(owner.id, () => gate('codebook:read', { projectId })));

test('a version that is overtaken is not published over the other', async () => {
  const both = await Promise.all([publish(1, [...labels, rumour]), publish(1, labels.slice(1))]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both).toContainEqual({ ok: false, refusal: 'changed-meanwhile' });
  expect(await versions()).toHaveLength(2);
});

test('a faulty one is refused at the label, and nothing is kept', async () => {
  const fault = await publish(1, [...labels, { ...rumour, key: 'f' }]);
  expect(fault).toEqual({ ok: false, refusal: 'label-key-taken', label: rumour.id });
  expect(await versions()).toHaveLength(1);
  expect(await db().label.count({ where: { projectId, id: rumour.id } })).toBe(0);
});

test('sent twice it is published once', async () => {
  const command = randomUUID();
  expect(await publish(1, [...labels, rumour], command)).toEqual({ ok: true, value: 2 });
  expect(await publish(1, [...labels, rumour], command)).toEqual({ ok: true, value: 2 });
  expect(await versions()).toHaveLength(2);
});

test('a retired label stays where it is and is given no more; marks know their version', async () => {
  const fact = await labelOf(projectId, 'fact');
  const before = markOf(article, owner.id, '岬に灯がともった。', fact);
  expect(await send(owner.id, article, before)).toMatchObject({ ok: true });
  const kept = labels.filter(({ id }) => id !== fact);
  expect(await publish(1, [...kept, rumour])).toEqual({ ok: true, value: 2 });
  const late = markOf(article, owner.id, '港に船が着いた。', fact);
  expect(await send(owner.id, article, late)).toEqual({ ok: false, refusal: 'label-unknown' });
  const fresh = markOf(article, owner.id, '港に船が着いた。', rumour.id);
  expect(await send(owner.id, article, fresh)).toMatchObject({ ok: true });
  expect((await loadCodebook(db(), projectId)).former?.map(({ id }) => id)).toEqual([fact]);
  const uses = await countLabelUses(await leave());
  expect(uses).toHaveLength(2);
  expect(uses).toContainEqual({ label: fact, version: 1, annotations: 1 });
  expect(uses).toContainEqual({ label: rumour.id, version: 2, annotations: 1 });
});

test('what takes it back is the version before, published once more', async () => {
  await publish(1, [...labels, rumour]);
  const where = { projectId, command: { path: ['kind'], equals: 'publish-codebook' } };
  const { inverse } = await db().history.findFirstOrThrow({ where });
  expect(inverse).toEqual({ kind: 'publish-codebook', from: 2, labels });
  expect(await publish(2, labels)).toEqual({ ok: true, value: 3 });
  const [third, , first] = await versions();
  expect(third?.labels).toEqual(first?.labels);
});
