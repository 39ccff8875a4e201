import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Role } from '@/domain/access/actor';
import { sees } from '@/domain/access/sight';
import { isOpen, type LayerState, layerStates } from '@/domain/claim/submission';
import { Prisma } from '@/prisma/generated/client';
import { db } from '@/server/db';
import { type Grant, gate } from '@/server/gate';
import { visibleLayers, visibleLayersSql } from '@/server/store/sight';
import { onFreshDatabase } from '@/tests/support/application';
import { placeArticle } from '@/tests/support/desk';
import { enrol, makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

type Whose = 'own' | 'colleague' | 'final' | 'untouched';

/** Two versions: one that the viewer has a layer of, and one that only a colleague has touched. */
async function makeLayers({
  role,
  blind,
  state,
}: {
  role: Role;
  blind: boolean;
  state: LayerState;
}) {
  const [owner, viewer, colleague] = [
    await makePerson('所有者'),
    await makePerson('閲覧する人'),
    await makePerson('同僚'),
  ];
  const projectId = await makeProjectOf(owner);
  await db().project.update({ where: { id: projectId }, data: { blind } });
  await enrol(projectId, viewer, role);
  const read = await placeArticle(projectId, owner.id, '岬に灯がともった。');
  const untouched = await placeArticle(projectId, owner.id, '港に船が着いた。');
  const names = new Map<string, Whose>();
  const put = async (whose: Whose, versionId: string, author: Person | null, more = {}) => {
    const id = randomUUID();
    names.set(id, whose);
    await db().layer.create({
      data: { projectId, id, versionId, authorId: author?.id ?? null, ...more },
    });
  };
  await put('own', read.versionId, viewer, { state });
  await put('colleague', read.versionId, colleague);
  await put('final', read.versionId, null);
  await put('untouched', untouched.versionId, colleague);
  const grant = await asAccount(viewer.id, () => gate('export:read', { projectId }));
  return { grant, names };
}

async function seen(grant: Grant<'export:read'>): Promise<string[]> {
  const rows = await db().layer.findMany({ where: visibleLayers(grant), select: { id: true } });
  return rows.map(({ id }) => id).sort();
}

async function seenBySql(grant: Grant<'export:read'>): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>(
    Prisma.sql`SELECT layer.id FROM "Layer" layer WHERE ${visibleLayersSql(grant)}`,
  );
  return rows.map(({ id }) => id).sort();
}

const everything: Whose[] = ['colleague', 'final', 'own', 'untouched'];
const cases: Record<string, { role: Role; blind: boolean; state: LayerState; sees: Whose[] }> = {
  'a blind annotator sees no other layer before submitting': {
    role: 'annotator',
    blind: true,
    state: 'open',
    sees: ['own'],
  },
  'a blind annotator whose layer came back is as blind as before': {
    role: 'annotator',
    blind: true,
    state: 'returned',
    sees: ['own'],
  },
  'a blind annotator who submitted sees the other layers of that version alone': {
    role: 'annotator',
    blind: true,
    state: 'submitted',
    sees: ['colleague', 'final', 'own'],
  },
  'a blind annotator whose layer was adjudicated still sees the others': {
    role: 'annotator',
    blind: true,
    state: 'adjudicated',
    sees: ['colleague', 'final', 'own'],
  },
  'a viewer sees the final layer, and what they made before they became one': {
    role: 'viewer',
    blind: false,
    state: 'submitted',
    sees: ['final', 'own'],
  },
  'a viewer of a blind project sees no more': {
    role: 'viewer',
    blind: true,
    state: 'submitted',
    sees: ['final', 'own'],
  },
  'an annotator of an open project sees every layer': {
    role: 'annotator',
    blind: false,
    state: 'open',
    sees: everything,
  },
  'a reviewer of a blind project sees every layer': {
    role: 'reviewer',
    blind: true,
    state: 'open',
    sees: everything,
  },
  'an owner of a blind project sees every layer': {
    role: 'owner',
    blind: true,
    state: 'open',
    sees: everything,
  },
};

test.each(Object.entries(cases))('%s', async (_, { sees: expected, ...setting }) => {
  const { grant, names } = await makeLayers(setting);
  const found = await seen(grant);
  expect(found.map((id) => names.get(id)).sort()).toEqual(expected);
  expect(await seenBySql(grant)).toEqual(found);
});

const roles: readonly Role[] = ['owner', 'reviewer', 'annotator', 'viewer'];
const settings = roles.flatMap((role) =>
  [true, false].flatMap((blind) => layerStates.map((state) => ({ role, blind, state }))),
);

test('the database answers as the domain does, whatever the role, the project and the state', async () => {
  for (const setting of settings) {
    const { grant, names } = await makeLayers(setting);
    const submitted = !isOpen(setting.state);
    const layers: Record<Whose, Parameters<typeof sees>[2]> = {
      own: { author: grant.actor.accountId, ownIsSubmitted: submitted },
      colleague: { author: 'a colleague', ownIsSubmitted: submitted },
      final: { author: null, ownIsSubmitted: submitted },
      untouched: { author: 'a colleague', ownIsSubmitted: false },
    };
    const expected = [...names]
      .filter(([, whose]) => sees(grant.sight, grant.actor.accountId, layers[whose]))
      .map(([id]) => id)
      .sort();
    expect(await seen(grant), JSON.stringify(setting)).toEqual(expected);
  }
});

test('no layer of another project is ever seen', async () => {
  const setting = { role: 'owner', blind: false, state: 'open' } as const;
  const here = await makeLayers(setting);
  const elsewhere = await makeLayers(setting);
  const found = new Set(await seen(here.grant));
  expect([...elsewhere.names.keys()].filter((id) => found.has(id))).toEqual([]);
});
