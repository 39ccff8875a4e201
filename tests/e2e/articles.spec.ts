/** Articles as people bring them in, find them, correct their facts, and delete them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import encodingJapanese from 'encoding-japanese';
import { readArticle, sharedIsAbsent, WHY_SKIPPED } from '@/tests/domain/text/oracles';
import { expect, expectAccessible, test } from '@/tests/support/page';

const saeki = {
  name: '佐伯 凛',
  email: 'saeki@misaki.example',
  password: '岬の灯台は夜ごとに光ります',
};

const lighthouse = `岬町の灯台、三日ぶりに復旧

岬新聞 2026年3月4日 17時05分

　岬町は4日、停電していた灯台が三日ぶりに復旧したと発表した。町長は「漁に出られる」と述べた。
港の漁業者は原因がまだ分からないと話している。`;
const page = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>水門を閉鎖</title>
<meta property="og:site_name" content="北浜日報"></head><body onload="document.title='run'"><article>
<h1>水門を閉鎖</h1><p>北浜町は5日、港の水門を閉じたと発表した。</p><script>document.title = 'run'</script>
<p>通信社が伝えた。&lt;b&gt;太字ではない&lt;/b&gt;</p></article></body></html>`;

const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});
const shiftJis = (text: string) =>
  Buffer.from(encodingJapanese.convert(encodingJapanese.stringToCode(text), 'SJIS', 'UNICODE'));
const damaged = Buffer.from(lighthouse);
damaged.set([0xff, 0xfe], 39);

// Each test goes on where the one before it stopped.
test.describe.configure({ mode: 'serial' });

test.beforeEach(async ({ page }) => enter(page));

async function enter(page: Page): Promise<void> {
  await page.goto('/');
  if (page.url().endsWith('/first-run')) await begin(page);
  else await signIn(page);
  await page.getByRole('link', { name: '岬新聞' }).click();
  await expect(page.getByRole('heading', { name: '記事', exact: true })).toBeVisible();
}

async function begin(page: Page): Promise<void> {
  await page.getByLabel('名前').fill(saeki.name);
  await fillSignIn(page);
  await page.getByRole('button', { name: '管理者を作成' }).click();
  await page.getByRole('link', { name: 'プロジェクトを作成' }).click();
  await page.getByLabel('名前').fill('岬新聞');
  await page.getByRole('button', { name: 'プロジェクトを作成' }).click();
  await expect(page).toHaveURL(/articles$/);
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

async function openImport(page: Page): Promise<void> {
  await page.getByRole('link', { name: '記事を取り込む' }).first().click();
  await expect(page.getByRole('heading', { name: '記事の取り込み' })).toBeVisible();
}

const picker = (page: Page) => page.locator('input[type=file]');
/** What was handed in under a name. */
const entry = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
const rowOf = (page: Page, title: string | RegExp) => page.getByRole('row', { name: title });

test('an empty project says what belongs there, and hinders nobody', async ({ page }) => {
  await expect(page.getByRole('heading', { name: '記事はまだありません' })).toBeVisible();
  await expectAccessible(page);
  await openImport(page);
  await expect(page.getByText(/一つ10MBまで/)).toBeVisible();
  await expectAccessible(page);
});

