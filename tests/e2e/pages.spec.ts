/** Every page, asked for by everybody by its address: what is not theirs is not there. */
import { readdirSync } from 'node:fs';
import type { APIRequestContext, Page } from '@playwright/test';
import pg from 'pg';
import { hashPassword } from '@/server/passwords';
import type { Answer, Answers, Who } from '@/tests/authorization/who';
import * as may from '@/tests/authorization/who';
import { expectSaved, label, walkTo } from '@/tests/support/at-desk';
import { expect, test } from '@/tests/support/page';
import {
  importText,
  makeAdministrator,
  makeProject,
  openArticle,
  signIn,
} from '@/tests/support/way-in';

const password = '岬の灯台は夜ごとに光ります';
const founder = { name: '佐伯 凛', email: 'saeki@misaki.example', password };
const title = '灯台の一覧';
const addressOf = (who: Who) => `${who.replace(' ', '-')}@misaki.example`;

interface Row {
  readonly path: string;
  readonly answers: Answers;
}

/** By hand. The braces stand for what the story made. */
const table: Readonly<Record<string, Row>> = {
  'page.tsx': { path: '/', answers: may.signedIn },
  'account/page.tsx': { path: '/account', answers: may.signedIn },
  'accounts/page.tsx': { path: '/accounts', answers: may.administrators },
  'first-run/page.tsx': { path: '/first-run', answers: may.alike('not-found') },
  'invitations/[token]/page.tsx': { path: '/invitations/made-up', answers: may.anybody },
  'resets/[token]/page.tsx': { path: '/resets/made-up', answers: may.anybody },
  'sign-in/page.tsx': { path: '/sign-in', answers: may.anybody },
  'inbox/page.tsx': { path: '/inbox', answers: may.signedIn },
  'projects/page.tsx': { path: '/projects', answers: may.signedIn },
  'projects/new/page.tsx': { path: '/projects/new', answers: may.signedIn },
  'projects/[projectId]/page.tsx': { path: '{project}', answers: may.members },
  'projects/[projectId]/articles/page.tsx': { path: '{project}/articles', answers: may.members },
  'projects/[projectId]/articles/import/page.tsx': {
    path: '{project}/articles/import',
    answers: may.workers,
  },
  'projects/[projectId]/articles/[articleId]/page.tsx': { path: '{article}', answers: may.members },
  'projects/[projectId]/articles/[articleId]/facts/page.tsx': {
    path: '{article}/facts',
    answers: may.workers,
  },
  'projects/[projectId]/articles/[articleId]/adjudicate/page.tsx': {
    path: '{article}/adjudicate',
    answers: may.judges,
  },
  'projects/[projectId]/articles/[articleId]/layers/[layerId]/rounds/[round]/page.tsx': {
    path: '{article}/layers/00000000-0000-4000-8000-000000000000/rounds/1',
    // None is there: whose layer it is decides who sees one, which the route's rows ask.
    answers: { ...may.alike('not-found'), nobody: 'sign-in' },
  },
  'projects/[projectId]/articles/[articleId]/review/page.tsx': {
    path: '{article}/review',
    answers: may.judges,
  },
  'projects/[projectId]/articles/[articleId]/review/[layerId]/page.tsx': {
    path: '{layer}',
    answers: may.judges,
  },
  'projects/[projectId]/assignments/page.tsx': {
    path: '{project}/assignments',
    answers: may.judges,
  },
  'projects/[projectId]/agreement/page.tsx': { path: '{project}/agreement', answers: may.members },
  'projects/[projectId]/agreement/sentences/page.tsx': {
    path: '{project}/agreement/sentences',
    answers: may.workers,
  },
  'projects/[projectId]/agreement/training/page.tsx': {
    path: '{project}/agreement/training',
    answers: may.workers,
  },
  'projects/[projectId]/claims/page.tsx': { path: '{project}/claims', answers: may.members },
  'projects/[projectId]/claims/[claimId]/page.tsx': {
    path: '{project}/claims/00000000-0000-4000-8000-000000000000',
    // None is there: whose layers mention one decides who sees it, which the server's tests ask.
    answers: { ...may.alike('not-found'), nobody: 'sign-in' },
  },
  'projects/[projectId]/concordance/page.tsx': {
    path: '{project}/concordance',
    answers: may.members,
  },
  'projects/[projectId]/articles/deleted/page.tsx': {
    path: '{project}/articles/deleted',
    answers: may.owners,
  },
  'projects/[projectId]/codebook/page.tsx': { path: '{project}/codebook', answers: may.members },
  'projects/[projectId]/codebook/edit/page.tsx': {
    path: '{project}/codebook/edit',
    answers: may.owners,
  },
  'projects/[projectId]/evidence/[evidenceId]/page.tsx': {
    path: '{project}/evidence/00000000-0000-4000-8000-000000000000',
    // None is there: whose link it is decides who sees one, which the server's tests ask.
    answers: { ...may.alike('not-found'), nobody: 'sign-in' },
  },
  'projects/[projectId]/export/page.tsx': { path: '{project}/export', answers: may.members },
  'projects/[projectId]/history/page.tsx': { path: '{project}/history', answers: may.judges },
  'projects/[projectId]/members/page.tsx': { path: '{project}/members', answers: may.members },
  'projects/[projectId]/provenance/page.tsx': {
    path: '{project}/provenance?article=00000000-0000-4000-8000-000000000000',
    answers: may.members,
  },
  'projects/[projectId]/settings/page.tsx': { path: '{project}/settings', answers: may.owners },
  'projects/[projectId]/sources/page.tsx': { path: '{project}/sources', answers: may.members },
  'projects/[projectId]/sources/[sourceId]/page.tsx': { path: '{source}', answers: may.members },
  'projects/[projectId]/sources/duplicates/page.tsx': {
    path: '{project}/sources/duplicates',
    answers: may.judges,
  },
  'projects/[projectId]/sources/import/page.tsx': {
    path: '{project}/sources/import',
    answers: may.workers,
  },
};

