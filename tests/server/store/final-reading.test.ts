import { v7 as newId } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import type { CommandBody } from '@/domain/claim/command';
import { openBoard } from '@/domain/claim/open-board';
import { performFinal } from '@/domain/claim/perform-final';
import { owning, taking } from '@/domain/review/asked';
import { marksOf } from '@/domain/review/position';
import { standingOf } from '@/domain/review/standing';
import { gate } from '@/server/gate';
import { findAdjudication } from '@/server/store/adjudication';
import { findDesk } from '@/server/store/desk';
import { finalLayerId } from '@/server/store/final-work';
import { ownLayerId } from '@/server/store/layers';
import { onFreshDatabase } from '@/tests/support/application';
import { labelOf, markOf, type Placed, placeArticle, send } from '@/tests/support/desk';
import { enrol, makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

const failed = '岬の灯台で停電した。';
const refuted = '市は事故を否定した。';

let owner: Person;
let analyst: Person;
let reader: Person;
let projectId: string;
let article: Placed;

beforeAll(async () => {
  owner = await makePerson('佐伯');
  analyst = await makePerson('花田');
  reader = await makePerson('真壁');
  projectId = await makeProjectOf(owner);
  await enrol(projectId, analyst, 'annotator');
  await enrol(projectId, reader, 'viewer');
  article = await placeArticle(projectId, owner.id, `${failed}\n${refuted}`);
  const fact = await labelOf(projectId, 'fact');
  await done(analyst, markOf(article, analyst.id, failed, fact));
  await done(analyst, markOf(article, analyst.id, refuted, fact));
  await done(analyst, { kind: 'submit-layer', layer: ownLayerId(article.versionId, analyst.id) });
});

async function done({ id }: Person, body: CommandBody): Promise<void> {
  const sent = await send(id, article, body);
  if (!sent.ok) throw new Error(`${body.kind}: ${sent.refusal}`);
}

async function read(layer: string | null = null) {
  return asAccount(reader.id, async () =>
    findDesk(await gate('article:read', { projectId }), article.articleId, layer),
  );
}

async function placesSeen() {
  const document = await asAccount(owner.id, async () =>
    findAdjudication(await gate('layer:adjudicate', { projectId }), article.articleId),
  );
  if (document === null) throw new Error('no adjudication');
  const board = openBoard(document, owner.id, performFinal);
  const standing = standingOf(board);
  return { document, standing, making: { layer: board.layer.id, newId, ...standing } };
}

test('before the first decision a viewer has the text and an empty final layer', async () => {
  const desk = await read();
  expect(desk).toMatchObject({
    layer: { id: finalLayerId(article.versionId), author: null, state: 'open' },
    annotations: [],
    origins: {},
  });
  expect(desk?.version.text).toContain(refuted);
});

test('a viewer is not shown an analyst’s layer', async () => {
  expect(await read(ownLayerId(article.versionId, analyst.id))).toBeNull();
});

test('a viewer reads the final layer, and who each of its marks is from', async () => {
  const { standing, making } = await placesSeen();
  const [first, second] = standing.places;
  if (!first?.position || !second?.position) throw new Error('no places');
  await done(owner, taking(first, marksOf(first.position), making));
  const [mark] = marksOf(second.position);
  if (!mark) throw new Error('no mark');
  await done(owner, owning(second, { ...mark, exact: mark.quote.exact }, making));

  const desk = await read();
  const origins = desk?.annotations.map(({ id, quote }) => [quote.exact, desk.origins[id]]);
  expect(origins).toEqual([
    [failed, { from: '花田', by: '佐伯' }],
    [refuted, { from: null, by: '佐伯' }],
  ]);
  expect(new Set(desk?.annotations.map(({ layer }) => layer))).toEqual(
    new Set([finalLayerId(article.versionId)]),
  );
});

test('on a mark of the final layer everybody can be named who may answer, and no viewer', async () => {
  const { document } = await placesSeen();
  expect(document.hearers.map(({ name }) => name)).toEqual(['花田'].sort());
});
