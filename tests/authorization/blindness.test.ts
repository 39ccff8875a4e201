import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { GET as getDesk } from '@/app/api/v1/projects/[projectId]/articles/[articleId]/desk/route';
import { GET as getExport } from '@/app/api/v1/projects/[projectId]/export/route';
import { GET as getSentences } from '@/app/api/v1/projects/[projectId]/sentences/route';
import { GET as getEvents } from '@/app/api/v1/projects/[projectId]/versions/[versionId]/events/route';
import { everyArticle } from '@/domain/article/article-query';
import { nothingAsked } from '@/domain/article/concordance-query';
import { noAttribution } from '@/domain/claim/attribution';
import type { CommandBody } from '@/domain/claim/command';
import type { Target } from '@/domain/claim/link';
import { formatNames, tableNames, usualChoice } from '@/domain/exchange/choice';
import { everySource } from '@/domain/provenance/source-query';
import { db } from '@/server/db';
import { gate } from '@/server/gate';
import { listArticles } from '@/server/store/articles';
import { listConcordance } from '@/server/store/concordance';
import { countExport } from '@/server/store/export/count';
import { loadExportOptions } from '@/server/store/export/options';
import { loadPreview } from '@/server/store/export/preview';
import { ownLayerId } from '@/server/store/layers';
import { listSourceHistory } from '@/server/store/source-history';
import { findSource } from '@/server/store/source-page';
import { listSources } from '@/server/store/sources';
import { onFreshDatabase } from '@/tests/support/application';
import { labelOf, markOf, type Placed, placeArticle, send } from '@/tests/support/desk';
import { enrol, makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';
import { fetchAs, type Sent } from './row';

onFreshDatabase();

const text = '岬の灯台で停電\n\n灯台守は「夜明けまでに直す」と述べた。市は事故を否定した。';
const words = '市は事故を否定した。';

/** Words that are in the colleague's layer and nowhere else. */
const secrets = [
  '極秘の注記',
  '極秘の標的',
  '極秘の所見',
  '極秘の返事',
  '極秘の評価',
  '三池さゆり',
];

let owner: Person;
let colleague: Person;
let analyst: Person;
let projectId: string;
let article: Placed;
let theirs: string;
let theirLayer: string;
let source: string;

beforeAll(async () => {
  owner = await makePerson('和久');
  colleague = await makePerson('三池さゆり');
  projectId = await makeProjectOf(owner);
  await db().project.update({ where: { id: projectId }, data: { blind: true } });
  await enrol(projectId, colleague, 'annotator');
  article = await placeArticle(projectId, owner.id, text);
  theirLayer = ownLayerId(article.versionId, colleague.id);
  theirs = await fillTheirLayer();
  secrets.push(theirs, theirLayer, colleague.id);
});

async function fillTheirLayer(): Promise<string> {
  source = randomUUID();
  await done(colleague, { kind: 'name-source', source, name: '広報官', sourceKind: 'person' });
  const attribution = { ...noAttribution, speaker: source };
  const denial = await labelOf(projectId, 'denial');
  const mark = { ...markOf(article, colleague.id, words, denial), attribution };
  const { annotation } = mark;
  const said = { annotation, comment: '極秘の所見' };
  await done(colleague, mark);
  await done(colleague, { kind: 'note', annotation, revision: 1, note: '極秘の注記' });
  await done(colleague, linkFrom(annotation, { kind: 'text', text: '極秘の標的' }));
  await done(colleague, gradeOf(annotation));
  await done(owner, {
    kind: 'give-verdict',
    annotationRevision: 2,
    verdict: 'accept',
    change: null,
    error: 'label',
    rule: 1,
    ...said,
  });
  await done(owner, commentOn(annotation, '極秘の返事'));
  await claimBy(annotation);
  await done(colleague, { kind: 'submit-layer', layer: theirLayer });
  return annotation;
}

async function claimBy(annotationId: string): Promise<void> {
  const by = { projectId, createdById: colleague.id };
  const { id: claimId } = await db().claim.create({
    data: { ...by, id: randomUUID(), text: '極秘の主張' },
  });
  const mention = { projectId, claimId, annotationId, joinedById: colleague.id };
  await db().claimMention.create({ data: { ...mention, aspect: 'content' } });
}

function gradeOf(annotation: string) {
  const rest = { value: '1', scale: 'admiralty', reason: '極秘の評価' } as const;
  return { kind: 'grade-annotation', annotation, ...rest } as const;
}

function commentOn(annotation: string, body: string, mentions: readonly string[] = []) {
  return {
    kind: 'comment',
    comment: randomUUID(),
    annotation,
    thread: null,
    body,
    mentions,
  } as const;
}

async function done({ id }: Person, body: CommandBody): Promise<void> {
  const sent = await send(id, article, body);
  if (!sent.ok) throw new Error(`${body.kind}: ${sent.refusal}`);
}

function linkFrom(annotation: string, target: Target) {
  const rest = { relation: 'denies', aspect: 'content', note: '' } as const;
  return { kind: 'link', link: randomUUID(), annotation, target, ...rest } as const;
}

/** A person who has marked the article, and has not submitted. */
async function comeIn(): Promise<string> {
  analyst = await makePerson('花田');
  await enrol(projectId, analyst, 'annotator');
  const mark = markOf(article, analyst.id, '灯台守', await labelOf(projectId, 'quote'));
  await done(analyst, mark);
  return mark.annotation;
}

async function submitOwn(): Promise<void> {
  await done(analyst, {
    kind: 'submit-layer',
    layer: ownLayerId(article.versionId, analyst.id),
  });
}

type Question = () => Sent & { handler: Parameters<typeof fetchAs>[0] };

const inProject = () => ({ projectId });
const deskOf = (query: string) => () => ({
  handler: getDesk,
  path: `/desk${query}`,
  params: { projectId, articleId: article.articleId },
});
const events = () => ({
  handler: getEvents,
  path: '/events?after=0',
  params: { projectId, versionId: article.versionId },
  endless: true,
});
const exportOf = (query: string) => () => ({
  handler: getExport,
  path: `/export?${query}`,
  params: inProject(),
});

const questions: [string, Question][] = [
  ['the desk', deskOf('')],
  [
    'a search for sentences',
    () => ({
      handler: getSentences,
      path: `/sentences?q=${encodeURIComponent('否定')}`,
      params: inProject(),
    }),
  ],
  ['the stream of what happens', events],
  ['the desk of the colleague’s layer', () => deskOf(`?layer=${theirLayer}`)()],
  ['an export of the colleague’s layer', () => exportOf(`layer=${theirLayer}`)()],
  ['an export of the colleague', () => exportOf(`layer=${colleague.id}`)()],
  ...tableNames.map((table): [string, Question] => [
    `an export of the ${table} as a table`,
    exportOf(`table=${table}`),
  ]),
  ...formatNames.map((format): [string, Question] => [
    `an export as ${format}`,
    exportOf(`format=${format}&layer=all`),
  ]),
];

/** No layer but one's own is ever in these. */
const neverTell = [
  'the desk',
  'the stream of what happens',
  'an export of the sources as a table',
  'an export of the articles as a table',
];

async function ask(question: Question): Promise<string> {
  const { handler, ...sent } = question();
  const response = await asAccount(analyst.id, () => fetchAs(handler, sent));
  return response.text();
}

const leaked = (answer: string) => secrets.filter((secret) => answer.includes(secret));

describe('before an analyst of a blind project has submitted', () => {
  beforeAll(comeIn);

  test.each(questions)('%s tells nothing of a colleague’s layer', async (_what, question) => {
    expect(leaked(await ask(question))).toEqual([]);
  });

  test('the desk of the colleague’s layer is not there', async () => {
    const { handler, ...sent } = deskOf(`?layer=${theirLayer}`)();
    const response = await asAccount(analyst.id, () => fetchAs(handler, sent));
    expect(response.status).toBe(404);
  });

  test('the page of exports neither counts, names nor shows it', async () => {
    const page = await asAccount(analyst.id, async () => {
      const grant = await gate('export:read', { projectId });
      const counts = await countExport(grant, usualChoice);
      const options = await loadExportOptions(grant, null);
      return { counts, options, preview: await loadPreview(grant, usualChoice) };
    });
    expect(page.counts).toMatchObject({ annotations: 1, links: 0, verdicts: 0, comments: 0 });
    expect(page.counts).toMatchObject({ claims: 0, mentions: 0 });
    expect(leaked(JSON.stringify(page))).toEqual([]);
  });

  test('the concordance knows only their own marks', async () => {
    const page = await asAccount(analyst.id, async () =>
      listConcordance(await gate('article:read', { projectId }), { ...nothingAsked, q: '市は' }),
    );
    expect(page).toMatchObject({ count: 1, marks: [] });
    expect(leaked(JSON.stringify(page))).toEqual([]);
  });

  test('the registry has no source that only a colleague’s marks name', async () => {
    const { line, page, history } = await askOfSource();
    // A name that only a colleague's marks use would tell what they say.
    expect({ line, page, history }).toEqual({ line: undefined, page: null, history: [] });
  });

  test('the list of articles counts and finds only what is their own', async () => {
    const page = await list(null);
    expect(page.lines).toMatchObject([{ layer: 'open', marked: 1, submitted: 0 }]);
    expect((await list('to-review')).count).toBe(0);
  });
});

/** Of the source that speaks in the colleague's layer: its line, its page and its history. */
async function askOfSource() {
  return asAccount(analyst.id, async () => {
    const grant = await gate('source:read', { projectId });
    const { lines } = await listSources(grant, { ...everySource, q: '広報官' });
    const page = await findSource(grant, source);
    return { line: lines[0], page, history: await listSourceHistory(grant, source) };
  });
}

async function list(state: 'to-review' | null) {
  return asAccount(analyst.id, async () =>
    listArticles(await gate('article:read', { projectId }), { ...everyArticle, state }),
  );
}

describe('a command of theirs finds nothing of a colleague’s layer', () => {
  const target = () => ({ kind: 'annotation', annotation: theirs }) as const;
  const tried: [string, (own: string) => CommandBody, string][] = [
    ['a link to it', (own) => linkFrom(own, target()), 'target-unknown'],
    ['a grade of it', () => gradeOf(theirs), 'annotation-unknown'],
    ['a comment on it', () => commentOn(theirs, 'これは？'), 'annotation-unknown'],
  ];
  test.each(tried)('%s', async (_what, body, refusal) => {
    const own = await comeIn();
    expect(await send(analyst.id, article, body(own))).toEqual({ ok: false, refusal });
  });
});

describe('once they have submitted', () => {
  beforeAll(async () => {
    await comeIn();
    await submitOwn();
  });

  // Without this the tests above would pass on answers that are empty.
  test.each(questions.filter(([what]) => !neverTell.includes(what)))(
    '%s shows the colleague’s layer',
    async (_what, question) => {
      expect(leaked(await ask(question))).not.toEqual([]);
    },
  );

  test('the registry of sources counts and shows what is said in it', async () => {
    const { line, page } = await askOfSource();
    expect(line).toMatchObject({ spoke: 1 });
    expect(page).toMatchObject({ sight: { said: { count: 1, shown: [{ annotation: theirs }] } } });
  });

  test('the list of articles counts the colleague’s submission', async () => {
    expect((await list(null)).lines).toMatchObject([{ submitted: 2 }]);
    expect((await list('to-review')).count).toBe(1);
  });
});

test('an analyst whose layer came back is as blind as before', async () => {
  const own = await comeIn();
  const link = linkFrom(own, { kind: 'annotation', annotation: theirs });
  const layer = ownLayerId(article.versionId, analyst.id);
  await submitOwn();
  expect(leaked(await ask(deskOf(`?layer=${theirLayer}`)))).not.toEqual([]);
  await done(owner, { kind: 'return-layer', layer, reason: '話者がありません' });
  expect(leaked(await ask(deskOf(`?layer=${theirLayer}`)))).toEqual([]);
  expect(await send(analyst.id, article, link)).toMatchObject({ refusal: 'target-unknown' });
});

test('a link made before the project became blind does not go on telling where it leads', async () => {
  const own = await comeIn();
  const open = (blind: boolean) =>
    db().project.update({ where: { id: projectId }, data: { blind } });
  await open(false);
  await done(analyst, linkFrom(own, { kind: 'annotation', annotation: theirs }));
  expect(JSON.parse(await ask(deskOf(''))).targets).not.toEqual({});
  await open(true);
  expect(JSON.parse(await ask(deskOf(''))).targets).toEqual({});
});
