/** A new installation that begins with the demo newsroom: every screen that a visitor opens has something on it. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '@/tests/support/page';

const wordOf = '岬の灯台は夜ごとに光ります';

async function beginWithNewsroom(page: Page): Promise<void> {
  await page.goto('/first-run');
  await page.getByLabel('名前').fill('佐伯 凛');
  await page.getByLabel('メールアドレス').fill('saeki@misaki.example');
  await page.getByLabel('パスワード').fill(wordOf);
  await page.getByRole('button', { name: '管理者とデモ編集部を作成' }).click();
  const table = page.getByRole('table', { name: '参加しているプロジェクト' });
  // Nine articles with their marks, and all that was made of them, take a while to be written.
  await expect(table).toBeVisible({ timeout: 45_000 });
}

async function go(page: Page, place: string): Promise<void> {
  const places = page.getByRole('navigation', { name: 'プロジェクト内の移動' });
  await places.getByRole('link', { name: place, exact: true }).click();
  await expect(places.getByRole('link', { name: place, exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
}

/** The row that names it. */
function row(page: Page, name: string | RegExp) {
  return page.getByRole('row', { name });
}

test('the first administrator begins with a newsroom to try things in', async ({ page }) => {
  await beginWithNewsroom(page);
  await expect(row(page, /オーナー 日本語/)).toBeVisible();
  await expect(row(page, /オーナー 英語/)).toBeVisible();
  await expectAccessible(page);

  await test.step('the inbox asks something', async () => {
    await page.getByRole('link', { name: '受信箱 5' }).click();
    await expect(page.getByRole('heading', { name: /あなた宛てのコメント/ })).toBeVisible();
    await expect(page.getByRole('button', { name: 'レビューを終える' })).toBeVisible();
    await expectAccessible(page);
    await page.goBack();
  });

  await row(page, /オーナー 日本語/)
    .getByRole('link')
    .click();
  await test.step('assignments stand in every state', async () => {
    await go(page, '割り当て');
    await expect(page.getByText('6人')).toBeVisible();
    const given = page.getByRole('table', { name: '割り当て', exact: true });
    for (const state of ['未着手', '作業中', '提出済み', '差し戻し', '裁定済み', '期限切れ']) {
      await expect(given.getByRole('row').filter({ hasText: state }).first()).toBeVisible();
    }
    await expectAccessible(page);
  });

  await test.step('figures tell how far analysts agree, and how a training went', async () => {
    await go(page, '一致度');
    const pairs = page.getByRole('table', { name: '2人ずつの一致度' });
    await expect(pairs.getByRole('row')).toHaveCount(4);
    await page.getByRole('link', { name: '練習' }).click();
    await expect(
      page.getByText(/判断は「意見」、最終レイヤーは「引用」です/).first(),
    ).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('a claim of three articles counts once, and leads to its graph and back', async () => {
    await go(page, '主張');
    await expect(row(page, /密約/)).toContainText('根拠なし');
    await page.getByRole('link', { name: /航行安全協定に署名した/ }).click();
    await expect(page.getByText('独立した裏付け 1件')).toBeVisible();
    await page.getByRole('link', { name: '経路図' }).click();
    await expect(page.getByRole('heading', { name: '経路図', level: 1 })).toBeVisible();
    await page.getByRole('link', { name: '主張へ戻る' }).click();
    await expect(page.getByRole('heading', { name: /航行安全協定に署名した/ })).toBeVisible();
  });

  await test.step('all places of a project stand in one row, on a desk of any width', async () => {
    const places = page.getByRole('navigation', { name: 'プロジェクト内の移動' });
    for (const width of [1024, 1280, 1366, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      for (const link of await places.getByRole('link').all()) {
        await expect(link, String(width)).toBeInViewport({ ratio: 1 });
      }
      const boxes = await Promise.all(
        (await places.getByRole('link').all()).map((one) => one.boundingBox()),
      );
      expect(new Set(boxes.map((box) => box?.y)).size, String(width)).toBe(1);
    }
  });
});
