/** Three people: an article is given out, annotated blind, returned, decided, measured, and its final layer taken away. */
import type { Page } from '@playwright/test';
import {
  closeAdjudication,
  decideHere,
  listed,
  openAdjudication,
  place,
} from '@/tests/support/at-adjudication';
import { inspector, labelEach, type Marks, submitLayer } from '@/tests/support/at-desk';
import { returnLayer, toNext } from '@/tests/support/at-review';
import { downloadCsv } from '@/tests/support/exported';
import { expect, expectAccessible, test } from '@/tests/support/page';
import {
  acceptInvitation,
  importText,
  invite,
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
const mike = person('三池 さゆり', 'miike');
const hana = person('花田 みお', 'hanada');

const title = '灯台の停電';
const failed = '岬の灯台が5日に停電した。';
const promised = '灯台守は夜明けまでに直すと述べた。';
const refuted = '市は事故との報道を否定した。';
const guessed = '原因は落雷だろう。';
const open = '復旧の見通しは立っていない。';

const byMike: Marks = [
  [failed, 'f', '事実'],
  [promised, 'q', '引用'],
  [refuted, 'q', '引用'],
  [guessed, 'o', '意見'],
];
const byHana: Marks = [
  [failed, 'f', '事実'],
  [promised, 'f', '事実'],
  [refuted, 'd', '否定'],
  [guessed, 'f', '事実'],
];
const reason = '最後の文に注釈がありません';
const question = '引用ではありませんか';

test.setTimeout(300_000);

test('three people share an article out, annotate it blind, and decide what stands', async ({
  page,
  anotherPage,
}) => {
  const [first, second] = [await anotherPage(), await anotherPage()];
  await test.step('the owner makes a blind project where only what is assigned is annotated', async () => {
    await begin(page);
    await acceptInvitation(first, await invite(page, '注釈者'), hana);
    await acceptInvitation(second, await invite(page, '注釈者'), mike);
  });
  await test.step('what is not assigned is read, and not annotated', async () => {
    await openArticle(first, title);
    await expect(first.getByText('この記事は割り当てられていません')).toBeVisible();
  });
  await test.step('the article goes to two, by the rule', () => assign(page));
  await test.step('both find it in their inbox, annotate blind and submit', async () => {
    await annotate(first, byHana);
    await annotate(second, byMike);
    await expectBlind(first, mike.name);
    await submitLayer(first);
    await expectBlind(second, hana.name);
    await submitLayer(second);
  });
  await test.step('the owner asks about a mark and returns one layer', () => giveBack(page));
  await test.step('its analyst reads both in the inbox, answers and submits again', async () => {
    await answer(first);
  });
  await test.step('the owner reads what was submitted at first', () => readEarlier(page));
  await test.step('what differs is decided by one key each', () => adjudicate(page));
  await test.step('agreement is read and followed to a sentence under review', () => follow(page));
  await test.step('the final layer is exported', () => exportFinal(page));
});

async function begin(page: Page): Promise<void> {
  await makeAdministrator(page, owner);
  await makeProject(page, '灯台の検証');
  await importText(page, title, [failed, promised, refuted, guessed, open].join('\n'));
  await page.getByRole('link', { name: '設定', exact: true }).click();
  await page.getByRole('checkbox', { name: 'ブラインドで注釈する' }).check();
  await page.getByRole('radio', { name: /割り当てられた記事だけ/ }).check();
  await page.getByRole('button', { name: '設定を保存' }).click();
  await expect(page.getByText('保存しました')).toBeVisible();
}

async function assign(page: Page): Promise<void> {
  await page.getByRole('link', { name: '割り当て', exact: true }).click();
  await expect(page.getByRole('heading', { name: '割り当て', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'まだ割り当てがありません' })).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: '割り当て', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: hana.name }).check();
  await dialog.getByRole('checkbox', { name: mike.name }).check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: '割り当て', exact: true }).click();
  await expect(page.getByText('2件を割り当てました')).toBeVisible();
}

async function annotate(page: Page, marks: Marks): Promise<void> {
  await page.goto('/inbox');
  await page.getByRole('link', { name: title }).click();
  await labelEach(page, marks);
}

