import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { noAttribution } from '@/domain/claim/attribution';
import type { Relation, Target } from '@/domain/claim/link';
import { everyClaim } from '@/domain/provenance/claim-query';
import type { ClaimSight } from '@/domain/provenance/claim-sight';
import type { SourceKind } from '@/domain/provenance/source';
import { db } from '@/server/db';
import { gate } from '@/server/gate';
import { findClaimsFor } from '@/server/store/claim-candidates';
import { loadDossier } from '@/server/store/claim-dossier';
import { editClaim, judgeClaim } from '@/server/store/claim-edits';
import { listClaimHistory } from '@/server/store/claim-history';
import { findClaim } from '@/server/store/claim-page';
import { listClaims } from '@/server/store/claims';
import { onFreshDatabase } from '@/tests/support/application';
import { labelOf, markOf, type Placed, placeArticle, send } from '@/tests/support/desk';
import { enrol, makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

const dead = '港湾省は、爆発で六十人（60人）が死亡したと発表した。';
const unverified = '本紙は死者の数を独自に確認できていない。';
const denied = '町役場は60人が死亡したとの発表を否定した。';

let owner: Person;
let projectId: string;
let claim: string;

beforeEach(async () => {
  owner = await makePerson('和久');
  projectId = await makeProjectOf(owner);
  claim = randomUUID();
});

async function source(name: string, kind: SourceKind = 'office'): Promise<string> {
  const id = randomUUID();
  await db().source.create({ data: { projectId, id, kind, name, createdById: owner.id } });
  return id;
}

/** Texts that stand in two articles differ in their ends. */
let count = 0;
function page(text: string): Promise<Placed> {
  count += 1;
  return placeArticle(projectId, owner.id, `爆発の続報${count}\n\n${text}`);
}

async function mark(
  article: Placed,
  words: string,
  said: { speaker?: string; relay?: readonly string[] } = {},
  by = owner,
): Promise<string> {
  const body = {
    ...markOf(article, by.id, words, await labelOf(projectId, 'quote')),
    attribution: { ...noAttribution, speaker: said.speaker ?? null, relay: said.relay ?? [] },
  };
  const sent = await send(by.id, article, body);
  if (!sent.ok) throw new Error(sent.refusal);
  return body.annotation;
}

async function link(article: Placed, annotation: string, relation: Relation, target: Target) {
  const rest = { link: randomUUID(), aspect: 'content', note: '' } as const;
  const sent = await send(owner.id, article, {
    kind: 'link',
    annotation,
    relation,
    target,
    ...rest,
  });
  if (!sent.ok) throw new Error(sent.refusal);
}

const to = (annotation: string): Target => ({ kind: 'annotation', annotation });

async function join(
  annotation: string,
  kind: 'make-claim' | 'join-claim' = 'join-claim',
  by = owner,
) {
  const mention = { annotation, aspect: 'content', stance: null } as const;
  const wish =
    kind === 'make-claim'
      ? { kind, claim, text: '爆発で60人が死亡した', mention }
      : { kind, claim, mention };
  const done = await asAccount(by.id, async () =>
    editClaim(await gate('claim:edit', { projectId }), { command: randomUUID(), wish }),
  );
  expect(done).toMatchObject({ ok: true });
}

async function see(by = owner): Promise<ClaimSight | null> {
  const found = await asAccount(by.id, async () =>
    findClaim(await gate('claim:read', { projectId }), claim),
  );
  return found?.kind === 'found' ? found.sight : null;
}

async function list(by = owner, query = {}) {
  return asAccount(by.id, async () =>
    listClaims(await gate('claim:read', { projectId }), { ...everyClaim, ...query }),
  );
}

describe('a claim’s page', () => {
  test('counts one ministry once, whoever relays it, and says who could not verify and who denies', async () => {
    const [ministry, hall] = [await source('港湾省'), await source('町役場')];
    const [afp, kyodo] = [await source('ＡＦＰ', 'agency'), await source('共同', 'agency')];
    const first = await page(`${dead}${unverified}`);
    const second = await page(`${dead}${denied}`);
    const one = await mark(first, dead, { speaker: ministry, relay: [afp] });
    const two = await mark(second, dead, { speaker: ministry, relay: [kyodo] });
    await link(first, await mark(first, unverified), 'could-not-verify', to(one));
    await link(second, await mark(second, denied, { speaker: hall }), 'denies', to(one));
    await join(one, 'make-claim');
    await join(two);
    const sight = await see();
    expect(sight?.weight).toMatchObject({
      groups: [{ origin: { name: '港湾省' }, mentions: [{ way: [{ ground: 'speaker' }] }, {}] }],
      byPath: 1,
      heard: [{ speaker: { name: '港湾省' }, by: [{}, {}] }],
    });
    const stances = sight?.mentions.map(({ stance, joined, speaker }) => [
      stance,
      joined,
      speaker?.name,
    ]);
    expect(stances?.sort()).toEqual([
      ['asserts', true, '港湾省'],
      ['asserts', true, '港湾省'],
      ['could-not-verify', false, undefined],
      ['denies', false, '町役場'],
    ]);
    expect(sight?.proposal).toBeNull();
    expect((await list()).lines).toMatchObject([
      { mentions: 2, corroborations: 1, oppositions: 1 },
    ]);
    expect(await list(owner, { state: 'contradicted' })).toMatchObject({ count: 1 });
    expect(await list(owner, { state: 'uncontradicted' })).toMatchObject({ count: 0 });
  });

  test('two origins and nobody against it propose that it is confirmed; a merge of the sources takes that away', async () => {
    const [ministry, hall] = [await source('港湾省'), await source('町役場')];
    await join(await mark(await page(dead), dead, { speaker: ministry }), 'make-claim');
    await join(await mark(await page(dead), dead, { speaker: hall }));
    expect((await see())?.proposal).toEqual({ value: '1', because: 'corroborated', origins: 2 });
    const key = { projectId_id: { projectId, id: hall } };
    await db().source.update({ where: key, data: { mergedIntoId: ministry } });
    const sight = await see();
    expect([sight?.weight.groups.length, sight?.proposal]).toEqual([1, null]);
  });

  test('a passage that a person says was copied is no second source', async () => {
    const [ministry] = [await source('港湾省')];
    const original = await page(dead);
    const copy = await page(`解説します。${dead}`);
    await join(await mark(original, dead, { speaker: ministry }), 'make-claim');
    await join(await mark(copy, dead));
    expect((await see())?.weight).toMatchObject({ groups: [{}], unresolved: [{}] });
    const versions = [copy.versionId, original.versionId] as const;
    const word = { from: copy.versionId, to: original.versionId, repeats: true };
    await asAccount(owner.id, async () =>
      judgeClaim(await gate('claim:judge', { projectId }), {
        command: randomUUID(),
        wish: { kind: 'decide-copy', versions: [...versions], word },
      }),
    );
    expect((await see())?.weight).toMatchObject({
      groups: [{ mentions: [{}, {}] }],
      unresolved: [],
    });
  });

  test('is proposed for what shares its words, its speaker or its numbers, and says why', async () => {
    const ministry = await source('港湾省');
    await join(await mark(await page(dead), dead, { speaker: ministry }), 'make-claim');
    const alike = await mark(await page('死者は60人だという。'), '死者は60人だという。', {
      speaker: ministry,
    });
    const found = await asAccount(owner.id, async () =>
      findClaimsFor(await gate('claim:read', { projectId }), { annotation: alike, q: '' }),
    );
    expect(found).toMatchObject({
      joined: [],
      candidates: [{ id: claim, speakers: ['港湾省'], numbers: ['60人'] }],
    });
  });
});

describe('in a blind project', () => {
  test('a colleague’s mention is neither shown nor counted, on any page', async () => {
    const analyst = await makePerson('花田');
    await enrol(projectId, analyst, 'annotator');
    const [ministry, hall] = [await source('港湾省'), await source('町役場')];
    const [first, second] = [await page(dead), await page(`${dead}${denied}`)];
    const theirs = await mark(first, dead, { speaker: ministry });
    await join(theirs, 'make-claim');
    await db().project.update({ where: { id: projectId }, data: { blind: true } });
    expect(await see(analyst)).toBeNull();
    expect(await list(analyst)).toMatchObject({ lines: [], count: 0, total: 0 });
    const own = await mark(second, dead, { speaker: hall }, analyst);
    const asked = { annotation: own, q: '' };
    const found = await asAccount(analyst.id, async () =>
      findClaimsFor(await gate('claim:read', { projectId }), asked),
    );
    expect(found).toEqual({ joined: [], candidates: [] });
    await join(own);
    await link(second, await mark(second, denied, { speaker: ministry }), 'denies', to(own));
    const sight = await see(analyst);
    expect(sight?.mentions.map(({ id }) => id)).toEqual([own]);
    expect(sight?.weight.groups).toHaveLength(1);
    expect((await list(analyst)).lines).toMatchObject([
      { mentions: 1, corroborations: 1, oppositions: 0 },
    ]);
    expect(await list(analyst, { state: 'contradicted' })).toMatchObject({ count: 0 });
    expect((await see())?.mentions).toHaveLength(3);
    const told = await asAccount(analyst.id, async () => {
      const grant = await gate('claim:read', { projectId });
      const dossier = await loadDossier(grant, claim, 'ja', new Date(0));
      return { dossier, history: await listClaimHistory(grant, claim) };
    });
    expect(told.history.map(({ kind }) => kind)).toEqual(['join-claim']);
    expect(told.dossier?.html).toContain('町役場');
    expect(told.dossier?.html).not.toContain('港湾省</p>');
  });
});
