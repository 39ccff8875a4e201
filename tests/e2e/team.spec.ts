/** Three people: work is shared out, annotated blind, submitted; one layer comes back and is submitted again. */
import type { Page } from '@playwright/test';
import { expectSaved, label, walkTo } from '@/tests/support/at-desk';
import { expect, expectAccessible, test } from '@/tests/support/page';
import {
  acceptInvitation,
  chooseFiles,
  invite,
  lookedOver,
  makeAdministrator,
  makeProject,
  openArticle,
} from '@/tests/support/way-in';

const person = (name: string, address: string) => ({
  name,
  email: `${address}@misaki.example`,
  password: '岬の灯台は夜ごとに光ります',
});
const owner = person('佐伯 凛', 'saeki');
const hana = person('花田 みお', 'hanada');
const mike = person('三池 さゆり', 'miike');
const title = '灯台の停電';
const reason = '二つ目の文に話者がありません';

test.setTimeout(240_000);

test('three people share an article out, annotate it blind, and one does it again', async ({
  page,
  anotherPage,
}) => {
  const [first, second] = [await anotherPage(), await anotherPage()];
  await test.step('the owner makes a blind project where only what is assigned is annotated', async () => {
    await makeAdministrator(page, owner);
    await makeProject(page, '灯台の検証');
    await bringIn(page);
    await page.getByRole('link', { name: '設定', exact: true }).click();
    await page.getByRole('checkbox', { name: 'ブラインドで注釈する' }).check();
    await page.getByRole('radio', { name: /割り当てられた記事だけ/ }).check();
    await page.getByRole('button', { name: '設定を保存' }).click();
    await expect(page.getByText('保存しました')).toBeVisible();
    await acceptInvitation(first, await invite(page, '注釈者'), hana);
    await acceptInvitation(second, await invite(page, '注釈者'), mike);
  });

  await test.step('what is not assigned is read, and not annotated', async () => {
    await openArticle(first, title);
    await expect(first.getByText('この記事は割り当てられていません')).toBeVisible();
  });

  await test.step('each article goes to two, by the rule', async () => {
    await page.getByRole('link', { name: '割り当て', exact: true }).click();
    await expect(page.getByRole('heading', { name: '割り当て', exact: true })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: '割り当てる' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: hana.name }).check();
    await dialog.getByRole('checkbox', { name: mike.name }).check();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: '割り当てる' }).click();
    await expect(page.getByText('2件を割り当てました')).toBeVisible();
  });

  await test.step('both find it in their inbox, annotate and submit', async () => {
    for (const analyst of [first, second]) {
      await analyst.goto('/inbox');
      await expectAccessible(analyst);
      await analyst.getByRole('link', { name: title }).click();
      await walkTo(analyst, '市は事故を否定した。');
      await label(analyst, 'd', '否定');
      await expectSaved(analyst);
      await submit(analyst);
    }
  });

  await test.step('the owner returns one, with a reason that its analyst reads', async () => {
    await page.getByRole('link', { name: '記事', exact: true }).first().click();
    await expect(page.getByRole('heading', { name: '記事', exact: true })).toBeVisible();
    await openArticle(page, title);
    await page.getByRole('link', { name: 'レビュー' }).click();
    await page.getByRole('link', { name: hana.name }).click();
    await page.getByRole('button', { name: '差し戻す' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '理由' }).fill(reason);
    await dialog.getByRole('button', { name: '差し戻す' }).click();
    await expect(dialog).toBeHidden();
    await expectSaved(page);
    await first.goto('/inbox');
    await expect(first.getByText(reason)).toBeVisible();
    await first.getByRole('link', { name: title }).click();
    await walkTo(first, '岬に灯がともった。');
    await label(first, 'f', '事実');
    await expectSaved(first);
    await submit(first);
  });

  await test.step('the owner sees both submitted', async () => {
    await page.getByRole('link', { name: '割り当て', exact: true }).click();
    const rows = page.getByRole('row').filter({ hasText: title });
    await expect(rows.filter({ hasText: '提出済み' })).toHaveCount(2);
  });
});

async function bringIn(page: Page): Promise<void> {
  await page.getByRole('link', { name: '記事を取り込む' }).first().click();
  const buffer = Buffer.from('岬に灯がともった。\n市は事故を否定した。');
  await chooseFiles(page, { name: 'lights.txt', mimeType: 'text/plain', buffer });
  await lookedOver(page, 'lights.txt').getByLabel('題名').fill(title);
  await page.getByRole('button', { name: '1件を取り込む' }).click();
  await expect(page.getByRole('heading', { name: '1件を取り込みました' })).toBeVisible();
}

async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: '提出', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '提出', exact: true }).click();
  await expect(page.getByText('提出済みです。')).toBeVisible();
}
