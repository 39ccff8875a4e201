/** What a visitor finds in the demo newsroom, asked the way the pages ask. */
import { beforeAll, describe, expect, test } from 'vitest';
import { everySentence, usualQuery } from '@/domain/agreement/query';
import { everyClaim } from '@/domain/provenance/claim-query';
import { countItems } from '@/domain/team/inbox';
import { fillDemo } from '@/prisma/seed/fill';
import { db } from '@/server/db';
import { gate, gateEach, gateInstallation } from '@/server/gate';
import { listSentences } from '@/server/store/agreement/sentences';
import { listTrainees, loadTraining } from '@/server/store/agreement/training';
import { listWorkloads } from '@/server/store/assignments';
import { listClaims } from '@/server/store/claims';
import { loadInbox } from '@/server/store/inbox';
import { listStrands } from '@/server/store/provenance';
import { onFreshDatabase } from '@/tests/support/application';
import { makePerson, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

let administrator: Person;

beforeAll(async () => {
  administrator = await makePerson('佐伯 凛', { administrator: true });
  expect(await fillDemo(db(), administrator.id)).toBe(2);
});

async function projectIn(language: 'ja' | 'en'): Promise<{ projectId: string }> {
  const { id } = await db().project.findFirstOrThrow({ where: { language } });
  return { projectId: id };
}

async function inboxOf(person: Person) {
  return asAccount(person.id, async () =>
    loadInbox(await gateInstallation('inbox:read'), await gateEach('article:read')),
  );
}

async function changesEver(): Promise<number> {
  return db().history.count();
}

describe('whoever opens it', () => {
  test('has articles to work on and is asked something, in both projects', async () => {
    const { given, mentions } = await inboxOf(administrator);
    expect(given.map(({ purpose }) => purpose).sort()).toEqual(['annotate', 'annotate', 'review']);
    expect(given.every(({ dueOn }) => dueOn !== null)).toBe(true);
    expect(new Set(mentions.map(({ project }) => project.id)).size).toBe(2);
  });

  test('finds it as it was left when it is filled again', async () => {
    const before = await changesEver();
    expect(await fillDemo(db(), administrator.id)).toBe(0);
    expect(await changesEver()).toBe(before);
  });

  test('has an inbox of their own when they come later', async () => {
    const later = await makePerson('真壁 純', { administrator: true });
    await fillDemo(db(), later.id);
    expect(countItems(await inboxOf(later))).toBe(5);
  });
});

test('assignments stand in every state, and some are late', async () => {
  const counts = await asAccount(administrator.id, async () =>
    listWorkloads(await gate('assignment:list', await projectIn('ja')), '2999-01-01'),
  );
  const states = ['open', 'in-progress', 'submitted', 'returned', 'adjudicated'] as const;
  for (const state of states) {
    expect(
      counts.filter((one) => one.counts[state] > 0),
      state,
    ).not.toEqual([]);
  }
  expect(counts.some(({ overdue }) => overdue > 0)).toBe(true);
});

test('one article has a final layer, closed, whose every place says who decided', async () => {
  const final = await db().layer.findMany({ where: { authorId: null } });
  expect(final.map(({ state }) => state)).toEqual(['adjudicated']);
  const decisions = await db().decision.findMany({ include: { marks: true } });
  expect(new Set(decisions.map(({ rule }) => rule))).toEqual(new Set(['exact', null]));
  expect(new Set(decisions.map(({ choice }) => choice))).toEqual(new Set(['take', 'none']));
  const marks = await db().annotation.count({ where: { layer: { authorId: null } } });
  expect(decisions.flatMap((one) => one.marks)).toHaveLength(marks);
});

test('analysts agree on some sentences and differ on others', async () => {
  await asAccount(administrator.id, async () => {
    const grant = await gate('agreement:follow', await projectIn('ja'));
    for (const alike of ['yes', 'no'] as const) {
      const { sentences } = await listSentences(grant, usualQuery, { ...everySentence, alike });
      expect(sentences.length, alike).toBeGreaterThan(3);
    }
  });
});

test('somebody is trained on the final layer, and slips here and there', async () => {
  await asAccount(administrator.id, async () => {
    const grant = await gate('agreement:follow', await projectIn('ja'));
    const [trainee] = await listTrainees(grant);
    const { given, comparable, differing } = await loadTraining(grant, trainee?.id ?? '');
    expect([given, comparable]).toEqual([1, 1]);
    expect(differing.sentences.length).toBeGreaterThan(2);
  });
});

describe('the claims', () => {
  const claimsIn = async (language: 'ja' | 'en') =>
    asAccount(administrator.id, async () => {
      const grant = await gate('claim:read', await projectIn(language));
      return (await listClaims(grant, everyClaim)).lines;
    });

  test('one stands in three articles and counts once, with credibility and verdict', async () => {
    const signed = (await claimsIn('ja')).find(({ text }) => text.includes('署名した'));
    expect(signed).toMatchObject({
      ...{ articles: 3, corroborations: 1, oppositions: 0 },
      ...{ credibility: ['2'], verdict: '正確' },
    });
  });

  test('some are denied, some not decided, in either language', async () => {
    for (const language of ['ja', 'en'] as const) {
      const claims = await claimsIn(language);
      expect(claims.some(({ oppositions }) => oppositions > 0)).toBe(true);
      expect(claims.some(({ verdict }) => verdict === null)).toBe(true);
    }
  });

  test('the graph says of each mention what its links tell', async () => {
    const toll = (await claimsIn('ja')).find(({ text }) => text.includes('14人が死亡'));
    const { strands } = await asAccount(administrator.id, async () =>
      listStrands(await gate('source:read', await projectIn('ja')), {
        ...({ kind: 'claim' } as const),
        id: toll?.id ?? '',
      }),
    );
    const stances = strands.map(({ claim }) => claim?.stance).sort();
    expect(stances).toEqual([
      ...['asserts', 'contradicts', 'contradicts', 'could-not-verify', 'repeats', 'repeats'],
    ]);
  });

  test('graders differ about one', async () => {
    expect((await claimsIn('ja')).some(({ credibility }) => credibility.length > 1)).toBe(true);
  });
});
