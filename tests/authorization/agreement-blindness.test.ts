import { beforeAll, describe, expect, test } from 'vitest';
import { aspects, everySentence, usualQuery } from '@/domain/agreement/query';
import { db } from '@/server/db';
import { gate } from '@/server/gate';
import { askAgreement, followAgreement } from '@/server/store/agreement/agreement';
import { nameCounted } from '@/server/store/agreement/names';
import { listSentences } from '@/server/store/agreement/sentences';
import { ownLayerId } from '@/server/store/layers';
import { annotate, submit } from '@/tests/support/annotated';
import { onFreshDatabase } from '@/tests/support/application';
import { type Placed, placeArticle, send } from '@/tests/support/desk';
import { enrol, makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

const text = '灯台守は「直す」と述べた。市は事故を否定した。港は静かだ。';
const { signal } = new AbortController();

let owner: Person;
let analyst: Person;
let viewer: Person;
let colleagues: Person[];
let projectId: string;
let article: Placed;

beforeAll(async () => {
  owner = await makePerson('和久');
  analyst = await makePerson('花田');
  viewer = await makePerson('志水');
  colleagues = [await makePerson('三池さゆり'), await makePerson('来栖'), await makePerson('島')];
  projectId = await makeProjectOf(owner);
  await db().project.update({ where: { id: projectId }, data: { blind: true } });
  for (const person of [analyst, ...colleagues]) await enrol(projectId, person, 'annotator');
  await enrol(projectId, viewer, 'viewer');
  article = await placeArticle(projectId, owner.id, text);
  for (const [at, person] of colleagues.entries()) {
    await annotate(person, article, {
      '市は事故を否定した。': at === 0 ? 'denial' : 'fact',
      '港は静かだ。': 'fact',
    });
    // The last of them is still at work.
    if (at < 2) await submit(person, article);
  }
  await annotate(analyst, article, { '港は静かだ。': 'opinion' });
});

/** All that the page would know, for everything that can be compared, of whatever layers. */
async function tell(person: Person): Promise<string> {
  return asAccount(person.id, async () => {
    const grant = await gate('agreement:read', { projectId });
    const told = [];
    for (const of of aspects) {
      for (const layers of ['submitted', 'all'] as const) {
        const query = { ...usualQuery, of, layers, unmarked: 'none' } as const;
        for await (const step of followAgreement(grant, query, signal)) {
          told.push('end' in step ? step.end : step.total);
        }
        const agreement = await askAgreement(grant, query);
        if (agreement.state !== 'counted') throw new Error(agreement.state);
        const { people, titles, sources } = await nameCounted(grant, query, agreement.counted);
        told.push(agreement.counted, [...(people ?? [])], [...titles], [...sources]);
      }
    }
    return JSON.stringify(told);
  });
}

async function countPeople(person: Person, layers: 'submitted' | 'all'): Promise<number> {
  return asAccount(person.id, async () => {
    const grant = await gate('agreement:read', { projectId });
    const query = { ...usualQuery, layers };
    for await (const _ of followAgreement(grant, query, signal));
    const agreement = await askAgreement(grant, query);
    return agreement.state === 'counted' ? agreement.counted.sums.annotators.length : Number.NaN;
  });
}

async function follow(person: Person) {
  return asAccount(person.id, async () => {
    const grant = await gate('agreement:follow', { projectId });
    const query = { ...usualQuery, layers: 'all' } as const;
    const { sentences } = await listSentences(grant, query, everySentence);
    return sentences.flatMap(({ said }) => said.map(([author]) => author));
  });
}

const ofColleagues = (told: string) => colleagues.filter(({ id }) => told.includes(id));

describe('before an analyst of a blind project has submitted', () => {
  test('agreement tells them nothing of who else marked, or what', async () => {
    const told = await tell(analyst);
    expect(ofColleagues(told)).toEqual([]);
    expect(told).not.toContain('三池さゆり');
    expect(await countPeople(analyst, 'submitted')).toBe(0);
    expect(await countPeople(analyst, 'all')).toBe(1);
  });

  test('no sentence is behind it', async () => {
    expect(await follow(analyst)).toEqual([]);
  });
});

describe('a viewer', () => {
  test('is told figures over what is submitted, whatever they ask for', async () => {
    expect(await countPeople(viewer, 'submitted')).toBe(2);
    expect(await countPeople(viewer, 'all')).toBe(2);
  });

  test('is told no names', async () => {
    expect(await tell(viewer)).not.toContain('三池さゆり');
  });

  test('is led to no sentence', async () => {
    await expect(follow(viewer)).rejects.toMatchObject({ denial: 'forbidden' });
  });
});

describe('once they have submitted', () => {
  beforeAll(() => submit(analyst, article));

  // Without this the tests above would pass on answers that are empty.
  test('the colleagues are counted, named and shown', async () => {
    expect(ofColleagues(await tell(analyst))).toHaveLength(3);
    expect(await countPeople(analyst, 'submitted')).toBe(3);
    expect(await follow(analyst)).toContain(colleagues[0]?.id);
  });

  test('until the layer comes back to them', async () => {
    const layer = ownLayerId(article.versionId, analyst.id);
    await send(owner.id, article, { kind: 'return-layer', layer, reason: '話者がありません' });
    expect(ofColleagues(await tell(analyst))).toEqual([]);
    expect(await follow(analyst)).toEqual([]);
  });
});

test('an owner sees all, as ever', async () => {
  expect(await countPeople(owner, 'all')).toBe(4);
});