test.setTimeout(240_000);

test('every page stands in the table', () => {
  const pages = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(^|\/)page\.tsx$/.test(file),
  );
  expect(Object.keys(table).sort()).toEqual(pages.sort());
});

test('every page is there for those who may see it, and for nobody else', async ({
  page,
  anotherPage,
  served,
}) => {
  const places = await tell(page);
  await populate(served.database.adminUrl);
  for (const who of may.whos) {
    const visitor = await anotherPage();
    if (who !== 'nobody') await signIn(visitor, { name: who, email: addressOf(who), password });
    const answered = await visit(visitor.request, places);
    const wanted = Object.entries(table).map(([file, { answers }]) => [file, toPage(answers[who])]);
    expect(answered, who).toEqual(Object.fromEntries(wanted));
  }
});

/** What a member may not do is, for a page, not there. */
function toPage(answer: Answer): Answer {
  return answer === 'forbidden' ? 'not-found' : answer;
}

async function visit(request: APIRequestContext, places: Places): Promise<Record<string, Answer>> {
  const answers: Record<string, Answer> = {};
  for (const [file, { path }] of Object.entries(table)) {
    const address = path.replace(
      /\{(project|article|layer|source)\}/,
      (_, name) => places[name] ?? '',
    );
    const response = await request.get(address, { maxRedirects: 0 });
    answers[file] = read(response.status(), response.headers().location);
  }
  return answers;
}

function read(status: number, location: string | undefined): Answer {
  if (status === 404) return 'not-found';
  if (status === 307) return location?.startsWith('/sign-in') ? 'sign-in' : 'through';
  return status === 200 ? 'through' : `refused: ${status}`;
}

type Places = Readonly<Record<string, string>>;

/** A project with one article and one layer of it; their addresses. */
async function tell(page: Page): Promise<Places> {
  await makeAdministrator(page, founder);
  await makeProject(page, '灯台の検証');
  await importText(page, title, '岬の灯台に灯がともった。\n市は事故を否定した。');
  await openArticle(page, title);
  await walkTo(page, '灯がともった。');
  await label(page, 'f', '事実');
  await expectSaved(page);
  const article = new URL(page.url()).pathname;
  await page.getByRole('link', { name: 'レビュー' }).click();
  await page.getByRole('link', { name: founder.name }).click();
  await page.waitForURL(/review\/.+/);
  const layer = new URL(page.url()).pathname;
  const project = article.replace(/\/articles\/.*/, '');
  return { article, layer, project, source: await registerSource(page, project) };
}

async function registerSource(page: Page, project: string): Promise<string> {
  await page.goto(`${project}/sources`);
  const dialog = page.getByRole('dialog');
  await expect(async () => {
    await page.getByRole('button', { name: '情報源を登録' }).click();
    await expect(dialog).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await dialog.getByLabel('名前', { exact: true }).fill('灯台守');
  await dialog.getByRole('button', { name: '登録', exact: true }).click();
  await page.getByRole('link', { name: '灯台守', exact: true }).click();
  await page.waitForURL(/sources\/.+/);
  return new URL(page.url()).pathname;
}

/** The people of the tables: a second project holds the annotator elsewhere. */
async function populate(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const hashed = await hashPassword(password);
  for (const who of may.whos.filter((each) => each !== 'nobody')) {
    await client.query(
      `INSERT INTO "Account" (id, email, name, "passwordHash", administrator)
       VALUES (gen_random_uuid(), $1, $2, $3, $4)`,
      [addressOf(who), who, hashed, who === 'administrator'],
    );
  }
  await client.query(
    `INSERT INTO "Member" ("projectId", "accountId", role)
     SELECT project.id, account.id, account.name::"Role" FROM "Project" project, "Account" account
      WHERE account.name IN ('viewer', 'annotator', 'reviewer', 'owner')`,
  );
  await client.query(
    `WITH project AS (
       INSERT INTO "Project" (id, name, language, "createdById")
       SELECT gen_random_uuid(), '湾岸新聞', 'ja', id FROM "Account" WHERE email = $1 RETURNING id)
     INSERT INTO "Member" ("projectId", "accountId", role)
     SELECT project.id, account.id, 'annotator' FROM project, "Account" account
      WHERE account.name = 'annotator elsewhere'`,
    [founder.email],
  );
  await client.end();
}
