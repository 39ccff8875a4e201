/** The registry of sources: names in several scripts, a duplicate made at the desk and merged, a table that goes out and comes back. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expectSaved, label, nameSpeaker, walkTo } from '@/tests/support/at-desk';
import { expect, expectAccessible, test } from '@/tests/support/page';
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
const title = '港をめぐる発言';
const first = 'プーチン大統領は「港は開く」と述べた。';
const second = 'プーチン首相は「船は来る」と語った。';
const text = `${title}\n\n${first}\n${second}`;

// The second test goes on where the first one stopped.
test.describe.configure({ mode: 'serial' });

async function importArticle(page: Page): Promise<void> {
  await page.getByRole('link', { name: '記事を取り込む' }).first().click();
  const file = { name: 'port.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
  await chooseFiles(page, file);
  await lookedOver(page, 'port.txt').getByLabel('題名').fill(title);
  await page.getByRole('button', { name: '1件を取り込む' }).click();
  await expect(page.getByRole('heading', { name: '1件を取り込みました' })).toBeVisible();
}

async function openSources(page: Page): Promise<void> {
  await page.getByRole('link', { name: '情報源', exact: true }).first().click();
  await expect(page.getByRole('heading', { name: '情報源', level: 1 })).toBeVisible();
}

/** Pressed again until the page has come alive. */
async function openDialog(page: Page, button: string): Promise<Locator> {
  const dialog = page.getByRole('dialog');
  await expect(async () => {
    await page.getByRole('button', { name: button }).click();
    await expect(dialog).toBeVisible({ timeout: 1_000 });
  }).toPass();
  return dialog;
}

const rows = (page: Page) => page.getByRole('rowheader');

test('a source has names in several scripts; a duplicate made at the desk is merged, and parted again', async ({
  page,
}) => {
  await makeAdministrator(page, saeki);
  await makeProject(page, '岬新聞');
  await importArticle(page);

  await openSources(page);
  const dialog = await openDialog(page, '情報源を登録');
  await dialog.getByLabel('名前', { exact: true }).fill('プーチン大統領');
  await dialog.getByLabel('別名').fill('プーチン氏\nVladimir Putin\nВладимир Путин');
  await dialog.getByLabel('国').fill('ru');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: '登録', exact: true }).click();
  await expect(rows(page)).toHaveText([/プーチン大統領/]);
  for (const typed of ['путин', 'ﾌﾟｰﾁﾝ']) {
    await page.getByRole('searchbox', { name: '名前・別名' }).fill(typed);
    await page.getByRole('button', { name: '絞り込み' }).click();
    await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(typed)}`));
    await expect(rows(page)).toHaveText([/プーチン大統領/]);
  }
  await expectAccessible(page);

  await openArticle(page, title);
  await walkTo(page, first);
  await label(page, 'q', '引用');
  await nameSpeaker(page, 'プーチン大統領');
  await walkTo(page, second);
  await label(page, 'q', '引用');
  await nameSpeaker(page, 'プーチン首相');
  await expectSaved(page);

  await openSources(page);
  await page.getByRole('link', { name: '重複の候補' }).click();
  const pair = page.getByRole('row').filter({ hasText: 'プーチン首相' });
  await expect(pair).toContainText('敬称や役職を除くと同じ');
  await expectAccessible(page);
  await expect(async () => {
    await pair.getByRole('button', { name: '「プーチン大統領」に統合' }).click();
    await expect(page.getByRole('button', { name: '元に戻す' })).toBeVisible({ timeout: 2_000 });
  }).toPass();

  await openSources(page);
  await expect(rows(page)).toHaveText([/プーチン大統領/]);
  await page.getByRole('link', { name: 'プーチン大統領' }).click();
  const said = page.getByRole('region', { name: 'この情報源の発言' });
  await expect(said.getByRole('link')).toHaveText([second, first]);
  await expectAccessible(page);
  const history = page.getByRole('region', { name: '変更の履歴' });
  await history
    .getByRole('listitem')
    .filter({ hasText: '「プーチン首相」を「プーチン大統領」に統合' })
    .getByRole('button', { name: '元に戻す' })
    .click();
  await expect(said.getByRole('link')).toHaveText([first]);
  await openSources(page);
  await expect(rows(page)).toHaveText([/プーチン大統領/, /プーチン首相/]);
});

test('the table of sources goes out as CSV, and comes back changed as a whole', async ({
  page,
}) => {
  await signIn(page, saeki);
  await page.getByRole('link', { name: '岬新聞' }).click();
  await openSources(page);
  const leaving = page.waitForEvent('download');
  await page.getByRole('link', { name: 'CSVで保存' }).click();
  const written = await readFile(await (await leaving).path(), 'utf8');
  expect(written).toContain('Vladimir Putin > Владимир Путин > プーチン氏');

  await page.getByRole('link', { name: 'CSVを取り込む' }).click();
  const csv = (content: string) => ({
    name: 'sources.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(content),
  });
  const choose = async (content: string) => {
    await expect(async () => {
      const waiting = page.waitForEvent('filechooser', { timeout: 2_000 });
      await page.getByRole('button', { name: 'CSVファイルを選ぶ' }).click();
      await (await waiting).setFiles(csv(content));
    }).toPass();
  };
  await choose(`${written}\r\nx,king,無名の人`);
  await expect(page.getByText('CSVとして読めません')).toBeVisible();
  await choose(
    'name,kind,affiliation\r\n大統領府,office,\r\nプーチン大統領,,大統領府\r\n広報官,,県庁',
  );
  await expect(page.getByRole('row').filter({ hasText: '県庁' })).toContainText('取り込めません');
  await expect(page.getByRole('button', { name: /件を取り込む/ })).toBeHidden();
  await choose('name,kind,affiliation\r\n大統領府,office,\r\nプーチン大統領,,大統領府');
  await expect(page.getByRole('row').filter({ hasText: '所属先: なし → ' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: '2件を取り込む' }).click();
  await expect(rows(page)).toHaveText([/プーチン大統領/, /プーチン首相/, /大統領府/]);
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(rows(page)).toHaveText([/プーチン大統領/, /プーチン首相/]);
});
