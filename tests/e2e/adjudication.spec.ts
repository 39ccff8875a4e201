/** Two analysts differ, a reviewer decides by keyboard, and whoever only reads is shown what came of it. */
import type { Page } from '@playwright/test';
import { expectSaved, inspector, label, walkTo } from '@/tests/support/at-desk';
import { downloadCsv } from '@/tests/support/exported';
import { expect, expectAccessible, test } from '@/tests/support/page';
import {
  acceptInvitation,
  chooseFiles,
  invite,
  lookedOver,
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
const analyst = personOf('花田 澪', 'hanada');
const reviewer = personOf('来栖 巌', 'kurusu');
const reader = personOf('真壁 純', 'makabe');

const title = '岬の灯台で停電';
const failed = '岬の灯台が5日に停電した。';
const promised = '灯台守は夜明けまでに直すと述べた。';
const refuted = '市は事故との報道を否定した。';
const guessed = '原因は落雷だろう。';
const open = '復旧の見通しは立っていない。';
const file = {
  ...{ name: 'lighthouse.txt', mimeType: 'text/plain' },
  buffer: Buffer.from([title, '', failed, promised, refuted, guessed, open].join('\n')),
};

type Marks = readonly (readonly [words: string, key: string, label: string])[];
const byOwner: Marks = [
  [failed, 'f', '事実'],
  [promised, 'q', '引用'],
  [refuted, 'd', '否定'],
  [guessed, 'o', '意見'],
  [open, 'f', '事実'],
];
const byAnalyst: Marks = [
  [failed, 'f', '事実'],
  [promised, 'f', '事実'],
  [refuted, 'q', '引用'],
  [guessed, 'f', '事実'],
];

test.setTimeout(300_000);

test('layers that differ become one, which is read, exported and opened again', async ({
  page,
  anotherPage,
}) => {
  const [colleague, judge, visitor] = [
    await anotherPage(),
    await anotherPage(),
    await anotherPage(),
  ];
  await test.step('an article is given to four people', async () => {
    await begin(page);
    await acceptInvitation(colleague, await invite(page, '注釈者'), analyst);
    await acceptInvitation(judge, await invite(page, 'レビュアー'), reviewer);
    await acceptInvitation(visitor, await invite(page, '閲覧者'), reader);
  });
  await test.step('two of them mark it differently', async () => {
    await annotate(page, byOwner);
    await annotate(colleague, byAnalyst);
  });
  await test.step('who only reads is told that there is no final layer', async () => {
    await openArticle(visitor, title);
    await expect(visitor.getByText('最終レイヤーはまだありません')).toBeVisible();
    await expect(visitor.getByText(refuted)).toBeVisible();
    await expectAccessible(visitor);
  });
  await test.step('what agrees is merged, what differs decided by one key each', async () => {
    await adjudicate(judge);
  });
  await test.step('another reviewer sees each decision at once', () => watch(page, judge));
  await test.step('closed, the final layer is exported and read', async () => {
    await close(judge);
    await read(visitor);
    await exportFinal(judge);
  });
  await test.step('it is opened again for a reason', () => reopen(page));
});

async function begin(page: Page): Promise<void> {
  await makeAdministrator(page, owner);
  await makeProject(page, '灯台の検証');
  await page.getByRole('link', { name: '記事を取り込む' }).first().click();
  await chooseFiles(page, [file]);
  await lookedOver(page, file.name).getByLabel('題名').fill(title);
  await page.getByRole('button', { name: '1件を取り込む' }).click();
  await expect(page.getByRole('heading', { name: '1件を取り込みました' })).toBeVisible();
  await page.getByRole('link', { name: '記事一覧へ' }).click();
}

async function annotate(page: Page, marks: Marks): Promise<void> {
  await openArticle(page, title);
  for (const [words, key, name] of marks) {
    await walkTo(page, words);
    await label(page, key, name);
  }
  await expectSaved(page);
  await page.getByRole('button', { name: '提出', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '提出', exact: true }).click();
  await expect(page.getByText('提出済みです。')).toBeVisible();
  await expectSaved(page);
}

async function openAdjudication(page: Page): Promise<void> {
  await openArticle(page, title);
  await page.getByRole('link', { name: 'レビュー', exact: true }).click();
  await page.getByRole('link', { name: '裁定する' }).click();
  await expect(page.getByRole('navigation', { name: '決めるところ' })).toBeVisible();
}

const place = (page: Page) => inspector(page).getByRole('region', { name: 'レイヤーの比較' });
const listed = (page: Page, words: string) =>
  page
    .getByRole('navigation', { name: '決めるところ' })
    .getByRole('button')
    .filter({ hasText: words });

/** On to the next undecided place, which is the one with these words, and decides there by one key. */
async function decideNext(page: Page, words: string, key: string, came: string): Promise<void> {
  await expect(place(page).getByRole('blockquote').first()).toContainText(words);
  await page.keyboard.press(key);
  await expect(listed(page, words)).toContainText(came);
}

async function adjudicate(page: Page): Promise<void> {
  await openAdjudication(page);
  const progress = page.getByRole('progressbar', { name: '決定済み' });
  await expect(listed(page, failed)).toContainText('規則で採用');
  await expect(progress).toHaveAttribute('value', '1');
  await expectAccessible(page);
  await page.getByRole('button', { name: '本文の順' }).click();
  await listed(page, failed).click();
  await page.keyboard.press('n');
  await decideNext(page, promised, '1', '採用');
  await decideNext(page, refuted, '2', '採用');
  await decideNext(page, guessed, 'b', '採用');
  await decideNext(page, open, '0', 'なし');
  await expect(progress).toHaveAttribute('value', '5');
  await expectSaved(page);
  await expectAccessible(page);
}

async function watch(page: Page, judge: Page): Promise<void> {
  await openAdjudication(page);
  await expect(listed(page, open)).toContainText('なし');
  await listed(judge, open).click();
  await judge.keyboard.press('z');
  await expect(listed(page, open)).toContainText('未決定');
  await listed(page, open).click();
  await judge.keyboard.press('0');
  await expect(listed(page, open)).toContainText('なし');
  await expect(place(page).getByRole('region', { name: '決定の記録' })).toContainText(
    reviewer.name,
  );
}

async function close(page: Page): Promise<void> {
  await page.getByRole('button', { name: '裁定を確定' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '裁定を確定' }).click();
  await expect(page.getByRole('button', { name: '裁定をやり直す' })).toBeVisible();
  await expectSaved(page);
}

async function read(page: Page): Promise<void> {
  await openArticle(page, title);
  await walkTo(page, refuted);
  const panel = inspector(page);
  await expect(panel.getByRole('region', { name: '注釈', exact: true })).toContainText('引用');
  await expect(panel.getByRole('region', { name: '注釈', exact: true })).toContainText(
    analyst.name,
  );
  await expect(panel.getByRole('group', { name: 'ラベル' })).toHaveCount(0);
  await expectAccessible(page);
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
      [refuted, '引用'],
      [guessed, '意見'],
      [guessed, '事実'],
    ].sort(),
  );
}

async function reopen(page: Page): Promise<void> {
  await page.getByRole('button', { name: '裁定をやり直す' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '理由' }).fill('市から訂正があった。');
  await dialog.getByRole('button', { name: '裁定をやり直す' }).click();
  await expect(page.getByRole('button', { name: '裁定を確定' })).toBeVisible();
  await expect(listed(page, refuted)).toContainText('採用');
  await expectSaved(page);
}
