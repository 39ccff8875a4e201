/** How far analysts of the demo newsroom agree, counted in another way, of something else. */
import { expect, expectAccessible, test } from '@/tests/support/page';

test('what counts as agreement is chosen, and kept on the way to the sentences and back', async ({
  page,
}) => {
  await page.goto('/first-run');
  await page.getByLabel('名前').fill('佐伯 凛');
  await page.getByLabel('メールアドレス').fill('saeki@misaki.example');
  await page.getByLabel('パスワード').fill('岬の灯台は夜ごとに光ります');
  await page.getByRole('button', { name: '管理者とデモ編集部を作成' }).click();
  await page
    .getByRole('row', { name: /オーナー 日本語/ })
    .getByRole('link')
    .first()
    .click();
  await page.getByRole('link', { name: '一致度' }).click();

  await expect(page.getByRole('table', { name: '全体' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('combobox', { name: '注釈のない文' }).selectOption('none');
  await page.getByRole('button', { name: '適用' }).click();
  await expect(page).toHaveURL(/unmarked=none/);
  await expect(page.getByRole('combobox', { name: '注釈のない文' })).toHaveValue('none');

  const pair = page.getByRole('table', { name: '2人ずつの一致度' }).getByRole('row').nth(1);
  await pair.getByRole('link', { name: '食い違う文' }).click();
  await expect(page.getByRole('heading', { name: '数値のもとになる文' })).toBeVisible();
  await expect(page).toHaveURL(/alike=no/);
  await expectAccessible(page);

  const toReview = page.getByRole('link', { name: 'レビュー', exact: true }).first();
  await expect(toReview).toHaveAttribute('href', /\/review\?version=[\da-f-]{36}&at=\d+$/);

  await page.getByRole('link', { name: '一致度へ戻る' }).click();
  await expect(page).toHaveURL(/unmarked=none/);

  await page
    .getByRole('navigation', { name: '比べるもの' })
    .getByRole('link', { name: '範囲' })
    .click();
  await expect(page.getByRole('row', { name: /cuα/ })).toContainText(/\d\.\d{3}/);
  await expectAccessible(page);
});
