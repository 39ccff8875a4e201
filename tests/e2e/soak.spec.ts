/** Whatever is done at the desk and whatever happens meanwhile, browser, server and a replay of the history agree in the end. */
import type { Page } from '@playwright/test';
import pg from 'pg';
import { type Board, perform } from '@/domain/claim/board';
import type { CommandBody } from '@/domain/claim/command';
import type { DeskDocument } from '@/domain/claim/desk';
import { openBoard } from '@/domain/claim/open-board';
import { inStep, inspector } from '@/tests/support/at-desk';
import { expect, test } from '@/tests/support/page';
import type { Served } from '@/tests/support/served';
import { calm, ready, stepsOf, take, type World } from '@/tests/support/soak';
import {
  chooseFiles,
  lookedOver,
  makeAdministrator,
  makeProject,
  openArticle,
  signIn,
} from '@/tests/support/way-in';

const count = Number(process.env.SOAK_STEPS ?? 100);
const seed = Number(process.env.SOAK_SEED ?? 20_261_126);
const kei = {
  name: '汐見 圭',
  email: 'kei@misaki.example',
  password: '岬の灯台は夜ごとに光ります',
};
const title = '灯台の長い夜';
const sentences = Array.from({ length: 24 }, (_, at) =>
  [`第${at}の灯台守👩‍👩‍👧は「旗🇯🇵を降ろせ」と述べた。`, `港はか\u3099れきの山だ。`].join(
    at % 3 ? '' : '\n',
  ),
);

test.use({ expectedErrors: [/net::ERR_|Failed to (load|fetch)|status of 5\d\d/] });

test(`${count} steps from seed ${seed} end in one state`, async ({
  page,
  context,
  anotherPage,
  served,
}) => {
  test.setTimeout(120_000 + count * 4_000);
  await begin(page);
  const machine = await anotherPage();
  await signIn(machine, kei);
  await machine.goto(page.url());
  await ready(machine);
  const pages = [page, machine];
  const world: World = { served, context, pages, at: 0, isOffline: false, isDead: false };
  for (const [at, step] of stepsOf(seed, count).entries()) {
    await test.step(`${at + 1}: ${step.kind} ${step.way}`, () => take(step, world));
  }
  await calm(world);
  const fresh = await context.newPage();
  await fresh.goto(page.url());
  await ready(fresh);
  const text = await readText(fresh);
  for (const each of world.pages) await expect.poll(() => readText(each)).toBe(text);
  const marks = await readMarks(fresh);
  for (const each of world.pages) expect(await readMarks(each)).toEqual(marks);
  const document = await loadDocument(fresh);
  const replayed = await replay(served, document);
  expect(stateOf(replayed)).toEqual(stateOf(openBoard(document, replayed.viewer)));
});

async function begin(page: Page): Promise<void> {
  await makeAdministrator(page, kei);
  await makeProject(page, '灯台の検証');
  await page.getByRole('link', { name: '記事を取り込む' }).first().click();
  const buffer = Buffer.from(sentences.join('\n'));
  await chooseFiles(page, { name: 'night.txt', mimeType: 'text/plain', buffer });
  await lookedOver(page, 'night.txt').getByLabel('題名').fill(title);
  await page.getByRole('button', { name: '1件を取り込む' }).click();
  await page.getByRole('link', { name: '記事一覧へ' }).click();
  await openArticle(page, title);
  await ready(page);
}

/** The article with its marks as the page has it, the cursor at the first sentence and nothing chosen. */
async function readText(page: Page): Promise<string> {
  await page.keyboard.press('Escape');
  for (let at = 0; at < sentences.length * 3; at += 1) await page.keyboard.press('k');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  return page.getByRole('region', { name: '記事の文章' }).innerHTML();
}

/** All that the inspector says of each mark, in the text's order. Begins at the first sentence. */
async function readMarks(page: Page): Promise<string[]> {
  const read: string[] = [];
  const panel = inspector(page);
  for (;;) {
    await page.keyboard.press(']');
    await inStep(page);
    const note = panel.getByRole('textbox', { name: 'メモ', exact: true });
    await expect(note).toBeVisible();
    const speaker = panel.getByRole('combobox', { name: '話者' });
    const said = (await speaker.count()) > 0 ? await speaker.inputValue() : '';
    const words = `${await panel.textContent()} / ${await note.inputValue()} / ${said}`;
    if (words === read.at(-1)) return read;
    read.push(words);
  }
}

async function loadDocument(page: Page): Promise<DeskDocument> {
  const address = page.url().replace('/projects/', '/api/v1/projects/').split('?')[0];
  const response = await page.request.get(`${address}/desk`);
  return response.json();
}

/** From a desk without marks, every entry of the history in its order. */
async function replay(served: Served, document: DeskDocument): Promise<Board> {
  const client = new pg.Client({ connectionString: served.database.adminUrl });
  await client.connect();
  const { rows } = await client
    .query<{ command: CommandBody; actorId: string; seq: number }>(
      `SELECT command, "actorId", seq FROM "History" WHERE stream = $1 ORDER BY seq`,
      [document.version.id],
    )
    .finally(() => client.end());
  expect(
    rows.map(({ seq }) => seq),
    'no number is missing',
  ).toEqual(rows.map((_, at) => at + 1));
  const empty = { ...document, annotations: [], links: [], sources: [] };
  let board = openBoard(empty, document.layer.author ?? '');
  for (const { command, actorId } of rows) {
    const performed = perform({ ...board, viewer: actorId }, command);
    if (!performed.ok) throw new Error(`${command.kind}: ${performed.refusal}`);
    ({ board } = performed.value);
  }
  return board;
}

function stateOf({ annotations, links, sources }: Board) {
  const named = [...sources.values()].map(({ id, name, kind }) => ({ id, name, kind }));
  return {
    annotations: sorted([...annotations.values()]),
    links: sorted([...links.values()]),
    sources: sorted(named),
  };
}

function sorted<Value extends { readonly id: string }>(values: readonly Value[]): Value[] {
  return [...values].sort((a, b) => (a.id < b.id ? -1 : 1));
}
