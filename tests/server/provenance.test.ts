import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { noAttribution } from '@/domain/claim/attribution';
import { chainOf } from '@/domain/provenance/strand';
import { db } from '@/server/db';
import { gate } from '@/server/gate';
import { ownLayerId } from '@/server/store/layers';
import { type GraphOf, listStrands } from '@/server/store/provenance';
import { onFreshDatabase } from '@/tests/support/application';
import { labelOf, markOf, type Placed, placeArticle, send } from '@/tests/support/desk';
import { enrol, makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

const words = '灯台守は「直った」と述べた。';
let owner: Person;
let analyst: Person;
let projectId: string;
let article: Placed;
let annotation: string;
const sources = { keeper: '', alias: '', agency: '', paper: '' };

async function source(name: string, more: object = {}): Promise<string> {
  const id = randomUUID();
  const row = { projectId, id, kind: 'person', name, createdById: owner.id } as const;
  await db().source.create({ data: { ...row, ...more } });
  return id;
}

beforeAll(async () => {
  owner = await makePerson('和久');
  analyst = await makePerson('花田');
  projectId = await makeProjectOf(owner);
  await enrol(projectId, analyst, 'annotator');
  article = await placeArticle(projectId, owner.id, words);
  sources.keeper = await source('灯台守');
  sources.alias = await source('岬の灯台守', { mergedIntoId: sources.keeper });
  sources.agency = await source('岬通信');
  sources.paper = await source('岬新聞');
  const where = { projectId_id: { projectId, id: article.articleId } };
  await db().article.update({ where, data: { publisherId: sources.paper } });
  const mark = {
    ...markOf(article, analyst.id, words, await labelOf(projectId, 'quote')),
    attribution: { ...noAttribution, speaker: sources.alias, relay: [sources.agency] },
  };
  const sent = await send(analyst.id, article, mark);
  if (!sent.ok) throw new Error(sent.refusal);
  annotation = mark.annotation;
});

const asked = ({ id }: Person, of: GraphOf) =>
  asAccount(id, async () => listStrands(await gate('source:read', { projectId }), of));

test.each<[string, () => GraphOf]>([
  ['the article', () => ({ kind: 'article', id: article.articleId })],
  ['the speaker, whatever name it was given', () => ({ kind: 'source', id: sources.keeper })],
  ['the relay', () => ({ kind: 'source', id: sources.agency })],
])('a passage is found at %s, with its way after merges', async (_where, of) => {
  const { strands, more } = await asked(owner, of());
  expect(more).toBe(false);
  expect(strands.map((strand) => chainOf(strand).map(({ name }) => name))).toEqual([
    ['灯台守', '岬通信', '岬新聞'],
  ]);
});

test('at a claim it says what it does to it', async () => {
  const claim = randomUUID();
  const of = { projectId, createdById: owner.id };
  await db().claim.create({ data: { ...of, id: claim, text: '灯台は直った' } });
  await db().claimMention.create({
    data: {
      ...{ projectId, claimId: claim, annotationId: annotation },
      ...{ aspect: 'content', stance: 'denies', joinedById: owner.id },
    },
  });
  const { strands } = await asked(owner, { kind: 'claim', id: claim });
  expect(strands.map((strand) => strand.claim)).toEqual([
    { id: claim, text: '灯台は直った', stance: 'denies' },
  ]);
});

test('what a name stands for is withheld from those who may not know it', async () => {
  const viewer = await makePerson('志水');
  await enrol(projectId, viewer, 'viewer');
  const where = { projectId, id: ownLayerId(article.versionId, analyst.id) };
  await db().source.updateMany({
    where: { projectId, id: sources.agency },
    data: { confidential: true, pseudonym: 1 },
  });
  // As if it were the final layer, which viewers see.
  await db().layer.updateMany({ where, data: { authorId: null } });
  const { strands } = await asked(viewer, { kind: 'article', id: article.articleId });
  const names = strands.flatMap((strand) => chainOf(strand).map(({ name }) => name));
  expect(names).toContain('灯台守');
  expect(names).not.toContain('岬通信');
  await db().layer.updateMany({ where, data: { authorId: analyst.id } });
});

test('in a blind project nothing of another’s layer is on the way before one’s own is submitted', async () => {
  const colleague = await makePerson('三池');
  await enrol(projectId, colleague, 'annotator');
  await db().project.update({
    where: { id: projectId },
    data: { blind: true, outletHidden: true },
  });
  const of: GraphOf = { kind: 'article', id: article.articleId };
  expect((await asked(colleague, of)).strands).toEqual([]);
  const own = markOf(article, colleague.id, '灯台守', await labelOf(projectId, 'fact'));
  await send(colleague.id, article, own);
  const [strand] = (await asked(colleague, of)).strands;
  expect(strand).toMatchObject({ id: own.annotation, publisher: null });
  const layer = ownLayerId(article.versionId, colleague.id);
  await send(colleague.id, article, { kind: 'submit-layer', layer });
  expect((await asked(colleague, of)).strands).toHaveLength(2);
  expect((await asked(colleague, of)).strands[0]?.publisher?.name).toBe('岬新聞');
});
