import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { noAttribution } from '@/domain/claim/attribution';
import { db } from '@/server/db';
import { gate } from '@/server/gate';
import { loadSourceRecord } from '@/server/store/source-record';
import { onFreshDatabase } from '@/tests/support/application';
import { labelOf, markOf, type Placed, placeArticle, send } from '@/tests/support/desk';
import { enrol, makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

let owner: Person;
let viewer: Person;
let projectId: string;
let article: Placed;
let source: string;
let merged: string;

const words = ['港は開く。', '船は来る。', '橋は落ちた。', '塔は建つ。'];

beforeAll(async () => {
  owner = await makePerson('和久');
  viewer = await makePerson('志水');
  projectId = await makeProjectOf(owner);
  await enrol(projectId, viewer, 'viewer');
  article = await placeArticle(projectId, owner.id, words.join(''));
  const where = { projectId_id: { projectId, id: article.articleId } };
  await db().article.update({ where, data: { publishedAt: '2025-01-18' } });
  [source, merged] = [await makeSource('報道官', null), ''];
  merged = await makeSource('ペスコフ', source);
});

async function makeSource(name: string, mergedIntoId: string | null): Promise<string> {
  const id = randomUUID();
  const row = { projectId, id, kind: 'person', name, mergedIntoId } as const;
  await db().source.create({ data: { ...row, createdById: owner.id } });
  return id;
}

async function claim(
  text: string,
  speaker: string,
  grade: '1' | '5' | null,
  stance: 'denies' | null = null,
) {
  const mark = markOf(article, owner.id, text, await labelOf(projectId, 'quote'));
  const done = await send(owner.id, article, {
    ...mark,
    attribution: { ...noAttribution, speaker },
  });
  if (!done.ok) throw new Error(done.refusal);
  const claimId = randomUUID();
  const by = { projectId, createdById: owner.id };
  await db().claim.create({ data: { ...by, id: claimId, text } });
  const mention = { projectId, claimId, annotationId: mark.annotation, joinedById: owner.id };
  await db().claimMention.create({ data: { ...mention, aspect: 'content', stance } });
  if (grade === null) return;
  const wording = { ja: grade, en: grade };
  const given = { value: grade, scale: 'admiralty', wording };
  await db().grade.create({
    data: { projectId, claimId, graderId: owner.id, number: 1, ...given },
  });
}

const ask = (who: Person) =>
  asAccount(who.id, async () => loadSourceRecord(await gate('claim:read', { projectId }), source));

test('claims count by what graders hold of them, those of merged sources too, for whoever may see them', async () => {
  const [opened, came, fell, built] = words;
  await claim(opened ?? '', source, '1');
  await claim(came ?? '', merged, '5');
  await claim(fell ?? '', source, null);
  // What it denied is not what it claimed.
  await claim(built ?? '', source, '5', 'denies');
  const { claims, record } = await ask(owner);
  expect(record.counts).toEqual({ confirmed: 1, contradicted: 1, open: 1 });
  expect(record.confirmed?.value).toBe(0.5);
  expect(record.months.map(({ month }) => month)).toEqual(['2025-01']);
  expect(claims.map(({ text }) => text).sort()).toEqual([opened, came, fell].sort());
  expect((await ask(viewer)).claims).toEqual([]);
});
