/** What a reviewer does by keyboard, and what they are told. */
import { expect, type Page } from '@playwright/test';
import { expectSaved, inspector } from './at-desk';

/** On to the next mark without a verdict, which is the one with these words, and judges it by one key. */
export async function judgeNext(
  page: Page,
  words: string,
  key: string,
  told: string,
): Promise<void> {
  await toNext(page, words);
  await page.keyboard.press(key);
  await expectTold(page, told);
}

/** A rejection asks for its reason: the key leads there first, and does it then. */
export async function rejectNext(page: Page, words: string, reason: string): Promise<void> {
  await toNext(page, words);
  await page.keyboard.press('r');
  const field = inspector(page).getByRole('textbox', { name: '判定の理由' });
  await expect(field).toBeFocused();
  await page.keyboard.type(reason);
  await page.keyboard.press('Escape');
  await page.keyboard.press('r');
  await expectTold(page, '却下しました');
}

/** On to the mark without a verdict that has these words. Pressed again where the page did not obey yet: it is where it already is. */
export async function toNext(page: Page, words: string): Promise<void> {
  const here = inspector(page).getByRole('blockquote').first();
  await expect(async () => {
    await page.keyboard.press('n');
    await expect(here).toContainText(words, { timeout: 500 });
  }).toPass();
}

/** Gives the layer that is reviewed back to its analyst. */
export async function returnLayer(page: Page, reason: string): Promise<void> {
  await page.getByRole('button', { name: '差し戻す' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '理由' }).fill(reason);
  await dialog.getByRole('button', { name: '差し戻す' }).click();
  await expect(dialog).toBeHidden();
  await expectSaved(page);
}

async function expectTold(page: Page, told: string): Promise<void> {
  const verdict = inspector(page).getByRole('region', { name: '自分の判定' });
  await expect(verdict.getByRole('status')).toHaveText(told);
}
