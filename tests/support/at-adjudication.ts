/** What a reviewer does where the final layer is made, by keyboard, and what stands in the list of places. */
import { expect, type Locator, type Page } from '@playwright/test';
import { expectSaved, inspector } from './at-desk';
import { openArticle } from './way-in';

const places = (page: Page) => page.getByRole('navigation', { name: '決めるところ' });

export async function openAdjudication(page: Page, title: string): Promise<void> {
  await openArticle(page, title);
  await page.getByRole('link', { name: 'レビュー', exact: true }).click();
  await page.getByRole('link', { name: '裁定する' }).click();
  await expect(places(page)).toBeVisible();
}

/** The place that is looked at. */
export function place(page: Page): Locator {
  return inspector(page).getByRole('region', { name: 'レイヤーの比較' });
}

export function listed(page: Page, words: string): Locator {
  return places(page).getByRole('button').filter({ hasText: words });
}

/** Where the key n has led, which is to these words, decides by one key. */
export async function decideHere(
  page: Page,
  words: string,
  key: string,
  came: string,
): Promise<void> {
  await expect(place(page).getByRole('blockquote').first()).toContainText(words);
  await page.keyboard.press(key);
  await expect(listed(page, words)).toContainText(came);
}

export async function closeAdjudication(page: Page): Promise<void> {
  await page.getByRole('button', { name: '裁定を確定' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '裁定を確定' }).click();
  await expect(page.getByRole('button', { name: '裁定をやり直す' })).toBeVisible();
  await expectSaved(page);
}
