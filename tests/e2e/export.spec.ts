/** What a person exports: chosen on a page, previewed, and downloaded whole or not at all. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import pg from 'pg';
import { expect, expectAccessible, test } from '@/tests/support/page';

const saeki = {
  name: '佐伯 凛',
  email: 'saeki@misaki.example',
  password: '岬の灯台は夜ごとに光ります',
};

// Each test goes on where the one before it stopped.
test.describe.configure({ mode: 'serial' });

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  if (page.url().endsWith('/first-run')) await begin(page);
  else await signIn(page);
  await page.getByRole('link', { name: '海峡監視デスク' }).click();
  await page.getByRole('link', { name: '書き出し' }).click();
  await expect(page.getByRole('heading', { name: '書き出し' })).toBeVisible();
});

async function begin(page: Page): Promise<void> {
  await page.getByLabel('名前').fill(saeki.name);
  await fillSignIn(page);
  await page.getByRole('button', { name: '管理者を作成' }).click();
  await page.getByRole('button', { name: 'デモ編集部を作成' }).click();
}

async function signIn(page: Page): Promise<void> {
  await fillSignIn(page);
  await page.getByRole('button', { name: 'ログイン' }).click();
}

async function fillSignIn(page: Page): Promise<void> {
  await page.getByLabel('メールアドレス').fill(saeki.email);
  await page.getByLabel('パスワード').fill(saeki.password);
}

async function download(page: Page): Promise<{ file: Download; text: string }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'ダウンロード' }).click();
  const file = await waiting;
  return { file, text: await readFile(await file.path(), 'utf8') };
}

test('the page says how much there is, shows how it begins, and hinders nobody', async ({
  page,
}) => {
  await expect(page.getByText(/^注釈 \d+件$/)).toBeVisible();
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader').first()).toHaveText('article_title');
  await expect(table.getByRole('row')).toHaveCount(9);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
});

test('what is chosen stands in the address, and is found again there', async ({ page }) => {
  await page.getByLabel('表', { exact: true }).selectOption('リンク');
  await expect(page).toHaveURL(/table=links/);
  await expect(page.getByText(/^リンク \d+件$/)).toBeVisible();
  await page.getByRole('radio', { name: 'データ処理' }).check();
  await expect(page).toHaveURL(/profile=data/);
  await page.reload();
  await expect(page.getByLabel('表', { exact: true })).toHaveValue('links');
  await page.getByText('JSON', { exact: true }).click();
  await expect(page.getByText('ファイルの始まり')).toBeVisible();
  await expect(page.getByLabel('APIのアドレス')).toHaveValue(
    /\/export\?format=json&layer=all&text=include$/,
  );
  await expectAccessible(page);
});

test('the CSV holds as many rows as the page said, and opens in a spreadsheet', async ({
  page,
}) => {
  const said = await page.getByText(/^注釈 \d+件$/).textContent();
  const { file, text } = await download(page);
  expect(file.suggestedFilename()).toBe('海峡監視デスク-annotations.csv');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const rows: unknown[] = parse(text, { bom: true, columns: true });
  expect(said).toBe(`注釈 ${rows.length}件`);
});

test('in the JSON the text between the offsets is the quote, in both units', async ({ page }) => {
  await page.getByText('JSON', { exact: true }).click();
  await expect(page.getByText('ファイルの始まり')).toBeVisible();
  const { articles } = JSON.parse((await download(page)).text);
  let quotes = 0;
  for (const { text, annotations } of articles.flatMap(versionsOf)) {
    const points = [...text];
    for (const { start, end, startUtf16, endUtf16, exact } of annotations) {
      expect(points.slice(start, end).join('')).toBe(exact);
      expect(text.slice(startUtf16, endUtf16)).toBe(exact);
      quotes++;
    }
  }
  expect(quotes).toBeGreaterThan(100);
});

const versionsOf = ({ versions }: { versions: Version[] }) => versions;
interface Version {
  readonly text: string;
  readonly annotations: readonly {
    readonly start: number;
    readonly end: number;
    readonly startUtf16: number;
    readonly endUtf16: number;
    readonly exact: string;
  }[];
}

test.describe('an export that fails on its way', () => {
  test.use({
    expectedErrors: [/ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_EMPTY_RESPONSE|Failed to load/],
  });

  test('fails for whoever downloads it, also when much of it has arrived', async ({
    page,
    served,
  }) => {
    const client = new pg.Client({ connectionString: served.database.adminUrl });
    await client.connect();
    await client.query(lengthenFirst);
    await client.query(falsifyOthers);
    await client.end();
    const { pathname } = new URL(await page.getByLabel('APIのアドレス').inputValue());
    const { arrived, ended } = await page.evaluate(readAll, `${pathname}?format=json`);
    expect(ended).toBe('broken');
    // What a busy browser has not taken yet is lost with the connection.
    expect(arrived).toBeGreaterThan(10_000);
    expect(await page.evaluate(readAll, `${pathname}?format=csv`)).toMatchObject({
      ended: 'broken',
    });
  });
});

/** So much text in the oldest article that it is sent before the next is read. */
const lengthenFirst = `
  INSERT INTO "ArticleVersion" ("projectId", id, "articleId", number, text, length, "textSha256")
  SELECT "projectId", gen_random_uuid(), id, 99, repeat('港', 600000), 600000, repeat('0', 64)
    FROM (SELECT DISTINCT ON ("projectId") * FROM "Article" ORDER BY "projectId", "createdAt", id) oldest`;

const falsifyOthers = `
  UPDATE "Annotation" SET exact = exact || '…' WHERE "versionId" NOT IN (
    SELECT version.id FROM "ArticleVersion" version JOIN "ArticleVersion" long
        ON long."articleId" = version."articleId" AND long.number = 99)`;

async function readAll(address: string): Promise<{ arrived: number; ended: string }> {
  let arrived = 0;
  try {
    const reader = (await fetch(address)).body?.getReader();
    for (;;) {
      const step = await reader?.read();
      if (!step || step.done) return { arrived, ended: 'whole' };
      arrived += step.value.length;
    }
  } catch {
    return { arrived, ended: 'broken' };
  }
}
