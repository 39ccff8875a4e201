/** A mark filled from the keyboard: who says it, through whom, what it denies, what backs it, in what words. */
import type { Locator, Page } from '@playwright/test';
import { walkTo } from '@/tests/support/at-desk';
import { expect, expectAccessible, test } from '@/tests/support/page';

const saeki = {
  name: '佐伯 凛',
  email: 'saeki@misaki.example',
  password: '岬の灯台は夜ごとに光ります',
};

const denial = `港の密約を町長が否定

岬町の野党は4日の声明で、港を売る密約が結ばれたと批判した。
志摩町長は「密約は存在しない」と否定した。
町長は続けて、港は町のものだと述べた。`;
const rebuttal = `志摩町長、密約説に反論

志摩町長は5日、密約は事実無根だと改めて述べた。`;

// Each test goes on where the one before it stopped.
test.describe.configure({ mode: 'serial' });

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  if (page.url().endsWith('/first-run')) await begin(page);
  else await signIn(page);
  await page.getByRole('link', { name: '岬新聞' }).click();
});

async function begin(page: Page): Promise<void> {
  await page.getByLabel('名前').fill(saeki.name);
  await fillSignIn(page);
  await page.getByRole('button', { name: '管理者を作成' }).click();
  await page.getByRole('link', { name: 'プロジェクトを作成' }).click();
  await page.getByLabel('名前').fill('岬新聞');
  await page.getByRole('button', { name: 'プロジェクトを作成' }).click();
  await expect(page).toHaveURL(/articles$/);
  await importTexts(page);
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

async function importTexts(page: Page): Promise<void> {
  await page.getByRole('link', { name: '記事を取り込む' }).first().click();
  const files = [denial, rebuttal].map((text, at) => ({
    name: `${at}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  }));
  await page.locator('input[type=file]').setInputFiles(files);
  await page.getByRole('button', { name: '2件を取り込む' }).click();
  await expect(page.getByRole('heading', { name: '2件を取り込みました' })).toBeVisible();
}

const panel = (page: Page) => page.getByRole('complementary', { name: '注釈の詳細' });
const group = (page: Page, name: string) => panel(page).getByRole('region', { name, exact: true });
const speaker = (page: Page) => panel(page).getByRole('combobox', { name: '話者' });
const links = (page: Page) => group(page, 'リンク').getByRole('listitem');

/** Of a list that is open, not of a closed menu. */
const choices = (page: Page) => page.getByRole('listbox').getByRole('option');

/** Opens the article whose text begins so, and walks to the sentence that holds the words. */
async function reach(page: Page, title: string, words: string): Promise<void> {
  await page.getByRole('link', { name: title }).first().click();
  await walkTo(page, words);
}

async function expectFocus(field: Locator): Promise<void> {
  await expect(field).toBeFocused();
}

test('a denial gets its speaker, named for the first time, and what it denies', async ({
  page,
}) => {
  await reach(page, '港の密約を町長が否定', '密約は存在しない');
  await expectAccessible(page);
  await page.keyboard.press('d');
  await expect(group(page, '注釈')).toContainText('密約は存在しない');

  await page.keyboard.press('s');
  await expectFocus(speaker(page));
  await page.keyboard.type('志摩町長');
  await expect(choices(page).first()).toContainText('新規：人物');
  await page.keyboard.press('Enter');
  await expect(speaker(page)).toHaveValue('志摩町長');
  await page.keyboard.press('Escape');

  await page.keyboard.press('l');
  await page.keyboard.type('密約が結ばれた');
  await expect(choices(page).first()).toContainText('この記事の中');
  await page.keyboard.press('Enter');
  await expect(links(page)).toHaveCount(1);
  await expect(links(page).getByRole('combobox', { name: '関係' })).toHaveValue('denies');
  await expect(page.getByText('保存済み')).toBeVisible();
});

test('a sentence of another article is found and linked without leaving the desk', async ({
  page,
}) => {
  await reach(page, '港の密約を町長が否定', '密約は存在しない');
  await page.keyboard.press('l');
  await page.keyboard.type('事実無根');
  const found = page.getByRole('option', { name: /密約説に反論.*密約は事実無根だ/ });
  await expect(found).toBeVisible();
  await expectAccessible(page);
  await found.click();
  await expect(links(page)).toHaveCount(2);
  await links(page).last().getByRole('combobox', { name: '関係' }).selectOption('corroborates');
  await expect(page.getByText('保存済み')).toBeVisible();
  await page.reload();
  await walkTo(page, '密約は存在しない');
  await expect(speaker(page)).toHaveValue('志摩町長');
  await links(page).last().getByRole('link', { name: '志摩町長、密約説に反論' }).click();
  await expect(panel(page).getByText('密約は事実無根だ')).toBeVisible();
});

test('the same speaker takes one key, a relay few, and undo takes them back', async ({ page }) => {
  await reach(page, '港の密約を町長が否定', '港は町のものだ');
  await page.keyboard.press('q');
  await page.keyboard.press('a');
  await expect(speaker(page)).toHaveValue('志摩町長');
  await page.keyboard.press('r');
  await page.keyboard.type('岬通信');
  await expect(choices(page).first()).toContainText('新規：通信社');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('button', { name: '岬通信 を外す' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('u');
  await expect(panel(page).getByRole('button', { name: '岬通信 を外す' })).toBeHidden();
  await page.keyboard.press('u');
  await expect(speaker(page)).toHaveValue('');
});

test('a note is kept by leaving its field, and Escape gives the keys back to the text', async ({
  page,
}) => {
  await reach(page, '港の密約を町長が否定', '密約は存在しない');
  const note = panel(page).getByRole('textbox', { name: 'メモ', exact: true });
  await page.keyboard.press('m');
  await page.keyboard.type('声明の全文を確かめる');
  await page.keyboard.press('Escape');
  await page.keyboard.press('k');
  await expect(note).toBeHidden();
  await page.keyboard.press('j');
  await expect(note).toHaveValue('声明の全文を確かめる');
  await expect(page.getByText('保存済み')).toBeVisible();
  await page.reload();
  await walkTo(page, '密約は存在しない');
  await expect(note).toHaveValue('声明の全文を確かめる');
});

test('a press that comes before the panel is drawn keeps what was just written there', async ({
  page,
}) => {
  await reach(page, '港の密約を町長が否定', '密約は存在しない');
  const when = panel(page).getByRole('textbox', { name: '発言日時' });
  const direct = panel(page).getByRole('button', { name: /^直接/ });
  await when.fill('5日');
  // As one tap does: the field is left, and the button pressed, before the next frame.
  await direct.evaluate(async (button) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await null;
    if (button instanceof HTMLElement) button.click();
  });
  await expect(direct).toHaveAttribute('aria-pressed', 'true');
  await expect(when).toHaveValue('5日');
  await expect(page.getByText('保存済み')).toBeVisible();
  await page.reload();
  await walkTo(page, '密約は存在しない');
  await expect(when).toHaveValue('5日');
  await expect(direct).toHaveAttribute('aria-pressed', 'true');
});

test('another mark is shown from its top', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 500 });
  await reach(page, '港の密約を町長が否定', '密約は存在しない');
  await panel(page).getByRole('textbox', { name: 'メモ', exact: true }).scrollIntoViewIfNeeded();
  const scrolled = () => panel(page).evaluate(({ scrollTop }) => scrollTop);
  await expect.poll(scrolled).toBeGreaterThan(0);
  await page.keyboard.press('j');
  await expect.poll(scrolled).toBe(0);
});

test('a name that is refused stays where it was typed, to be shortened', async ({ page }) => {
  await reach(page, '港の密約を町長が否定', '密約は存在しない');
  const long = '港の会'.repeat(101);
  await speaker(page).fill(long);
  await expect(choices(page).first()).toContainText(long);
  await speaker(page).press('Enter');
  await expect(panel(page).getByText('情報源の名前が長すぎます')).toBeVisible();
  await expect(speaker(page)).toHaveValue(long);
  await speaker(page).fill('港の会');
  await speaker(page).press('Enter');
  await expect(panel(page).getByText('情報源の名前が長すぎます')).toBeHidden();
  await expect(speaker(page)).toHaveValue('港の会');
});
