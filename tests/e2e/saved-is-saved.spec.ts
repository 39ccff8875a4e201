/** What the desk calls saved is saved, and what it says is waiting is sent later, once: whatever dies in between. */
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import pg from 'pg';
import { expectLabel, expectSaved, inspector, walkTo } from '@/tests/support/at-desk';
import { expect, expectAccessible, test } from '@/tests/support/page';
import type { Served } from '@/tests/support/served';
import {
  chooseFiles,
  lookedOver,
  makeAdministrator,
  makeProject,
  openArticle,
  signIn,
} from '@/tests/support/way-in';

const saeki = {
  name: '佐伯 凛',
  email: 'saeki@misaki.example',
  password: '岬の灯台は夜ごとに光ります',
};
const title = '灯台の一覧';
const sentences = Array.from({ length: 60 }, (_, at) => `第${at + 1}灯台に灯がともった。`);
const text = Buffer.from(sentences.join('\n'));

// Each test goes on where the one before it stopped, on the same sixty marks.
test.describe.configure({ mode: 'serial', timeout: 240_000 });
// A browser says on its console that a server does not answer.
test.use({ expectedErrors: [/net::ERR_/] });

test('marks shown as saved survive a server that is killed while more are made', async ({
  page,
  served,
}) => {
  await begin(page);
  const marking = markAll(page);
  // Looked at often: the sixty are made within a second.
  await expect.poll(() => shownAsSaved(page), { intervals: [10] }).toBeGreaterThan(5);
  const promised = await shownAsSaved(page);
  await served.kill();
  await marking;
  const kept = await listMarked(served);
  expect(kept).toEqual(expect.arrayContaining(sentences.slice(0, promised)));
  await expect(page.getByRole('status').filter({ hasText: '送信待ち' })).toBeVisible();
  await expect(page.getByText('60 / 60 文')).toBeVisible();
  await expectAccessible(page);
  await served.restart();
  await expectAllSent(page);
  expect(await listMarked(served), 'every mark once').toEqual(sentences);
});

test('work that waits outlasts a closed window', async ({ page, context, served }) => {
  await comeBack(page);
  await walkTo(page, sentences[0] ?? '');
  await served.kill();
  await relabelThree(page);
  await expectAccessible(page);
  await page.close();
  await served.restart();
  const again = await context.newPage();
  await again.goto('/projects');
  await again.getByRole('link', { name: '灯台の検証' }).click();
  await openArticle(again, title);
  await expectAllSent(again);
  expect(await listLabels(served, 3)).toEqual(['o', 'o', 'o']);
  await walkTo(again, sentences[1] ?? '');
  await expectLabel(again, '意見');
});

test('a key is kept, though its window does nothing more before it is closed', async ({
  page,
  context,
}) => {
  await comeBack(page);
  const address = page.url();
  await cutOff(context, 'commands');
  await walkTo(page, sentences[0] ?? '');
  await page.evaluate(freezeAfterKey);
  // The window has no answer for it.
  void page.keyboard.press('q').catch(() => undefined);
  await pause(500);
  await page.close();
  const again = await context.newPage();
  await again.goto(address);
  await walkTo(again, sentences[0] ?? '');
  await expectLabel(again, '引用');
  await again.keyboard.press('o');
  await context.unrouteAll();
  await expectAllSent(again);
});

test('work that waits outlasts a page that is loaded anew', async ({ page, context, served }) => {
  await comeBack(page);
  await walkTo(page, sentences[0] ?? '');
  await cutOff(context, 'commands');
  for (const _ of [1, 2, 3]) {
    await page.keyboard.press('f');
    await page.keyboard.press('j');
  }
  await expect(page.getByText('送信待ち 3件')).toBeVisible();
  await page.addInitScript(noteStates);
  await page.reload();
  await expect(page.getByText('送信待ち 3件')).toBeVisible();
  const said: unknown = await page.evaluate(() => Reflect.get(globalThis, 'statesShown'));
  expect(said).toContainEqual(expect.stringContaining('3件'));
  expect(said, 'nothing is called saved before it is').not.toContain('保存済み');
  await walkTo(page, sentences[2] ?? '');
  await expectLabel(page, '事実');
  expect(await listLabels(served, 3), 'not sent yet').toEqual(['o', 'o', 'o']);
  await context.unrouteAll();
  await expectAllSent(page);
  expect(await listLabels(served, 3)).toEqual(['f', 'f', 'f']);
});

