import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { POST } from '@/app/api/v1/projects/[projectId]/versions/[versionId]/commands/route';
import { db } from '@/server/db';
import { env } from '@/server/env';
import { beginFetching, handInEvidence } from '@/server/evidence-fetching';
import { gate } from '@/server/gate';
import { findEvidence, findReceived } from '@/server/store/evidence';
import { ownLayerId } from '@/server/store/layers';
import { onFreshDatabase } from '@/tests/support/application';
import { commandOf, markOf, type Placed, placeArticle, send } from '@/tests/support/desk';
import { enrol, makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';
import { fetchAs } from '../authorization/row';

onFreshDatabase();

const page =
  '<html lang="ja"><title>灯台の修理</title><p>灯台は<script>alert(1)</script>直った。</p></html>';
let server: Server;
let host = '';
let asked = 0;
let owner: Person;
let analyst: Person;
let projectId = '';
let article: Placed;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked += 1;
    if (request.url === '/gone') return void response.writeHead(404).end();
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  host = `127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  owner = await makePerson('和久');
  analyst = await makePerson('花田');
  projectId = await makeProjectOf(owner);
  await enrol(projectId, analyst, 'annotator');
  article = await placeArticle(projectId, owner.id, '岬の灯台は直った。');
  Object.assign(env(), { URATORI_FETCH: 'on', URATORI_FETCH_ALLOW: host });
});
afterAll(() => {
  Object.assign(env(), { URATORI_FETCH: 'off' });
  server.close();
});

/** Links as the browser does; the evidence's id. */
async function link({ id }: Person, address: string): Promise<string> {
  const mark = markOf(article, id, '直った。', null);
  const marked = await send(id, article, mark);
  if (!marked.ok) throw new Error(marked.refusal);
  const evidence = randomUUID();
  const command = commandOf({
    ...{ kind: 'link', link: randomUUID(), annotation: mark.annotation, note: '' },
    ...{ relation: 'corroborates', aspect: 'content' },
    target: { kind: 'evidence', evidence, address },
  });
  const response = await asAccount(id, () =>
    fetchAs(POST, {
      path: '/commands',
      params: { projectId, versionId: article.versionId },
      body: { commands: [command] },
    }),
  );
  expect(await response.json()).toMatchObject({ outcomes: [{ repeated: false }] });
  return evidence;
}

const seenBy = ({ id }: Person, evidence: string) =>
  asAccount(id, async () => findEvidence(await gate('article:read', { projectId }), evidence));
const making = ({ id }: Person) => asAccount(id, () => gate('annotation:make', { projectId }));

test('a page that is linked is fetched once, kept as it came, and read', async () => {
  const evidence = await link(analyst, `http://${host}/story`);
  await vi.waitFor(async () => {
    expect((await seenBy(analyst, evidence))?.state).toBe('kept');
  });
  const before = asked;
  await beginFetching(await making(analyst), evidence);
  expect(asked).toBe(before);
  expect(await seenBy(owner, evidence)).toMatchObject({
    kept: {
      origin: 'fetched',
      title: '灯台の修理',
      text: '灯台は直った。',
      mediaType: 'text/html; charset=utf-8',
    },
    links: [{ exact: '直った。' }],
  });
  const received = await asAccount(owner.id, async () =>
    findReceived(await gate('article:read', { projectId }), evidence),
  );
  expect(Buffer.from(received?.bytes ?? []).toString()).toBe(page);
  const entry = { path: ['kind'], equals: 'keep-evidence' };
  expect(await db().history.count({ where: { projectId, command: entry } })).toBe(1);
});

test.each([
  ['/gone', 'page-not-found'],
  ['http://127.0.0.1/inside', 'address-inside'],
])('what cannot be fetched says why, and can be pasted instead: %s', async (path, failure) => {
  const evidence = await link(analyst, new URL(path, `http://${host}`).href);
  await vi.waitFor(async () => {
    expect(await seenBy(analyst, evidence)).toMatchObject({ state: 'failed', failure });
  });
  const paste = {
    evidence,
    command: randomUUID(),
    handed: { kind: 'paste', text: '写し' },
  } as const;
  expect(await handInEvidence(await making(owner), paste)).toEqual({
    ok: false,
    refusal: 'evidence-unknown',
  });
  expect(await handInEvidence(await making(analyst), { ...paste, command: randomUUID() })).toEqual({
    ok: true,
    value: null,
  });
  expect(await seenBy(analyst, evidence)).toMatchObject({
    kept: { origin: 'pasted', text: '写し' },
  });
  const again = await handInEvidence(await making(analyst), { ...paste, command: randomUUID() });
  expect(again).toEqual({ ok: false, refusal: 'evidence-kept' });
});

test('a file is what its bytes say, not its name', async () => {
  const evidence = await link(analyst, `http://${host}/gone`);
  const hand = async (file: File) =>
    handInEvidence(await making(analyst), {
      evidence,
      command: randomUUID(),
      handed: { kind: 'file', file },
    });
  expect(await hand(new File(['<script>'], 'picture.png'))).toEqual({
    ok: false,
    refusal: 'evidence-kind-unknown',
  });
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
  expect(await hand(new File([png], '灯台.png'))).toEqual({ ok: true, value: null });
  expect(await seenBy(analyst, evidence)).toMatchObject({ kept: { mediaType: 'image/png' } });
});

test('bytes that were kept never change, whatever asks the database', async () => {
  const change = db().evidenceContent.updateMany({
    where: { projectId },
    data: { bytes: Buffer.alloc(1) },
  });
  await expect(change).rejects.toThrow();
});

test('in a blind project evidence of another’s layer is not there before one’s own is submitted', async () => {
  const evidence = await link(analyst, `http://${host}/story`);
  const colleague = await makePerson('三池');
  await enrol(projectId, colleague, 'annotator');
  await db().project.update({ where: { id: projectId }, data: { blind: true } });
  expect(await seenBy(colleague, evidence)).toBeNull();
  const layer = ownLayerId(article.versionId, colleague.id);
  await send(colleague.id, article, markOf(article, colleague.id, '岬', null));
  await send(colleague.id, article, { kind: 'submit-layer', layer });
  expect(await seenBy(colleague, evidence)).not.toBeNull();
});
