/** The whole way, on real articles, with no step that a person could not do: from the first run to the files that leave. */
import path from 'node:path';
import type { Page } from '@playwright/test';
import { readArticle, sharedIsAbsent, WHY_SKIPPED } from '@/tests/domain/text/oracles';
import {
  addRelay,
  dragOver,
  expectLabel,
  expectSaved,
  inspector,
  label,
  linkTo,
  nameSpeaker,
  walkTo,
  writeNote,
} from '@/tests/support/at-desk';
import { judgeNext, rejectNext } from '@/tests/support/at-review';
import {
  downloadCsv,
  downloadJson,
  type ExportedText,
  expectQuotesStand,
  expectRowsStand,
  markOn,
  rowOn,
} from '@/tests/support/exported';
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

const folder = path.resolve(import.meta.dirname, '../../../shared/articles');
const files = [
  'kangnam-newsis.txt',
  'newsweek-reuters-treaty.txt',
  'blog-digest.txt',
  'newsweek-reuters-dprk.txt',
  'explainer-blog.txt',
];
const analyst = {
  name: '花田 澪',
  email: 'hanada@misaki.example',
  password: '岬の灯台は夜ごとに光ります',
};
const reviewer = {
  name: '来栖 巌',
  email: 'kurusu@misaki.example',
  password: '朝の市場で毎日魚を買います',
};
const project = '核合意の検証';

const nuclear =
  '【反米核同盟始動か】ロシアとイランが「核連携」で一致!「核兵器の政治利用」に欧米震撼';
const treaty = 'ロシア・イラン大統領、戦略条約締結 20年協定で防衛協力を強化';
const explainer = 'ロシアとイランの戦略的パートナーシップ強化?';

/** Words by which the sentences of the journey are found. */
const met = 'アリー・ラリジャニ氏と会談した。';
const said = '「プーチン大統領は本日、クレムリンでラリジャニ顧問と面会した」';
const subtle = '最近では両国関係に微妙な変化も見られている。';
const denied = 'ロシア政府はこの報道内容を否定している。';
const protested = '強く反発した。';
const deepened = '軍艦の寄港、合同訓練など、多くの分野で協力を強化し、軍事関係を深化させる。';
const alsoDeepened = 'この条約により、両国は治安、軍事演習、軍艦の寄港、合同訓練など';

test.skip(sharedIsAbsent, WHY_SKIPPED);
test.setTimeout(600_000);

test('an article is read, marked, linked, reviewed and exported', async ({ page, anotherPage }) => {
  await test.step('the first run makes the administrator', () => begin(page));
  await test.step('five files are imported at once', () => importAll(page));
  await test.step('sentences are labelled by keyboard', () => labelSentences(page));
  await test.step('a part of a sentence is attributed', () => attribute(page));
  await test.step('what was done is taken back, and done again', () => takeBack(page));
  await test.step('a sentence of another article is linked', () => link(page));
  const colleague = await anotherPage();
  await test.step('a colleague comes in by a link', async () => {
    const address = await invite(page, 'レビュアー');
    await expectAccessible(page);
    await acceptInvitation(colleague, address, reviewer);
    await expectAccessible(colleague);
  });
  await test.step('the colleague reviews by keyboard', () => review(colleague));
  await test.step('the analyst sees the verdicts and answers', () => answer(page));
  await test.step('the files hold all of it', () => takeAway(page));
  await test.step('every screen is as usable in English and in the dark', () => lookAgain(page));
});

async function begin(page: Page): Promise<void> {
  await page.goto('/');
  await expectAccessible(page);
  await makeAdministrator(page, analyst);
  await expectAccessible(page);
  await makeProject(page, project);
  await expectAccessible(page);
}

