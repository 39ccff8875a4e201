import { beforeAll, expect, test } from 'vitest';
import { GET as getDesk } from '@/app/api/v1/projects/[projectId]/articles/[articleId]/desk/route';
import { GET as getExport } from '@/app/api/v1/projects/[projectId]/export/route';
import { GET as getSentences } from '@/app/api/v1/projects/[projectId]/sentences/route';
import { everyArticle } from '@/domain/article/article-query';
import { nothingAsked } from '@/domain/article/concordance-query';
import { db } from '@/server/db';
import { gate } from '@/server/gate';
import { findFacts } from '@/server/store/article-edits';
import { listArticles, loadArticleFacets } from '@/server/store/articles';
import { listConcordance } from '@/server/store/concordance';
import { ownLayerId } from '@/server/store/layers';
import { fetchAs } from '@/tests/authorization/row';
import { onFreshDatabase } from '@/tests/support/application';
import { markOf, type Placed, placeArticle, send } from '@/tests/support/desk';
import { enrol, makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

/** What stands in the facts of the article and nowhere in its text. */
const outlet = {
  publisher: '極秘新報',
  byline: '極秘の記者',
  address: 'https://gokuhi.example/1',
  rights: '© 極秘',
};
const secrets = Object.values(outlet);

let projectId: string;
let owner: Person;
let hana: Person;
let article: Placed;

beforeAll(async () => {
  owner = await makePerson('和久');
  hana = await makePerson('花田');
  projectId = await makeProjectOf(owner);
  await enrol(projectId, hana, 'annotator');
  await db().project.update({ where: { id: projectId }, data: { outletHidden: true } });
  article = await placeArticle(projectId, owner.id, '岬の灯台で停電\n\n市は事故を否定した。');
  const key = { projectId_id: { projectId, id: article.articleId } };
  await db().article.update({ where: key, data: outlet });
});

/** Everything that says anything of an article, in one text. */
async function tellAll({ id }: Person): Promise<string> {
  return asAccount(id, async () => {
    const reading = await gate('article:read', { projectId });
    const facts = await findFacts(await gate('article:edit', { projectId }), article.articleId);
    const lists = [
      await listArticles(reading, everyArticle),
      await listConcordance(reading, { ...nothingAsked, q: '市は' }),
      await loadArticleFacets(reading),
    ];
    const params = { projectId };
    const desk = { path: '/desk', params: { ...params, articleId: article.articleId } };
    const sentences = { path: `/sentences?q=${encodeURIComponent('否定')}`, params };
    const responses = [
      await fetchAs(getDesk, desk),
      await fetchAs(getSentences, sentences),
      await fetchAs(getExport, { path: '/export?table=articles', params }),
      await fetchAs(getExport, { path: '/export?format=json&layer=all', params }),
    ];
    const answers = await Promise.all(responses.map((response) => response.text()));
    return JSON.stringify([lists, facts, answers]);
  });
}

const filtered = ({ id }: Person) =>
  asAccount(id, async () => {
    const grant = await gate('article:read', { projectId });
    return (await listArticles(grant, { ...everyArticle, publisher: outlet.publisher })).count;
  });
const told = (all: string) => secrets.filter((secret) => all.includes(secret));
const submit = () =>
  send(hana.id, article, {
    kind: 'submit-layer',
    layer: ownLayerId(article.versionId, hana.id),
  });

test('until an annotator has submitted, and again once it came back, nothing says who published it', async () => {
  expect(told(await tellAll(hana))).toEqual([]);
  await send(hana.id, article, markOf(article, hana.id, '市は', null));
  expect(told(await tellAll(hana))).toEqual([]);
  expect(await filtered(hana)).toBe(0);
  await submit();
  expect(told(await tellAll(hana))).toEqual(secrets);
  expect(await filtered(hana)).toBe(1);
  const layer = ownLayerId(article.versionId, hana.id);
  await send(owner.id, article, { kind: 'return-layer', layer, reason: '話者がありません' });
  expect(told(await tellAll(hana))).toEqual([]);
});

test('whoever reviews knows all along, and what was visible when is kept with each round', async () => {
  expect(told(await tellAll(owner))).toEqual(secrets);
  await submit();
  const layerId = ownLayerId(article.versionId, hana.id);
  const rounds = await db().layerRound.findMany({
    where: { projectId, layerId },
    orderBy: { round: 'asc' },
  });
  expect(rounds).toMatchObject([
    { openedUnder: { outletHidden: true, outletSeen: false, othersSeen: true } },
    { openedUnder: { outletHidden: true, outletSeen: true }, submittedUnder: { outletSeen: true } },
  ]);
  expect(rounds.every(({ seq }) => seq !== null)).toBe(true);
});