test('a command whose answer was lost is sent again, and done once', async ({
  page,
  context,
  served,
}) => {
  await comeBack(page);
  await walkTo(page, sentences[0] ?? '');
  const before = await revisionOf(served, sentences[0] ?? '');
  await context.route('**/commands', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.keyboard.press('q');
  await expect(page.getByText('送信待ち 1件')).toBeVisible();
  await context.unrouteAll();
  await expectAllSent(page);
  expect(await revisionOf(served, sentences[0] ?? '')).toBe(before + 1);
});

test('a change made in one window is seen in the other', async ({ page, context }) => {
  const other = await openTwo(page, context);
  await page.keyboard.press('o');
  await expectLabel(other, '意見');
});

test('two windows of one person stay in step while no server answers', async ({
  page,
  context,
  served,
}) => {
  const other = await openTwo(page, context);
  await cutOff(context, 'commands');
  await page.keyboard.press('f');
  await expectLabel(other, '事実');
  await other.keyboard.press('q');
  await expectLabel(page, '引用');
  await expect(page.getByText('送信待ち 2件')).toBeVisible();
  await expect(other.getByText('送信待ち 2件')).toBeVisible();
  await context.unrouteAll();
  await expectAllSent(page);
  await expectAllSent(other);
  expect(await listLabels(served, 1)).toEqual(['q']);
});

test('of two machines that change one mark, the later is asked which change to keep', async ({
  page,
  anotherPage,
  served,
}) => {
  const other = await anotherPage();
  await comeBack(page);
  await comeBack(other);
  await cutOff(other.context(), 'events');
  await other.reload();
  for (const each of [page, other]) await walkTo(each, sentences[0] ?? '');
  const before = await revisionOf(served, sentences[0] ?? '');
  await page.keyboard.press('d');
  await expectSaved(page);
  await other.keyboard.press('o');
  await other.keyboard.press('j');
  await other.keyboard.press('d');
  const both = other.getByRole('region', { name: '食い違い' });
  await expect(both.getByRole('row', { name: 'ラベル 意見 否定' })).toBeVisible();
  await expect(both.getByText(/自分が別のウィンドウで20\d\d年/)).toBeVisible();
  await expectAccessible(other);
  await expectSaved(other);
  expect(await listLabels(served, 2), 'what else waited was sent').toEqual(['d', 'd']);
  expect(await revisionOf(served, sentences[0] ?? '')).toBe(before + 1);
  await other.reload();
  await both.getByRole('button', { name: '自分の変更にする' }).click();
  await expect(both).toBeHidden();
  await expectLabel(page, '意見');
  expect(await revisionOf(served, sentences[0] ?? '')).toBe(before + 2);
});

test('what is decided in one window about two versions is decided in the other', async ({
  page,
  context,
  anotherPage,
}) => {
  const machine = await anotherPage();
  await comeBack(machine);
  const other = await openTwo(page, context);
  await cutOff(context, 'events');
  for (const each of [page, other]) await each.reload();
  await walkTo(machine, sentences[0] ?? '');
  for (const each of [page, other]) await walkTo(each, sentences[0] ?? '');
  await machine.keyboard.press('q');
  await expectSaved(machine);
  await page.keyboard.press('f');
  const differing = (where: Page) => where.getByRole('region', { name: '食い違い' });
  await expect(differing(page)).toBeVisible();
  await expect(differing(other)).toBeVisible();
  await differing(page).getByRole('button', { name: 'いまの内容のままにする' }).click();
  await expect(differing(page)).toBeHidden();
  await expect(differing(other)).toBeHidden();
});

test('a link that the server refuses is kept, to be made again or let go', async ({
  page,
  anotherPage,
}) => {
  const other = await anotherPage();
  await comeBack(page);
  await comeBack(other);
  await cutOff(other.context(), 'events');
  await other.reload();
  await walkTo(other, sentences[0] ?? '');
  await walkTo(page, sentences[1] ?? '');
  await page.keyboard.press('Delete');
  await expectSaved(page);
  await linkToNext(other);
  const unsaid = other.getByRole('region', { name: '保存できなかったもの' });
  await expect(unsaid.getByText('リンク · 裏付ける')).toBeVisible();
  await expectAccessible(other);
  await other.reload();
  await unsaid.getByRole('button', { name: 'もう一度送る' }).click();
  await expectSaved(other);
  await expect(unsaid, 'the target is still gone').toBeVisible();
  await page.keyboard.press('u');
  await expectSaved(page);
  await unsaid.getByRole('button', { name: 'もう一度送る' }).click();
  await expect(unsaid).toBeHidden();
  await expectSaved(other);
  await walkTo(page, sentences[0] ?? '');
  const links = inspector(page).getByRole('region', { name: 'リンク', exact: true });
  await expect(links.getByText(sentences[1] ?? '')).toBeVisible();
});

/** From the chosen mark to the mark nearest to it, which is offered first. */
async function linkToNext(page: Page): Promise<void> {
  await page.keyboard.press('l');
  await expect(inspector(page).getByRole('combobox', { name: 'リンク先の文を検索' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}

async function begin(page: Page): Promise<void> {
  await makeAdministrator(page, saeki);
  await makeProject(page, '灯台の検証');
  await page.getByRole('link', { name: '記事を取り込む' }).first().click();
  await chooseFiles(page, { name: 'lights.txt', mimeType: 'text/plain', buffer: text });
  await lookedOver(page, 'lights.txt').getByLabel('題名').fill(title);
  await page.getByRole('button', { name: '1件を取り込む' }).click();
  await page.getByRole('link', { name: '記事一覧へ' }).click();
  await openArticle(page, title);
  await expectAccessible(page);
  await walkTo(page, sentences[0] ?? '');
}

async function comeBack(page: Page): Promise<void> {
  await signIn(page, saeki);
  await page.getByRole('link', { name: '灯台の検証' }).click();
  await openArticle(page, title);
}

/** One person, two windows, both at the first mark. */
async function openTwo(page: Page, context: BrowserContext): Promise<Page> {
  await comeBack(page);
  await walkTo(page, sentences[0] ?? '');
  const other = await context.newPage();
  await other.goto(page.url());
  await walkTo(other, sentences[0] ?? '');
  return other;
}

/** As fast as keys can be pressed. */
async function markAll(page: Page): Promise<void> {
  for (const _ of sentences) {
    await page.keyboard.press('f');
    await page.keyboard.press('n');
  }
}

async function relabelThree(page: Page): Promise<void> {
  for (const _ of [1, 2, 3]) {
    await page.keyboard.press('o');
    await page.keyboard.press('j');
  }
  await expect(page.getByText('送信待ち 3件')).toBeVisible();
}

/** Runs in the page: its next key is the last thing that it gets to do. */
function freezeAfterKey(): void {
  addEventListener('keydown', () => {
    for (const until = performance.now() + 30_000; performance.now() < until; );
  });
}

/** Runs in the page before its scripts, and notes what stands where a desk says whether all is saved. */
function noteStates(): void {
  const shown: string[] = [];
  Reflect.set(globalThis, 'statesShown', shown);
  const look = () => {
    requestAnimationFrame(look);
    const place = document.querySelector('.desk-saved');
    if (!place?.checkVisibility({ visibilityProperty: true })) return;
    if (shown.at(-1) !== place.textContent) shown.push(place.textContent);
  };
  look();
}

/** No request to this route reaches the server any more. */
async function cutOff(context: BrowserContext, route: 'commands' | 'events'): Promise<void> {
  await context.route(new RegExp(`/${route}(\\?|$)`), (request) => request.abort());
}

/** How many marks the page calls saved, read in one look: those it counts, less those it says are on their way. */
async function shownAsSaved(page: Page): Promise<number> {
  const shown = (await page.getByRole('main').textContent()) ?? '';
  const [, made = '0'] = /(\d+) \/ \d+ 文/.exec(shown) ?? [];
  const [, waiting = '0'] = /(?:送信中|送信待ち) (\d+)件/.exec(shown) ?? [];
  return Number(made) - Number(waiting);
}

/** The longest pause between two attempts is ten seconds. */
async function expectAllSent(page: Page): Promise<void> {
  const status = page.getByRole('status').filter({ hasText: '保存済み' });
  await expect(status).toBeVisible({ timeout: 30_000 });
}

async function ask<Row extends pg.QueryResultRow>(
  served: Served,
  question: string,
  values: string[] = [],
) {
  const client = new pg.Client({ connectionString: served.database.adminUrl });
  await client.connect();
  const { rows } = await client.query<Row>(question, values).finally(() => client.end());
  return rows;
}

/** The words of all annotations, in the text's order. */
async function listMarked(served: Served): Promise<string[]> {
  const rows = await ask<{ exact: string }>(
    served,
    `SELECT exact FROM "Annotation" WHERE "erasedAt" IS NULL ORDER BY start, id`,
  );
  return rows.map(({ exact }) => exact);
}

/** The keys of the first labels in the text. */
async function listLabels(served: Served, count: number): Promise<string[]> {
  const rows = await ask<{ key: string }>(
    served,
    `SELECT label->>'key' AS key FROM "Annotation" mark
       JOIN "CodebookVersion" book ON book."projectId" = mark."projectId"
       JOIN jsonb_array_elements(book.content::jsonb->'labels') label ON label->>'id' = mark."labelId"::text
      ORDER BY mark.start`,
  );
  return rows.slice(0, count).map(({ key }) => key);
}

async function revisionOf(served: Served, exact: string): Promise<number> {
  const rows = await ask<{ revision: number }>(
    served,
    `SELECT revision FROM "Annotation" WHERE exact = $1`,
    [exact],
  );
  return rows[0]?.revision ?? 0;
}