test('what cannot be read is refused at its file, with what to do, and the rest is read', async ({
  page,
}) => {
  await openImport(page);
  await picker(page).setInputFiles([
    file('empty.txt', ''),
    file('picture.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0)),
    file('letter.docx', 'x'),
    file('damaged.txt', damaged),
    file('huge.txt', Buffer.alloc(10 * 1024 * 1024 + 1, 'a')),
    file('灯台.txt', shiftJis(lighthouse)),
  ]);
  await expect(entry(page, 'empty.txt')).toContainText('空のファイルです');
  await expect(entry(page, 'picture.txt')).toContainText('文字のファイルではありません');
  await expect(entry(page, 'letter.docx')).toContainText('.txtか.html');
  await expect(entry(page, 'damaged.txt')).toContainText('40バイト目');
  await expect(entry(page, 'huge.txt')).toContainText('10MBを超える');
  const read = entry(page, '灯台.txt');
  await expect(read.getByLabel('文字コード')).toHaveValue('shift_jis');
  await expect(read.getByLabel('題名')).toHaveValue('岬町の灯台、三日ぶりに復旧');
  await expect(read.getByLabel('公開日時')).toHaveValue('2026-03-04T17:05:00+09:00');
  await expectAccessible(page);
  await page.getByRole('button', { name: '1件を取り込む' }).click();
  await expect(page.getByRole('heading', { name: '1件を取り込みました' })).toBeVisible();
  await expect(entry(page, 'empty.txt')).toBeVisible();
});

test('another encoding is read anew, and keeps what was written', async ({ page }) => {
  await openImport(page);
  await picker(page).setInputFiles(file('a.txt', shiftJis('港の話です。灯台の話もします。')));
  const read = entry(page, 'a.txt');
  await read.getByLabel('題名').fill('港の話');
  await read.getByLabel('文字コード').selectOption('shift_jis');
  await expect(read.getByLabel('題名')).toHaveValue('港の話');
  await expect(read).toContainText('港の話です。');
});

test('texts pasted and dropped are imported with their facts, and one without a title waits', async ({
  page: tab,
}) => {
  await openImport(tab);
  await tab.getByLabel('文章を貼り付ける').fill('汽笛が鳴った。\n\n船長は否定した。');
  await tab.getByRole('button', { name: '読み取る' }).click();
  await picker(tab).setInputFiles([file('page.html', page), file('same.txt', lighthouse)]);
  const known = entry(tab, 'same.txt');
  await expect(known).toContainText('同じ文章がすでにあります');
  await expect(known.getByRole('link', { name: '岬町の灯台、三日ぶりに復旧' })).toBeVisible();
  await expect(entry(tab, 'page.html')).toContainText('<b>太字ではない</b>');
  await expect(tab).toHaveTitle(/記事の取り込み/);
  await entry(tab, 'page.html').getByLabel('クレジット').fill('北浜通信、Misaki Wire');
  const pasted = entry(tab, '貼り付けた文章1');
  await pasted.getByLabel('題名').fill('');
  await tab.getByRole('button', { name: '2件を取り込む' }).click();
  await expect(pasted.getByLabel('題名')).toBeFocused();
  await expect(pasted).toContainText('題名を入力してください。');
  await expectAccessible(tab);
  await pasted.getByLabel('題名').fill('汽笛');
  await tab.getByRole('button', { name: '1件を取り込む' }).click();
  await expect(tab.getByRole('heading', { name: '2件を取り込みました' })).toBeVisible();
  await tab.getByRole('link', { name: '水門を閉鎖' }).click();
  await expect(tab).toHaveURL(/\/articles\/[\da-f-]{36}$/);
});

test('the list is searched, filtered and ordered in its address', async ({ page }) => {
  await expect(page.getByRole('status').filter({ hasText: '3件' })).toBeVisible();
  await page.getByRole('searchbox').fill('漁業者　原因');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?q=/);
  await expect(page.getByText('1 / 3件')).toBeVisible();
  await expect(rowOf(page, /三日ぶりに復旧/)).toContainText('港の漁業者は原因が');
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('漁業者　原因');
  await page.getByRole('link', { name: '絞り込みを解除' }).click();
  await expect(page.getByText('1 / 3件')).toBeHidden();
  await page.getByRole('search').getByLabel('発行元', { exact: true }).selectOption('北浜日報');
  await page.getByRole('button', { name: '絞り込み' }).click();
  await expect(page.getByText('1 / 3件')).toBeVisible();
  await page.getByRole('searchbox').fill('どこにもない');
  await page.keyboard.press('Enter');
  await expect(page.getByText('条件に合う記事はありません。')).toBeVisible();
  await page.getByRole('link', { name: '絞り込みを解除' }).first().click();
  await page.getByRole('link', { name: '公開' }).click();
  await expect(page).toHaveURL(/order=published/);
  await expect(page.getByRole('columnheader', { name: '公開' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
});

test('rows are walked and opened by keyboard', async ({ page }) => {
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('k');
  const second = page.getByRole('row').nth(2).getByRole('link');
  await expect(second).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('jk');
  await expect(page.getByRole('searchbox')).toHaveValue('jk');
  await second.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/articles\/[\da-f-]{36}$/);
});

test('the columns that were chosen are remembered', async ({ page }) => {
  await page.getByRole('button', { name: '列' }).click();
  await page.getByRole('checkbox', { name: '発行元' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('columnheader', { name: '発行元' })).toBeHidden();
  await page.reload();
  await expect(page.getByRole('columnheader', { name: '公開' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: '発行元' })).toBeHidden();
});

async function openFacts(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: `「${title}」の操作` }).click();
  await page.getByRole('menuitem', { name: '公開情報' }).click();
  await expect(page.getByRole('heading', { name: '公開情報' })).toBeVisible();
}

test('facts are corrected, and taken back', async ({ page }) => {
  await openFacts(page, '汽笛');
  await expectAccessible(page);
  await page.getByLabel('アドレス').fill('javascript:alert(1)');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByLabel('アドレス')).toHaveAccessibleDescription(/http:\/\//);
  await page.getByLabel('アドレス').fill('');
  await page.getByLabel('公開日時').fill('令和8年3月6日 午後3時20分');
  await page.getByLabel('署名').fill('真壁 純');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('公開情報を保存しました。').first()).toBeVisible();
  await expect(page.getByLabel('公開日時')).toHaveValue('2026-03-06T15:20:00+09:00');
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(page.getByLabel('署名')).toHaveValue('');
  await page.reload();
  await expect(page.getByLabel('公開日時')).toHaveValue('');
});

