/** A new installation that begins with the demo newsroom. */
import { expect, expectAccessible, test } from '@/tests/support/page';

test('the first administrator begins with a newsroom to try things in', async ({ page }) => {
  await page.goto('/first-run');
  await page.getByLabel('名前').fill('佐伯 凛');
  await page.getByLabel('メールアドレス').fill('saeki@misaki.example');
  await page.getByLabel('パスワード').fill('岬の灯台は夜ごとに光ります');
  await page.getByRole('button', { name: '管理者とデモ編集部を作成' }).click();
  const table = page.getByRole('table', { name: '参加しているプロジェクト' });
  // Nine articles with their marks take a while to be written.
  await expect(table).toBeVisible({ timeout: 45_000 });
  await expect(page.getByRole('row', { name: /オーナー 日本語/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /オーナー 英語/ })).toBeVisible();
  await expectAccessible(page);
});
