/** Words looked for in all articles, and what is found labelled at once, from the keyboard. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '@/tests/support/page';

const saeki = {
  name: '佐伯 凛',
  email: 'saeki@misaki.example',
  password: '岬の灯台は夜ごとに光ります',
};

const articles = [
  ['岬新聞.txt', '岬町の灯台が復旧した。灯台守は灯台を離れた。港の漁師は喜んだ。'],
  ['港日報.txt', '復旧したのは灯台だけだ。港は暗いままだと市は述べた。'],
] as const;

// Without a network the browser says so itself.
test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });

// Each test goes on where the one before it stopped.
test.describe.configure({ mode: 'serial' });

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  if (page.url().endsWith('/first-run')) await begin(page);
  else await signIn(page);
  await page.getByRole('link', { name: '岬新聞' }).click();
  await page.getByRole('link', { name: '用例検索' }).click();
  await expect(page.getByRole('heading', { name: '用例検索' })).toBeVisible();
});

async function begin(page: Page): Promise<void> {
  await page.getByLabel('名前').fill(saeki.name);
  await fillSignIn(page);
  await page.getByRole('button', { name: '管理者を作成' }).click();
  await page.getByRole('link', { name: 'プロジェクトを作成' }).click();
  await page.getByLabel('名前').fill('岬新聞');
  await page.getByRole('button', { name: 'プロジェクトを作成' }).click();
  await importArticles(page);
  await page.goto('/projects');
}

async function signIn(page: Page): Promise<void> {
  await fillSignIn(page);
  await page.getByRole('button', { name: 'ログイン' }).click();
}

async function fillSignIn(page: Page): Promise<void> {
  await page.getByLabel('メールアドレス').fill(saeki.email);
  await page.getByLabel('パスワード').fill(saeki.password);
}

/** One after the other, so that which is newer is known. */
async function importArticles(page: Page): Promise<void> {
  for (const [name, text] of articles) {
    await page.getByRole('link', { name: '記事', exact: true }).first().click();
    await page.getByRole('link', { name: '記事を取り込む' }).first().click();
    await expect(page.getByRole('heading', { name: '記事の取り込み' })).toBeVisible();
    const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
    await page.locator('input[type=file]').setInputFiles(file);
    const read = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name, exact: true }) });
    await read.getByLabel('題名').fill(name);
    await page.getByRole('button', { name: '1件を取り込む' }).click();
    await expect(page.getByRole('heading', { name: '1件を取り込みました' })).toBeVisible();
  }
}

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').fill(words);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?q=/);
}

const rows = (page: Page) => page.getByRole('table', { name: '用例' }).getByRole('row');
/** The first row is the head. */
const row = (page: Page, place: number) => rows(page).nth(place);
const told = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words });

test('says what it is for, and finds nothing where there is nothing', async ({ page }) => {
  await expect(page.getByRole('heading', { name: '語句を入力してください' })).toBeVisible();
  await expectAccessible(page);
  await search(page, '水門');
  await expect(page.getByRole('heading', { name: '見つかりませんでした' })).toBeVisible();
});

test('hits stand in their context, the newest article first', async ({ page }) => {
  await search(page, '灯台');
  await expect(rows(page)).toHaveCount(5);
  await expect(row(page, 1)).toContainText('港日報.txt');
  await expect(row(page, 2)).toContainText('岬町の');
  await expect(told(page, '4件')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('search').getByLabel('自分のラベル').selectOption('labelled');
  await page.getByRole('button', { name: '検索' }).click();
  await expect(page.getByRole('heading', { name: '見つかりませんでした' })).toBeVisible();
  await page.getByRole('link', { name: '絞り込みを解除' }).click();
  await expect(rows(page)).toHaveCount(5);
});

test('a range is picked and labelled at once, kept over a reload, and taken back as one', async ({
  page,
}) => {
  await search(page, '灯台');
  await expect(row(page, 1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(told(page, '3件を選択中')).toBeVisible();
  await page.keyboard.press('f');
  await expect(told(page, '3か所にラベルを付けました。')).toBeVisible();
  await expect(row(page, 1)).toContainText('事実');
  await expect(row(page, 4), 'the same sentence holds the words twice').toContainText('事実');
  await expect(told(page, '保存済み')).toBeVisible();
  await page.reload();
  await expect(row(page, 2)).toContainText('事実');
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(told(page, '元に戻しました。')).toBeVisible();
  await expect(row(page, 1)).not.toContainText('事実');
  await expect(row(page, 4)).not.toContainText('事実');
  await page.getByRole('button', { name: 'やり直す' }).click();
  await expect(row(page, 4)).toContainText('事実');
  await expect(told(page, '保存済み')).toBeVisible();
});

test('what is labelled is left alone until the person says otherwise', async ({ page }) => {
  await search(page, '灯台');
  await page.getByRole('button', { name: 'すべて選択' }).click();
  await expect(told(page, '4件を選択中')).toBeVisible();
  await page.keyboard.press('o');
  await expect(told(page, '3か所はすでにラベルがあるため、そのままにしました。')).toBeVisible();
  await expect(row(page, 1)).toContainText('事実');
  await page.getByRole('checkbox', { name: 'ラベルがあれば付け直す' }).check();
  await page.keyboard.press('o');
  await expect(told(page, '3か所のラベルを付け直しました。')).toBeVisible();
  await expect(row(page, 1)).toContainText('意見');
  await page.keyboard.press('u');
  await expect(row(page, 1)).toContainText('事実');
  await expect(told(page, '保存済み')).toBeVisible();
});

test('what cannot be sent waits, and is sent later', async ({ page, context }) => {
  await search(page, '港');
  await expect(row(page, 1)).toContainText('は暗いまま');
  await context.setOffline(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('x');
  await page.keyboard.press('q');
  await expect(told(page, '送信待ち 1件')).toBeVisible();
  await expect(row(page, 1)).toContainText('引用');
  await context.setOffline(false);
  await expect(told(page, '保存済み')).toBeVisible();
  await page.reload();
  await expect(row(page, 1)).toContainText('引用');
});

test('the words alone are labelled, and their place opens on the desk', async ({ page }) => {
  await search(page, '漁師');
  await expect(row(page, 1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.getByText('語句だけ').click();
  await page.keyboard.press('f');
  await expect(told(page, '1か所にラベルを付けました。')).toBeVisible();
  await expect(told(page, '保存済み')).toBeVisible();
  await row(page, 1).getByRole('checkbox').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/articles\/[\da-f-]{36}\?at=\d+$/);
  await expect(page.getByText('漁師', { exact: true })).toBeVisible();
});