/** With four marks of their own, and four of somebody else that they must not know of. */
async function expectBlind(page: Page, other: string): Promise<void> {
  await page.getByRole('link', { name: '記事', exact: true }).first().click();
  await expect(page.getByRole('columnheader', { name: '進み' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: '提出' })).toHaveCount(0);
  await expect(page.getByRole('row').filter({ hasText: title })).toContainText('4 / 5文');
  await page.getByRole('link', { name: '一致度', exact: true }).click();
  await expect(page.getByText('まだ比べられません')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(other);
  await openArticle(page, title);
  await expect(page.getByText('4 / 5 文')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(other);
}

async function openReview(page: Page, analyst: string): Promise<void> {
  await openArticle(page, title);
  await page.getByRole('link', { name: 'レビュー' }).click();
  await page.getByRole('link', { name: analyst }).click();
}

async function giveBack(page: Page): Promise<void> {
  await openReview(page, hana.name);
  await toNext(page, promised);
  await inspector(page)
    .getByRole('textbox', { name: 'コメントを書く' })
    .fill(`${question} @${hana.name.slice(0, 2)}`);
  await inspector(page)
    .getByRole('button', { name: `@${hana.name}` })
    .click();
  await inspector(page).getByRole('button', { name: '送る' }).click();
  await expect(inspector(page).getByText(`${question} @${hana.name}`)).toBeVisible();
  await returnLayer(page, reason);
}

async function answer(page: Page): Promise<void> {
  await page.goto('/inbox');
  await expect(page.getByRole('region', { name: '差し戻されたレイヤー' })).toContainText(reason);
  await expectAccessible(page);
  const mentions = page.getByRole('region', { name: 'あなた宛てのコメント' });
  await expect(mentions).toContainText(question);
  await mentions.getByRole('link', { name: title }).click();
  await expect(inspector(page).getByRole('blockquote').first()).toContainText(promised);
  await inspector(page).getByRole('textbox', { name: '返信を書く' }).fill('事実だと考えます');
  await inspector(page).getByRole('button', { name: '送る' }).click();
  await labelEach(page, [[open, 'f', '事実']]);
  await submitLayer(page);
  await page.goto('/inbox');
  await expect(page.getByText('待っているものはありません')).toBeVisible();
}

async function readEarlier(page: Page): Promise<void> {
  await openReview(page, hana.name);
  await page.getByRole('link', { name: '前の回' }).click();
  await expect(page.getByText('第1回に提出したまま')).toBeVisible();
  await expect(page.getByText(reason)).toBeVisible();
  const marks = page.getByRole('table', { name: '注釈' });
  await expect(marks.getByRole('row').filter({ hasText: refuted })).toContainText('否定');
  await expect(marks.getByRole('row').filter({ hasText: open })).toHaveCount(0);
  await expectAccessible(page);
}

async function adjudicate(page: Page): Promise<void> {
  await openAdjudication(page, title);
  await expect(listed(page, failed)).toContainText('規則で採用');
  await page.getByRole('button', { name: '本文の順' }).click();
  await listed(page, failed).click();
  await page.keyboard.press('n');
  await decideHere(page, promised, '1', '採用');
  await decideHere(page, refuted, '2', '採用');
  await decideHere(page, guessed, 'b', '採用');
  await decideHere(page, open, '0', 'なし');
  await expectAccessible(page);
  await closeAdjudication(page);
}

async function follow(page: Page): Promise<void> {
  await page.getByRole('link', { name: '一致度', exact: true }).click();
  const whole = page.getByRole('table', { name: '全体' });
  await expect(whole.getByRole('row', { name: /クリッペンドルフのα（名義）/ })).toContainText(
    /\d\.\d{3} – \d\.\d{3}/,
    // Drawn by resampling, in a thread of its own.
    { timeout: 60_000 },
  );
  await page.getByRole('link', { name: '引用 と 否定: 1件' }).click();
  await page
    .getByRole('row')
    .filter({ hasText: refuted })
    .getByRole('link', { name: 'レビュー' })
    .click();
  await page.getByRole('link', { name: hana.name }).click();
  await expect(inspector(page).getByRole('region', { name: '自分の判定' })).toBeVisible();
  await expect(inspector(page).getByRole('blockquote').first()).toContainText(refuted);
  await page.goBack();
  await page.getByRole('link', { name: '裁定する' }).click();
  await expect(place(page).getByRole('blockquote').first()).toContainText(refuted);
}

async function exportFinal(page: Page): Promise<void> {
  await page.getByRole('link', { name: '書き出し', exact: true }).click();
  await page.getByRole('combobox', { name: 'レイヤー' }).selectOption('最終レイヤー');
  await expect(page).toHaveURL(/layer=final/);
  const rows = await downloadCsv(page, '注釈');
  expect(rows.map(({ exact, label_ja }) => [exact, label_ja]).sort()).toEqual(
    [
      [failed, '事実'],
      [promised, '引用'],
      [refuted, '否定'],
      [guessed, '意見'],
      [guessed, '事実'],
    ].sort(),
  );
}
