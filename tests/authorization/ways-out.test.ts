/** Every way out of a blind project, in every state of one's own layer: a route or page without a row fails. */
import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { GET as getDesk } from '@/app/api/v1/projects/[projectId]/articles/[articleId]/desk/route';
import { GET as getExport } from '@/app/api/v1/projects/[projectId]/export/route';
import { GET as getRound } from '@/app/api/v1/projects/[projectId]/layers/[layerId]/rounds/[round]/route';
import { GET as getSentences } from '@/app/api/v1/projects/[projectId]/sentences/route';
import { GET as getChanged } from '@/app/api/v1/projects/[projectId]/versions/[versionId]/changed/route';
import { POST as postCommands } from '@/app/api/v1/projects/[projectId]/versions/[versionId]/commands/route';
import { GET as getEvents } from '@/app/api/v1/projects/[projectId]/versions/[versionId]/events/route';
import { GET as getPassage } from '@/app/api/v1/projects/[projectId]/versions/[versionId]/passage/route';
import { noAttribution } from '@/domain/claim/attribution';
import { everySource } from '@/domain/provenance/source-query';
import { db } from '@/server/db';
import { gate, gateEach, gateInstallation } from '@/server/gate';
import { loadInbox } from '@/server/store/inbox';
import { ownLayerId } from '@/server/store/layers';
import { listSources } from '@/server/store/sources';
import { onFreshDatabase } from '@/tests/support/application';
import { commandOf, labelOf, markOf, type Placed, placeArticle, send } from '@/tests/support/desk';
import { enrol, makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';
import { fetchAs, type Sent } from './row';

onFreshDatabase();

const text = '岬の灯台で停電\n\n灯台守は「夜明けまでに直す」と述べた。市は事故を否定した。';
const states = ['none', 'open', 'submitted', 'returned'] as const;

let projectId: string;
let owner: Person;
let colleague: Person;
let article: Placed;
/** What only the colleague's layer says. */
let secrets: string[];
const source = randomUUID();
const analysts = new Map<string, Person>();

beforeAll(async () => {
  owner = await makePerson('和久');
  colleague = await makePerson('三池さゆり');
  projectId = await makeProjectOf(owner);
  await db().project.update({ where: { id: projectId }, data: { blind: true } });
  await enrol(projectId, colleague, 'annotator');
  article = await placeArticle(projectId, owner.id, text);
  const mark = { ...markOf(article, colleague.id, '市は事故を否定した。', await denial()) };
  const name = '極秘の話者';
  await done(colleague, { kind: 'name-source', source, name, sourceKind: 'person' });
  await done(colleague, { ...mark, attribution: { ...noAttribution, speaker: source } });
  const { annotation } = mark;
  await done(colleague, { kind: 'note', annotation, revision: 1, note: '極秘の注記' });
  await done(colleague, { kind: 'submit-layer', layer: layerOf(colleague) });
  secrets = [name, '極秘の注記', annotation, layerOf(colleague), source];
  for (const state of states) analysts.set(state, await analystIn(state));
});

const denial = () => labelOf(projectId, 'denial');
const layerOf = ({ id }: Person) => ownLayerId(article.versionId, id);

async function done({ id }: Person, body: Parameters<typeof send>[2]): Promise<void> {
  const sent = await send(id, article, body);
  if (!sent.ok) throw new Error(sent.refusal);
}

async function analystIn(state: (typeof states)[number]): Promise<Person> {
  const analyst = await makePerson('花田');
  await enrol(projectId, analyst, 'annotator');
  const layer = layerOf(analyst);
  if (state !== 'none') await done(analyst, markOf(article, analyst.id, '灯台守', null));
  if (state === 'submitted' || state === 'returned') {
    await done(analyst, { kind: 'submit-layer', layer });
  }
  if (state === 'returned') await done(owner, { kind: 'return-layer', layer, reason: '話者' });
  return analyst;
}

type Handler = Parameters<typeof fetchAs>[0];
type Asked = (who: Person) => Promise<string>;
/** What is asked of it; or why there is nothing to ask, or where else it is asked. */
type Way = readonly Asked[] | string;

const over =
  (handler: Handler, sent: (who: Person) => Sent): Asked =>
  async (who) => {
    const response = await asAccount(who.id, () => fetchAs(handler, sent(who)));
    // What was asked for is no answer.
    return response.status === 200 ? response.text() : '';
  };
const inProject = () => ({ projectId });
const inVersion = () => ({ projectId, versionId: article.versionId });
const inArticle = () => ({ projectId, articleId: article.articleId });
const tried = (body: (who: Person) => Parameters<typeof commandOf>[0]): Asked =>
  over(postCommands, (who) => ({
    path: '/commands',
    params: inVersion(),
    body: { commands: [commandOf(body(who))] },
  }));

const elsewhere = 'asked in blindness.test.ts';
const judges = 'for reviewers and owners only';
const nothing = 'says nothing of layers';

const routes: Readonly<Record<string, Way>> = {
  'articles/[articleId]/adjudication': judges,
  'articles/[articleId]/desk': [
    over(getDesk, () => ({ path: '/desk', params: inArticle() })),
    over(getDesk, () => ({ path: `/desk?layer=${layerOf(colleague)}`, params: inArticle() })),
  ],
  agreement: 'asked in agreement-blindness.test.ts',
  'claims/[claimId]/dossier': 'asked in claim-page.test.ts',
  'evidence/[evidenceId]/received': 'evidence is reached by links, and asks at their layer',
  export: [
    over(getExport, () => ({ path: '/export?format=json&layer=all', params: inProject() })),
    over(getExport, () => ({ path: '/export?table=sources', params: inProject() })),
    over(getExport, () => ({ path: `/export?layer=${layerOf(colleague)}`, params: inProject() })),
  ],
  history: judges,
  'layers/[layerId]/rounds/[round]': [
    over(getRound, () => ({
      path: '/rounds/1',
      params: { projectId, layerId: layerOf(colleague), round: '1' },
    })),
  ],
  sentences: [
    over(getSentences, () => ({
      path: `/sentences?q=${encodeURIComponent('否定')}`,
      params: inProject(),
    })),
  ],
  'versions/[versionId]/changed': [
    over(getChanged, () => ({
      path: `/changed?annotation=${secrets[2]}`,
      params: inVersion(),
    })),
  ],
  'versions/[versionId]/commands': [
    // Whether it is used or not, and whether it is there, is the same to somebody who may not know.
    tried(() => ({ kind: 'retire-source', source })),
    tried(() => ({ kind: 'submit-layer', layer: layerOf(colleague) })),
  ],
  'versions/[versionId]/events': [
    over(getEvents, () => ({ path: '/events?after=0', params: inVersion(), endless: true })),
  ],
  'versions/[versionId]/passage': [
    over(getPassage, () => ({ path: '/passage?start=10&end=20', params: inVersion() })),
  ],
};

const registry: Asked = ({ id }) =>
  asAccount(id, async () =>
    JSON.stringify(await listSources(await gate('source:read', { projectId }), everySource)),
  );
const inbox: Asked = ({ id }) =>
  asAccount(id, async () =>
    JSON.stringify(
      await loadInbox(await gateInstallation('inbox:read'), await gateEach('article:read')),
    ),
  );

const pages: Readonly<Record<string, Way>> = {
  '': 'leads to the articles',
  agreement: 'asked in agreement-blindness.test.ts',
  'agreement/sentences': 'asked in agreement-blindness.test.ts',
  'agreement/training': 'compares one’s own submitted layer with the final one',
  articles: elsewhere,
  'articles/[articleId]': 'asked by its route, articles/[articleId]/desk',
  'articles/[articleId]/adjudicate': judges,
  'articles/[articleId]/facts': nothing,
  'articles/[articleId]/review': judges,
  'articles/[articleId]/review/[layerId]': judges,
  'articles/[articleId]/layers/[layerId]/rounds/[round]':
    'asked by its route, layers/[layerId]/rounds/[round]',
  'articles/deleted': judges,
  'articles/import': nothing,
  assignments: judges,
  claims: 'asked in claim-page.test.ts',
  'claims/[claimId]': 'asked in claim-page.test.ts',
  codebook: nothing,
  'codebook/edit': judges,
  concordance: elsewhere,
  'evidence/[evidenceId]': 'evidence is reached by links, and asks at their layer',
  export: elsewhere,
  history: judges,
  members: nothing,
  provenance: 'asked in its own test of sight',
  settings: judges,
  sources: [registry],
  'sources/[sourceId]': elsewhere,
  'sources/duplicates': judges,
  'sources/import': nothing,
};

function filesUnder(folder: string, name: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const inside = files.filter((file) => file === name || file.endsWith(`/${name}`));
  return inside.map((file) => file.slice(0, -name.length).replace(/\/$/, '')).sort();
}

test('every route and every page of a project stands in the tables', () => {
  const base = 'projects/[projectId]';
  expect(Object.keys(routes).sort()).toEqual(filesUnder(`app/api/v1/${base}`, 'route.ts'));
  expect(Object.keys(pages).sort()).toEqual(filesUnder(`app/${base}`, 'page.tsx'));
});

const asked = Object.entries({ ...routes, ...pages, inbox: [inbox] }).flatMap(([what, way]) =>
  typeof way === 'string' ? [] : way.map((ask, at) => [`${what} ${at + 1}`, ask] as const),
);

describe.each(states)('where one’s own layer is %s', (state) => {
  test.each(asked)('%s', async (_what, ask) => {
    const who = analysts.get(state) ?? expect.fail('nobody');
    const answer = await ask(who);
    const leaked = secrets.filter((secret) => answer.includes(secret));
    if (state !== 'submitted') expect(leaked).toEqual([]);
  });
});

test('once it is submitted, most of them tell: the silence above is not emptiness', async () => {
  const who = analysts.get('submitted') ?? expect.fail('nobody');
  const answers = await Promise.all(asked.map(([, ask]) => ask(who)));
  for (const secret of secrets) expect(answers.join()).toContain(secret);
});

test('numbers and refusals are the same, whatever a colleague does', async () => {
  const who = analysts.get('open') ?? expect.fail('nobody');
  const numbers = async () => {
    const desk = await over(getDesk, () => ({ path: '/desk', params: inArticle() }))(who);
    const made = await tried(({ id }) => markOf(article, id, '市は', null))(who);
    return { seq: JSON.parse(desk).seq, made: Object.keys(JSON.parse(made).outcomes[0]) };
  };
  const before = await numbers();
  const busy = await makePerson('忙しい人');
  await enrol(projectId, busy, 'annotator');
  for (let at = 0; at < 5; at++) await done(busy, markOf(article, busy.id, '灯台守', null));
  const after = await numbers();
  expect(after.seq - before.seq).toBe(1);
  expect(after.made).toEqual(['id', 'repeated']);
  const refusal = async (layer: string) => send(who.id, article, { kind: 'submit-layer', layer });
  expect(await refusal(layerOf(colleague))).toEqual(await refusal(randomUUID()));
});