async function importAll(page: Page): Promise<void> {
  await page.getByRole('link', { name: '記事を取り込む' }).first().click();
  await expect(page.getByRole('heading', { name: '記事の取り込み' })).toBeVisible();
  await chooseFiles(
    page,
    files.map((file) => path.join(folder, file)),
  );
  for (const file of files) {
    await expect(lookedOver(page, file).getByLabel('文字コード')).toHaveValue('utf-8');
  }
  await expectAccessible(page);
  // A page that strings posts together has no headline: a person gives it one.
  await lookedOver(page, 'blog-digest.txt').getByLabel('題名').fill('ロシア情勢のまとめ');
  await lookedOver(page, 'kangnam-newsis.txt').getByLabel('発行元').fill('江南タイムズ');
  await page.getByRole('button', { name: '5件を取り込む' }).click();
  await expect(page.getByRole('heading', { name: '5件を取り込みました' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: '記事一覧へ' }).click();
  await expect(page.getByRole('row')).toHaveCount(files.length + 1);
  await expectAccessible(page);
}

async function labelSentences(page: Page): Promise<void> {
  await openArticle(page, nuclear);
  await expectAccessible(page);
  await walkTo(page, '引用:Newsis');
  await label(page, 'x', '陳述なし');
  await walkTo(page, met);
  await label(page, 'f', '事実');
  await walkTo(page, subtle);
  await label(page, 'o', '意見');
  await walkTo(page, denied);
  await label(page, 'd', '否定');
  await walkTo(page, protested);
  await label(page, 'q', '引用');
  await expect(page.getByText('5 / 15 文')).toBeVisible();
  await expectSaved(page);
}

async function attribute(page: Page): Promise<void> {
  await dragOver(page, said);
  await expectAccessible(page);
  await label(page, 'q', '引用');
  await nameSpeaker(page, 'ペスコフ報道官');
  await addRelay(page, 'AFP');
  await addRelay(page, 'Newsis');
  const directness = inspector(page).getByRole('group', { name: '引用の形' });
  await directness.getByRole('button', { name: '直接' }).click();
  await page.keyboard.press('Escape');
  await writeNote(page, '会見の全文を確かめる');
  await expectSaved(page);
  await expectAccessible(page);
}

async function takeBack(page: Page): Promise<void> {
  const note = inspector(page).getByRole('textbox', { name: 'メモ', exact: true });
  await page.keyboard.press('u');
  await expect(note).toHaveValue('');
  await page.keyboard.press('u');
  const direct = inspector(page).getByRole('button', { name: '直接' });
  await expect(direct).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('button', { name: 'やり直す' }).click();
  await expect(direct).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Control+Shift+z');
  await expect(note).toHaveValue('会見の全文を確かめる');
  await expectSaved(page);
}

async function link(page: Page): Promise<void> {
  await openArticle(page, treaty);
  await walkTo(page, deepened);
  await label(page, 'f', '事実');
  const address = page.url();
  await linkTo(page, '軍艦の寄港', alsoDeepened);
  await expectAccessible(page);
  expect(page.url(), 'the desk was not left').toBe(address);
  await expectSaved(page);
}

async function review(page: Page): Promise<void> {
  await openArticle(page, nuclear);
  await page.getByRole('link', { name: 'レビュー' }).click();
  await expect(page).toHaveTitle(/. · レイヤー · 裏取り$/);
  await expectAccessible(page);
  await page.getByRole('link', { name: analyst.name }).click();
  await expect(page.getByText('0 / 6 判定済み')).toBeVisible();
  await expect(page).toHaveTitle(/. · レビュー · 裏取り$/);
  await judgeNext(page, '引用:Newsis', 'a', '承認しました');
  await judgeNext(page, met, 'a', '承認しました');
  await judgeNext(page, said, 'a', '承認しました');
  await judgeNext(page, subtle, 'f', 'ラベルの変更を求めました');
  await expectAccessible(page);
  await judgeNext(page, denied, 'a', '承認しました');
  await rejectNext(page, protested, '二つの引用に分けてください。');
  await expect(page.getByText('6 / 6 判定済み')).toBeVisible();
  await expectSaved(page);
  await expectAccessible(page);
}

async function answer(page: Page): Promise<void> {
  await openArticle(page, nuclear);
  await walkTo(page, subtle);
  const verdicts = inspector(page).getByRole('region', { name: '判定', exact: true });
  await expect(verdicts.getByRole('listitem')).toContainText(['変更']);
  await page.getByRole('button', { name: 'このラベルに変える' }).click();
  await expectLabel(page, '事実');
  await page.keyboard.press('Escape');
  await walkTo(page, protested);
  await expect(verdicts).toContainText('却下');
  await expect(verdicts).toContainText('二つの引用に分けてください。');
  await page.keyboard.press('c');
  await page.keyboard.type('分けます。ありがとうございます。');
  await page.keyboard.press('Control+Enter');
  const comments = inspector(page).getByRole('region', { name: 'コメント' });
  await expect(comments.getByRole('listitem')).toContainText(['分けます。ありがとうございます。']);
  await expectSaved(page);
  await expectAccessible(page);
}

async function takeAway(page: Page): Promise<void> {
  await page.getByRole('link', { name: '書き出し', exact: true }).click();
  await expect(page.getByRole('heading', { name: '書き出し' })).toBeVisible();
  await expectAccessible(page);
  const texts = await downloadJson(page);
  expect(texts).toHaveLength(files.length);
  expect(expectQuotesStand(texts)).toBe(7);
  expect(texts.map(({ text }) => text).sort()).toEqual(files.map(readArticle).sort());
  expectRecorded(texts);
  const rows = await downloadCsv(page, '注釈');
  expect(rows).toHaveLength(7);
  expectRowsStand(rows, texts);
  expect(rowOn(rows, said)).toMatchObject({
    article_title: nuclear,
    publisher: '江南タイムズ',
    label_ja: '引用',
    speaker: 'ペスコフ報道官',
    relay: 'AFP > Newsis',
    directness: 'direct',
    note: '会見の全文を確かめる',
    verdicts: 'accept',
    author: analyst.name,
  });
  const links = await downloadCsv(page, 'リンク');
  expect(links).toMatchObject([{ relation: 'corroborates', aspect: 'content' }]);
  expect(links[0]?.target_exact).toContain(alsoDeepened);
}

function expectRecorded(texts: readonly ExportedText[]): void {
  expect(markOn(texts, '引用:Newsis').label).toBe('no-statement');
  expect(markOn(texts, denied).label).toMatchObject({ name: { ja: '否定' } });
  expect(markOn(texts, said)).toMatchObject({
    label: { name: { ja: '引用' } },
    attribution: {
      speaker: { name: 'ペスコフ報道官' },
      relay: [{ name: 'AFP' }, { name: 'Newsis' }],
      directness: 'direct',
    },
    verdicts: [{ reviewer: { name: reviewer.name }, verdict: 'accept' }],
  });
  expect(markOn(texts, subtle)).toMatchObject({
    label: { name: { ja: '事実' } },
    verdicts: [{ verdict: 'change', changedTo: { name: { ja: '事実' } } }],
  });
  expect(markOn(texts, protested)).toMatchObject({
    verdicts: [{ verdict: 'reject', comment: '二つの引用に分けてください。' }],
    comments: [{ author: { name: analyst.name }, body: '分けます。ありがとうございます。' }],
  });
  const [link] = markOn(texts, deepened).links;
  expect(link).toMatchObject({ relation: 'corroborates', aspect: 'content' });
  expect(link?.target.place?.articleTitle).toContain(explainer);
  expect(link?.target.place?.exact).toContain(alsoDeepened);
}

/** A second look at what was seen in Japanese and in the light. */
async function lookAgain(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await expect(page.getByRole('heading', { name: 'Export' })).toBeVisible();
  await expectAccessible(page);
  for (const place of ['Members', 'Settings', 'Articles']) {
    await page.getByRole('link', { name: place, exact: true }).first().click();
    await expect(page.getByRole('heading', { name: place, exact: true })).toBeVisible();
    await expectAccessible(page);
  }
  await page.getByRole('link', { name: nuclear, exact: true }).click();
  await walkTo(page, protested);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Review', exact: true }).click();
  await page.getByRole('link', { name: analyst.name }).click();
  await expect(async () => {
    await page.keyboard.press(']');
    await expect(page.getByRole('region', { name: 'Your verdict' })).toBeVisible({ timeout: 500 });
  }).toPass();
  await expectAccessible(page);
}