test('of two who edit at once, the second is told and loses nothing', async ({
  page,
  anotherPage,
}) => {
  const other = await anotherPage({ locale: 'ja-JP' });
  await enter(other);
  for (const tab of [page, other]) await openFacts(tab, '汽笛');
  await other.getByRole('textbox', { name: /^発行元/ }).fill('港日報');
  await other.getByRole('button', { name: '保存' }).click();
  await expect(other.getByText('公開情報を保存しました。').first()).toBeVisible();
  await page.getByLabel('署名').fill('真壁 純');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('佐伯 凛さんがこの記事の公開情報を変えました')).toBeVisible();
  await expect(page.getByLabel('署名')).toHaveValue('真壁 純');
  await expect(page.getByText('いまの値: 港日報')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'この値にする' }).first().click();
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('公開情報を保存しました。').first()).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('署名')).toHaveValue('真壁 純');
  await expect(page.getByRole('textbox', { name: /^発行元/ })).toHaveValue('港日報');
});

test('an article is deleted after a question, and brought back', async ({ page }) => {
  await page.getByRole('button', { name: '「汽笛」の操作' }).click();
  await page.getByRole('menuitem', { name: '記事を削除' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('注釈は付いていません。')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: '削除' }).click();
  await expect(page.getByText('「汽笛」を削除しました。')).toBeVisible();
  await expect(page.getByRole('link', { name: '汽笛' })).toBeHidden();
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(page.getByRole('link', { name: '汽笛' })).toBeVisible();
});

test.describe('in English, in the dark, on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });

  test('everything fits and hinders nobody', async ({ page }) => {
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { name: 'Articles', exact: true })).toBeVisible();
    await expectAccessible(page);
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await overflow()).toBe(390);
    await page.getByRole('link', { name: 'Import articles' }).click();
    await picker(page).setInputFiles(file('same.txt', lighthouse));
    await expect(entry(page, 'same.txt')).toContainText('The same text is already there');
    await expectAccessible(page);
    expect(await overflow()).toBe(390);
    await page.goto(page.url().replace('articles/import', 'settings'));
    await expect(page.getByRole('link', { name: 'Settings', exact: true })).toBeInViewport({
      ratio: 1,
    });
  });
});

test.describe('to a stranger', () => {
  test.use({ expectedErrors: [/404/] });

  test('nothing of it is there', async ({ page }) => {
    for (const way of ['', '/articles', '/articles/import']) {
      const answer = await page.goto(`/projects/00000000-0000-4000-8000-000000000000${way}`);
      expect(answer?.status()).toBe(404);
    }
  });
});

test.describe('the real articles', () => {
  test.skip(sharedIsAbsent, WHY_SKIPPED);
  const folder = path.resolve(import.meta.dirname, '../../../shared/articles');
  const names = ['kangnam-newsis.txt', 'blog-digest.txt', 'explainer-blog.txt'];

  test('come in together, each as it is', async ({ page }) => {
    await openImport(page);
    await picker(page).setInputFiles(
      names.map((name) => file(name, readFileSync(path.join(folder, name)))),
    );
    for (const name of names) {
      const length = [...readArticle(name)].length.toLocaleString('ja-JP');
      await expect(entry(page, name)).toContainText(`${length}文字`);
      const title = entry(page, name).getByLabel('題名');
      if ((await title.inputValue()) === '') await title.fill(name);
    }
    await page.getByRole('button', { name: '3件を取り込む' }).click();
    await expect(page.getByRole('heading', { name: '3件を取り込みました' })).toBeVisible();
  });
});
