/** Two reviewers at one final layer, whoever only reads it, and opening it again. */
import type { Page } from '@playwright/test';
import {
  closeAdjudication,
  decideHere,
  listed,
  openAdjudication,
  place,
} from '@/tests/support/at-adjudication';
import {
  expectSaved,
  inspector,
  labelEach,
  type Marks,
  submitLayer,
  walkTo,
  writeNote,
} from '@/tests/support/at-desk';
import { expect, expectAccessible, test } from '@/tests/support/page';
import {
  acceptInvitation,
  importText,
  invite,
  makeAdministrator,
  makeProject,
  type Newcomer,
  openArticle,
} from '@/tests/support/way-in';

const personOf = (name: string, email: string): Newcomer => ({
  ...{ name, email: `${email}@misaki.example` },
  password: '岬の灯台は夜ごとに光ります',
});
const owner = personOf('佐伯 凛', 'saeki');
const reviewer = personOf('来栖 巌', 'kurusu');
const reader = personOf('真壁 純', 'makabe');

const title = '岬の灯台で停電';
const failed = '岬の灯台が5日に停電した。';
const refuted = '市は事故との報道を否定した。';

const byOwner: Marks = [
  [failed, 'f', '事実'],
  [refuted, 'd', '否定'],
];
const byReviewer: Marks = [
  [failed, 'f', '事実'],
  [refuted, 'q', '引用'],
];

test.setTimeout(240_000);
// Where nothing is heard, the browser says so.
test.use({ expectedErrors: [/net::ERR_/] });

test('two reviewers decide at once, who only reads is shown what came of it, and it is opened again', async ({
  page,
  anotherPage,
}) => {
  const [judge, visitor] = [await anotherPage(), await anotherPage()];
  await test.step('a reviewer and a viewer come in', async () => {
    await makeAdministrator(page, owner);
    await makeProject(page, '灯台の検証');
    await importText(page, title, [failed, refuted].join('\n'));
    await acceptInvitation(judge, await invite(page, 'レビュアー'), reviewer);
    await acceptInvitation(visitor, await invite(page, '閲覧者'), reader);
  });
  await test.step('two layers differ in one mark', async () => {
    await annotate(page, byOwner);
    await annotate(judge, byReviewer);
  });
  await test.step('who only reads is told that there is no final layer', async () => {
    await openArticle(visitor, title);
    await expect(visitor.getByText('最終レイヤーはまだありません')).toBeVisible();
    await expect(visitor.getByText(refuted)).toBeVisible();
    await expectAccessible(visitor);
  });
  await test.step('one reviewer decides, and the other sees it at once', () => decide(page, judge));
  await test.step('of two who write about one mark, the later is told who was first', () =>
    differ(judge, page));
  await test.step('closed, the final layer is read', async () => {
    await expect(judge.getByRole('button', { name: '元に戻す' })).toBeEnabled();
    await closeAdjudication(judge);
    await expect(judge.getByRole('button', { name: '元に戻す' })).toBeDisabled();
    await read(visitor);
  });
  await test.step('it is opened again for a reason', () => reopen(page));
});

async function annotate(page: Page, marks: Marks): Promise<void> {
  await openArticle(page, title);
  await labelEach(page, marks);
  await submitLayer(page);
}

async function decide(page: Page, judge: Page): Promise<void> {
  const progress = judge.getByRole('progressbar', { name: '決定済み' });
  await openAdjudication(judge, title);
  await expect(progress).toHaveAttribute('value', '1');
  await openAdjudication(page, title);
  await decideHere(judge, refuted, '2', '採用');
  await expect(progress).toHaveAttribute('value', '2');
  await expect(listed(page, refuted)).toContainText('採用');
  await judge.keyboard.press('z');
  await expect(listed(page, refuted)).toContainText('未決定');
  await judge.keyboard.press('2');
  await expect(listed(page, refuted)).toContainText('採用');
  await expect(place(page).getByRole('region', { name: '決定の記録' })).toContainText(
    reviewer.name,
  );
  await expectSaved(judge);
}

/** The later one hears nothing of the first, and finds both versions. */
async function differ(first: Page, later: Page): Promise<void> {
  await later.context().route(/\/events(\?|$)/, (request) => request.abort());
  await later.reload();
  for (const each of [first, later]) await listed(each, refuted).click();
  await writeNote(first, '市の発表を確かめた。');
  await expectSaved(first);
  await writeNote(later, '報道のほうを確かめた。');
  const both = inspector(later).getByRole('region', { name: '食い違い' });
  await expect(both.getByText(`${reviewer.name}さんが20`)).toBeVisible();
  await expectAccessible(later);
  await both.getByRole('button', { name: 'いまの内容のままにする' }).click();
  await expect(both).toBeHidden();
  await later.context().unrouteAll();
  await later.reload();
}

async function read(page: Page): Promise<void> {
  await openArticle(page, title);
  await walkTo(page, refuted);
  const mark = inspector(page).getByRole('region', { name: '注釈', exact: true });
  await expect(mark).toContainText('引用');
  await expect(mark).toContainText(reviewer.name);
  await expect(inspector(page).getByRole('group', { name: 'ラベル' })).toHaveCount(0);
  await expectAccessible(page);
}

async function reopen(page: Page): Promise<void> {
  await page.getByRole('button', { name: '裁定をやり直す' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '理由' }).fill('市から訂正があった。');
  await dialog.getByRole('button', { name: '裁定をやり直す' }).click();
  await expect(page.getByRole('button', { name: '裁定を確定' })).toBeVisible();
  await expect(page).toHaveTitle(`${title} · 裁定 · 裏取り`);
  await expect(listed(page, refuted)).toContainText('採用');
  await expectSaved(page);
}
