import { v7 as newId } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import type { CommandBody } from '@/domain/claim/command';
import { openBoard } from '@/domain/claim/open-board';
import { performFinal } from '@/domain/claim/perform-final';
import { merging, taking } from '@/domain/review/asked';
import { marksOf } from '@/domain/review/position';
import { mergeNow, standingOf } from '@/domain/review/standing';
import { db } from '@/server/db';
import { gate } from '@/server/gate';
import { findAdjudication } from '@/server/store/adjudication';
import { finalLayerId } from '@/server/store/final-work';
import { ownLayerId } from '@/server/store/layers';
import { onFreshDatabase } from '@/tests/support/application';
import { labelOf, markOf, type Placed, placeArticle, send } from '@/tests/support/desk';
import { enrol, makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

let analysts: Person[];
let reviewers: Person[];
let projectId: string;
let article: Placed;

const agreed = '岬の灯台で停電した。';
const disputed = '市は事故を否定した。';

beforeAll(async () => {
  analysts = [await makePerson('花田'), await makePerson('三池')];
  reviewers = [await makePerson('来栖'), await makePerson('和久')];
  const [owner, second] = reviewers;
  if (!owner || !second) throw new Error('no reviewers');
  projectId = await makeProjectOf(owner);
  await enrol(projectId, second, 'reviewer');
  article = await placeArticle(projectId, owner.id, `${agreed}\n${disputed}`);
  const [fact, denial, quote] = await Promise.all(
    ['fact', 'denial', 'quote'].map((colour) => labelOf(projectId, colour)),
  );
  for (const [at, analyst] of analysts.entries()) {
    await enrol(projectId, analyst, 'annotator');
    await done(analyst, markOf(article, analyst.id, agreed, fact ?? null));
    await done(analyst, markOf(article, analyst.id, disputed, (at === 0 ? denial : quote) ?? null));
    const layer = ownLayerId(article.versionId, analyst.id);
    await done(analyst, { kind: 'submit-layer', layer });
  }
});

async function done({ id }: Person, body: CommandBody): Promise<void> {
  const sent = await send(id, article, body);
  if (!sent.ok) throw new Error(`${body.kind}: ${sent.refusal}`);
}

async function seenBy({ id }: Person) {
  const document = await asAccount(id, async () =>
    findAdjudication(await gate('layer:adjudicate', { projectId }), article.articleId),
  );
  if (document === null) throw new Error('no adjudication');
  const board = openBoard(document, id, performFinal);
  const standing = standingOf(board);
  return { board, standing, making: { layer: board.layer.id, newId, ...standing } };
}

function reviewer(at: number): Person {
  const person = reviewers[at];
  if (!person) throw new Error('no such reviewer');
  return person;
}

async function choice(person: Person, of: number) {
  const { standing, making } = await seenBy(person);
  const place = standing.places.find(({ differences }) => differences.includes('label'));
  if (!place?.position) throw new Error('nothing differs');
  const layer = ownLayerId(article.versionId, analysts[of]?.id ?? '');
  const taken = marksOf(place.position).filter((mark) => mark.layer === layer);
  return taking(place, taken, making);
}

const final = () => finalLayerId(article.versionId);

test('adjudication is not closed while something is undecided', async () => {
  const close = { kind: 'adjudicate-layer', layer: final() } as const;
  const refusal = { ok: false, refusal: 'positions-undecided' };
  expect(await send(reviewer(0).id, article, close)).toEqual(refusal);
});

test('a rule takes what agrees, and merging by two reviewers at once takes it once', async () => {
  const asked = await Promise.all(reviewers.map(seenBy));
  const bodies = asked.map(({ board, standing, making }) =>
    merging(mergeNow(board, standing), standing.rule, making),
  );
  await Promise.all(
    reviewers.map(async (person, at) => {
      const body = bodies[at];
      if (body) await done(person, body);
    }),
  );
  const marks = await db().annotation.findMany({ where: { layerId: final(), erasedAt: null } });
  expect(marks).toMatchObject([{ exact: agreed }]);
  expect(await db().decision.count({ where: { rule: 'exact', withdrawnAt: null } })).toBe(1);
});

test('of two reviewers who decide at once one is refused, and each sees the decision that stands', async () => {
  const bodies = [await choice(reviewer(0), 0), await choice(reviewer(1), 1)];
  const sent = await Promise.all(bodies.map((body, at) => send(reviewer(at).id, article, body)));
  expect(sent.filter(({ ok }) => ok)).toHaveLength(1);
  expect(sent).toContainEqual({ ok: false, refusal: 'decided-meanwhile' });
  const [one, other] = await Promise.all(reviewers.map(seenBy));
  const standing = (seen: typeof one) =>
    [...(seen?.board.adjudication?.decisions.values() ?? [])].filter((each) => !each.withdrawn);
  expect(standing(one)).toEqual(standing(other));
  expect(standing(one)).toHaveLength(2);
});

test('a mark of the final layer can be corrected, and neither made nor erased past a decision', async () => {
  const mark = await db().annotation.findFirstOrThrow({
    where: { layerId: final(), exact: agreed, erasedAt: null },
  });
  const named = { annotation: mark.id, revision: mark.revision };
  const { id } = reviewer(1);
  expect(await send(id, article, { kind: 'erase', ...named })).toMatchObject({
    refusal: 'final-by-decision',
  });
  expect((await send(id, article, { kind: 'note', ...named, note: '確認済み' })).ok).toBe(true);
  const theirs = await send(analysts[0]?.id ?? '', article, { kind: 'note', ...named, note: '' });
  expect(theirs.ok).toBe(false);
});

test('closing moves every layer, and reopening for a reason moves them back and keeps the decisions', async () => {
  const states = async () =>
    (await db().layer.findMany({ where: { projectId }, orderBy: { id: 'asc' } })).map(
      ({ state }) => state,
    );
  await done(reviewer(0), { kind: 'adjudicate-layer', layer: final() });
  expect(await states()).toEqual(['adjudicated', 'adjudicated', 'adjudicated']);
  const reopen = (reason: string) => ({ kind: 'reopen-layer', layer: final(), reason }) as const;
  expect(await send(reviewer(1).id, article, reopen(' '))).toMatchObject({
    refusal: 'reopen-needs-reason',
  });
  await done(reviewer(1), reopen('話者を見落としていました'));
  expect((await states()).sort()).toEqual(['returned', 'submitted', 'submitted']);
  expect(await db().decision.count({ where: { projectId, withdrawnAt: null } })).toBe(2);
});

test('after a layer came back and was submitted again, what a person decided stands, as changed', async () => {
  const [analyst] = analysts;
  if (!analyst) throw new Error('no analyst');
  const layer = ownLayerId(article.versionId, analyst.id);
  await done(reviewer(0), { kind: 'return-layer', layer, reason: '範囲を見直してください' });
  const mark = await db().annotation.findFirstOrThrow({
    where: { layerId: layer, exact: disputed },
  });
  const named = { annotation: mark.id, revision: mark.revision };
  await done(analyst, { kind: 'note', ...named, note: '見直しました' });
  await done(analyst, { kind: 'submit-layer', layer });
  const { standing } = await seenBy(reviewer(0));
  const place = standing.places.find(({ differences }) => differences.includes('label'));
  expect(place).toMatchObject({ isCurrent: false, decisions: [{ rule: null }] });
});
