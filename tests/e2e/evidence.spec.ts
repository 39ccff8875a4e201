/** What a link outside the project points to is kept as it was; and the project's own record: codebook, history, provenance. */
import { createServer, type Server } from 'node:http';
import type { Page } from '@playwright/test';
import {
  expectLabel,
  expectSaved,
  inspector,
  label,
  nameSpeaker,
  walkTo,
} from '@/tests/support/at-desk';
import { test as base, expect, expectAccessible } from '@/tests/support/page';
import { type Served, serve } from '@/tests/support/served';
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
const title = '灯台の修理';
const published = `<!doctype html><html lang="ja"><title>市の発表</title><p>灯台は五日に直った。</p>
<script>document.body.textContent = '書き換えられた'</script></html>`;

const running: { served?: Served; outside?: Server; host: string } = { host: '' };

/** The application is started by hand, since it may fetch from a server of the test's own. */
const test = base.extend<{ served: Served }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
  served: async ({}, use) => {
    running.served ??= await serveWithOutside();
    await use(running.served);
  },
});

// The page's own script, which the frame does not run.
test.use({ expectedErrors: [/Blocked script execution|404/] });

test.describe.configure({ mode: 'serial' });

async function serveWithOutside(): Promise<Served> {
  const outside = createServer((request, response) => {
    if (request.url === '/gone') response.writeHead(404).end();
    else response.setHeader('Content-Type', 'text/html; charset=utf-8').end(published);
  });
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
  const address = outside.address();
  running.outside = outside;
  running.host = `127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  return serve('evidence', { URATORI_FETCH_ALLOW: running.host });
}

test.afterAll(async () => {
  await running.served?.close();
  running.outside?.close();
});

async function begin(page: Page): Promise<void> {
  await makeAdministrator(page, saeki);
  await makeProject(page, '灯台の検証');
  await page.getByRole('link', { name: '記事を取り込む' }).first().click();
  const buffer = Buffer.from('岬の灯台が止まった。\n市は「灯台は直った」と発表した。');
  await chooseFiles(page, { name: 'lights.txt', mimeType: 'text/plain', buffer });
  await lookedOver(page, 'lights.txt').getByLabel('題名').fill(title);
  await page.getByRole('button', { name: '1件を取り込む' }).click();
  await expect(page.getByRole('heading', { name: '1件を取り込みました' })).toBeVisible();
  await openArticle(page, title);
  await walkTo(page, '灯台は直った');
  await label(page, 'q', '引用');
  await nameSpeaker(page, '市');
}

/** From the chosen mark; leads to what was kept. */
async function linkAddress(page: Page, address: string): Promise<void> {
  await page.keyboard.press('l');
  await inspector(page).getByRole('button', { name: 'アドレス' }).click();
  await inspector(page).getByRole('textbox', { name: 'リンク先のアドレス' }).fill(address);
  await page.keyboard.press('Enter');
  await expectSaved(page);
  await inspector(page).getByRole('link', { name: '保存した内容' }).last().click();
}

test('a page that is linked is kept, readable, and runs nothing', async ({ page }) => {
  await begin(page);
  await linkAddress(page, `http://${running.host}/story`);
  await expect(page.getByRole('heading', { name: '市の発表' })).toBeVisible();
  await expect(page.getByText('灯台は五日に直った。')).toBeVisible();
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await expectAccessible(page);
  await page.getByText('受け取ったままのページ').first().click();
  const frame = page.getByTitle('受け取ったままのページ');
  await expect(frame).toHaveAttribute('sandbox', '');
  const received = await page.request.get((await frame.getAttribute('src')) ?? '');
  expect(await received.text()).toBe(published);
  expect(received.headers()['content-security-policy']).toMatch(/^sandbox; default-src 'none'/);
  expect(received.headers()['content-type']).toBe('text/html; charset=utf-8');
});

test('what cannot be fetched says why, and its text is pasted instead', async ({ page }) => {
  await signIn(page, saeki);
  await page.getByRole('link', { name: '灯台の検証' }).click();
  await openArticle(page, title);
  await walkTo(page, '灯台は直った');
  await expectLabel(page, '引用');
  await linkAddress(page, `http://${running.host}/gone`);
  await expect(page.getByText('ページはもうありません')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('ページの本文').fill('市の発表の写し\n灯台は直った。');
  await page.getByRole('button', { name: '本文を保存' }).click();
  await expect(page.getByText('本文の貼り付け')).toBeVisible();
  await expect(page.getByRole('button', { name: '本文を保存' })).toBeHidden();
});

test('a label is added to the codebook, and the history and the graph tell of the work', async ({
  page,
}) => {
  await signIn(page, saeki);
  await page.getByRole('link', { name: '灯台の検証' }).click();
  await page.getByRole('link', { name: 'コードブック' }).click();
  await page.getByRole('link', { name: 'コードブックを編集' }).click();
  await page.getByRole('button', { name: 'ラベルを追加' }).click();
  const fresh = page.getByRole('group').last();
  await fresh.getByLabel('名前（日本語）').fill('うわさ');
  await fresh.getByLabel('名前（英語）').fill('Rumour');
  await fresh.getByLabel('キー').fill('q');
  await page.getByRole('button', { name: '新しい版を公開' }).click();
  await expect(fresh.getByRole('alert')).toHaveText(/同じキーのラベルがほかにあります/);
  await fresh.getByLabel('キー').fill('y');
  await expectAccessible(page);
  await page.getByRole('button', { name: '新しい版を公開' }).click();
  await expect(page.getByRole('heading', { name: '第1版からの変更' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: '履歴' }).click();
  await expect(page.getByText('コードブックの新しい版を公開した')).toBeVisible();
  await page.getByLabel('言葉').fill('灯台は直った');
  await page.getByRole('button', { name: '絞り込み' }).click();
  await expect(page).toHaveURL(/q=/);
  await expect(page.getByText('コードブックの新しい版を公開した')).toBeHidden();
  await expect(page.getByText('注釈を付けた').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: '情報源' }).click();
  await page.getByRole('link', { name: '市', exact: true }).click();
  await page.getByRole('link', { name: '経路図' }).click();
  await expect(page.getByRole('link', { name: '情報源: 市' })).toBeVisible();
  await expect(page.getByRole('link', { name: `記事: ${title}` })).toBeVisible();
  await expectAccessible(page);
});
