import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Settings } from '@/domain/access/project-change';
import { defaultLabelNames } from '@/domain/claim/default-codebook';
import { db } from '@/server/db';
import { gate, gateInstallation } from '@/server/gate';
import { loadCodebook } from '@/server/store/codebooks';
import { deleteProject, editProject } from '@/server/store/project-settings';
import { listProjects, loadProject, makeProject } from '@/server/store/projects';
import { onFreshDatabase } from '@/tests/support/application';
import { makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

const usual: Settings = {
  name: '',
  blind: false,
  open: true,
  outletHidden: false,
  unlabelled: 'warn',
  lapseDays: null,
  gradeScale: 'admiralty' as const,
  mergeRule: 'exact' as const,
};

const make = ({ id }: Person, name: string) =>
  asAccount(id, async () =>
    makeProject(await gateInstallation('project:make'), { name, language: 'en' }),
  );
const list = ({ id }: Person) =>
  asAccount(id, async () => listProjects(await gateInstallation('project:list')));
const load = ({ id }: Person, projectId: string) =>
  asAccount(id, async () => loadProject(await gate('project:read', { projectId })));
const edit = ({ id }: Person, projectId: string, was: Settings, wish: Partial<Settings>) =>
  asAccount(id, async () =>
    editProject(await gate('project:edit', { projectId }), {
      command: randomUUID(),
      was,
      settings: { ...was, ...wish },
    }),
  );
const remove = ({ id }: Person, projectId: string, typed: string) =>
  asAccount(id, async () => deleteProject(await gate('project:delete', { projectId }), typed));

describe('a project is not made', () => {
  const cases = {
    'without a name': ['', 'name-empty'],
    'with a name of white space': ['　 \n', 'name-empty'],
    'with a name of 10,000 characters': ['岬'.repeat(10_000), 'name-too-long'],
    'with a name of 201 characters that each take two units': ['🗼'.repeat(201), 'name-too-long'],
  } as const;

  test.each(Object.entries(cases))('%s', async (_, [name, refusal]) => {
    const rin = await makePerson('Rin');
    expect(await make(rin, name)).toEqual({ ok: false, refusal });
    expect(await list(rin)).toEqual([]);
  });
});

test('a new project belongs to its maker and starts with the default codebook', async () => {
  const rin = await makePerson('Rin');
  const made = await make(rin, '🗼'.repeat(200));
  const projectId = made.ok ? made.value : '';
  expect(await list(rin)).toEqual([
    {
      id: projectId,
      name: '🗼'.repeat(200),
      language: 'en',
      blind: false,
      role: 'owner',
      articles: 0,
    },
  ]);
  const codebook = await loadCodebook(db(), projectId);
  expect(codebook.number).toBe(1);
  expect(codebook.labels.map(({ name }) => name.en.toLowerCase())).toEqual(defaultLabelNames);
  const labels = await db().label.findMany({ where: { projectId } });
  expect(new Set(labels.map(({ id }) => id))).toEqual(new Set(codebook.labels.map(({ id }) => id)));
});

test('people see their own projects, the newest first, and no others', async () => {
  const rin = await makePerson('Rin');
  await make(await makePerson('Jun'), 'Somebody else’s');
  await make(rin, 'First');
  await make(rin, 'Second');
  expect((await list(rin)).map(({ name }) => name)).toEqual(['Second', 'First']);
});

test('only articles that are there are counted', async () => {
  const rin = await makePerson('Rin');
  const projectId = await makeProjectOf(rin);
  const article = { projectId, title: '灯台', language: 'ja', createdById: rin.id };
  await db().article.create({ data: { ...article, id: projectId } });
  await db().article.create({ data: { ...article, id: rin.id, deletedAt: new Date() } });
  expect((await list(rin)).map(({ articles }) => articles)).toEqual([1]);
});

test('settings are changed, and the history tells each change with its way back', async () => {
  const rin = await makePerson('Rin');
  const projectId = await makeProjectOf(rin, 'Before');
  const was = { ...usual, name: 'Before' };
  expect(await edit(rin, projectId, was, { name: ' ' })).toMatchObject({ refusal: 'name-empty' });
  const done = await edit(rin, projectId, was, { name: 'After', blind: true });
  expect(done).toEqual({ ok: true, value: { ...was, name: 'After', blind: true } });
  // Somebody who still sees the settings as they were does not overwrite what has been set since.
  expect(await edit(rin, projectId, was, { open: false })).toMatchObject({
    refusal: 'changed-meanwhile',
  });
  expect(await load(rin, projectId)).toMatchObject({ name: 'After', blind: true });
  const entries = await db().history.findMany({ where: { projectId }, orderBy: { seq: 'asc' } });
  expect(entries.map(({ command, inverse }) => [command, inverse])).toEqual([
    [
      { v: 1, kind: 'rename-project', name: 'After' },
      { kind: 'rename-project', name: 'Before' },
    ],
    [
      { v: 1, kind: 'set-blind', blind: true },
      { kind: 'set-blind', blind: false },
    ],
  ]);
});

test('a project is deleted by its name only, and then is not there for anybody', async () => {
  const rin = await makePerson('Rin');
  const projectId = await makeProjectOf(rin, '岬新聞');
  expect(await remove(rin, projectId, '岬')).toEqual({ ok: false, refusal: 'name-differs' });
  expect((await remove(rin, projectId, ' 岬新聞 ')).ok).toBe(true);
  expect(await list(rin)).toEqual([]);
  await expect(load(rin, projectId)).rejects.toThrow('not-found');
});
