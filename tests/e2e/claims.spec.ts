/** Claims made of marks at the desk, joined, weighed, denied, decided and taken back: on invented articles, then on real ones. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { sharedIsAbsent, WHY_SKIPPED } from '@/tests/domain/text/oracles';
import {
  addRelay,
  dragOver,
  expectSaved,
  label,
  nameSpeaker,
  walkTo,
} from '@/tests/support/at-desk';
import { expect, expectAccessible, test } from '@/tests/support/page';
import {
  chooseFiles,
  lookedOver,
  makeAdministrator,
  makeProject,
  openArticle,
  signIn,
} from '@/tests/support/way-in';

const saeki = {
  name: '佐伯 凛',
  email: 'saeki@misaki.example',
  password: '岬の灯台は夜ごとに光ります',
};

const dead = '港湾省は、爆発で60人が死亡したと発表した。';
const unverified = '本紙は死者の数を独自に確認できていない。';
const again = '港湾省によると、爆発による死者は60人に達した。';
const denied = '町役場は60人が死亡したとの発表を否定した。';
const pages = {
  港で爆発: `港で爆発\n\n${dead}${unverified}`,
  町が反論: `町が反論\n\n${again}${denied}`,
};

test.describe.configure({ mode: 'serial' });
test.setTimeout(300_000);

/** Makes a claim of the chosen mark by one key, or joins one that is proposed. */
async function claim(page: Page, how: { join?: string; stance?: string } = {}): Promise<void> {
  await expectSaved(page);
  await page.keyboard.press('b');
  const dialog = page.getByRole('dialog', { name: 'この注釈の主張' });
  await expect(dialog).toBeVisible();
  // Chosen, so that typing replaces the words that are proposed.
  await expect.poll(() => dialog.getByLabel('新しい主張の文').evaluate(isAllChosen)).toBe(true);
  if (how.stance) await dialog.getByLabel('主張との関係').selectOption(how.stance);
  if (how.join === undefined && how.stance === undefined) await page.keyboard.press('Enter');
  else if (how.join === undefined)
    await dialog.getByRole('button', { name: '新しい主張にする' }).click();
  else {
    await dialog.getByLabel('既にある主張を探す').fill(how.join);
    const found = dialog.getByRole('listitem').filter({ hasText: how.join });
    await found.getByRole('button', { name: 'この主張に加える' }).click();
  }
  await expect(dialog).toBeHidden();
}

function isAllChosen(field: Node): boolean {
  if (!(field instanceof HTMLTextAreaElement) || field !== document.activeElement) return false;
  return field.selectionStart === 0 && field.selectionEnd === field.value.length;
}

async function openClaims(page: Page): Promise<void> {
  await page.getByRole('link', { name: '主張', exact: true }).first().click();
  await expect(page.getByRole('heading', { name: '主張', level: 1 })).toBeVisible();
}

async function openClaim(page: Page, text: string): Promise<void> {
  await openClaims(page);
  await page.getByRole('rowheader').filter({ hasText: text }).getByRole('link').click();
  await expect(page.getByRole('heading', { name: text, level: 1 })).toBeVisible();
}

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('a claim is made by one key, joined, denied, decided, and all of it taken back', async ({
  page,
}) => {
  await page.goto('/');
  await makeAdministrator(page, saeki);
  await makeProject(page, '港の爆発');
  await openClaims(page);
  await expectAccessible(page);
  await page.getByRole('link', { name: '記事の一覧へ' }).click();
  await page.getByRole('link', { name: '記事を取り込む' }).first().click();
  const files = Object.entries(pages).map(([name, text]) => ({
    ...{ name: `${name}.txt`, mimeType: 'text/plain', buffer: Buffer.from(text) },
  }));
  await chooseFiles(page, files);
  for (const title of Object.keys(pages)) {
    await lookedOver(page, `${title}.txt`).getByLabel('題名').fill(title);
  }
  await page.getByRole('button', { name: '2件を取り込む' }).click();
  await expect(page.getByRole('heading', { name: '2件を取り込みました' })).toBeVisible();

  await openArticle(page, '港で爆発');
  await walkTo(page, dead);
  await label(page, 'q', '引用');
  await nameSpeaker(page, '港湾省');
  await claim(page);
  await walkTo(page, unverified);
  await label(page, 'f', '事実');
  await claim(page, { join: dead, stance: 'could-not-verify' });

  await openArticle(page, '町が反論');
  await walkTo(page, again);
  await label(page, 'q', '引用');
  await nameSpeaker(page, '港湾省');
  await expectSaved(page);
  await page.keyboard.press('b');
  const dialog = page.getByRole('dialog', { name: 'この注釈の主張' });
  await expect(dialog.getByText('同じ話者：港湾省')).toBeVisible();
  await expect(dialog.getByText('同じ数：60人')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'この主張に加える' }).click();
  await expect(dialog).toBeHidden();
  await walkTo(page, denied);
  await label(page, 'd', '否定');
  await nameSpeaker(page, '町役場');
  await claim(page, { join: dead, stance: 'denies' });

  await openClaim(page, dead);
  await expect(page.getByText('独立した裏付け 1件')).toBeVisible();
  await expect(page.getByText('町役場 が否定')).toBeVisible();
  await expect(section(page, '否定・食い違い').getByText(unverified)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: '判定', exact: true }).click();
  await page.getByRole('dialog').getByLabel('判定').selectOption('根拠なし');
  await page.getByRole('dialog').getByLabel('理由').fill('町が否定している。');
  await page.getByRole('dialog').getByRole('button', { name: '判定', exact: true }).click();
  await expect(section(page, 'プロジェクトの判定').getByText('根拠なし')).toBeVisible();
  await page.getByRole('button', { name: '元に戻す' }).first().click();
  await expect(page.getByText('まだ判定していません。')).toBeVisible();

  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: '調書をHTMLで保存' }).click();
  const dossier = await readFile(await (await waiting).path(), 'utf8');
  expect(dossier).toContain(denied);
  expect(dossier).not.toMatch(/\b(src|href)=/);
  await openClaims(page);
  await expectAccessible(page);
});

const folder = path.resolve(import.meta.dirname, '../../../shared/articles');
const nuclear =
  '【反米核同盟始動か】ロシアとイランが「核連携」で一致!「核兵器の政治利用」に欧米震撼';
const treaty = 'ロシア・イラン大統領、戦略条約締結 20年協定で防衛協力を強化';
const explainer = 'ロシアとイランの戦略的パートナーシップ強化?';

test('on real articles: a spokesman relayed, a report denied, a story on two pages, sixty dead', async ({
  page,
}) => {
  test.skip(sharedIsAbsent, WHY_SKIPPED);
  await page.goto('/');
  await signIn(page, saeki);
  await makeProject(page, '核合意の検証');
  await page.getByRole('link', { name: '記事を取り込む' }).first().click();
  const names = ['kangnam-newsis', 'newsweek-reuters-treaty', 'blog-digest', 'explainer-blog'];
  const files = names.map((name) => path.join(folder, `${name}.txt`));
  await chooseFiles(page, files);
  await lookedOver(page, 'blog-digest.txt').getByLabel('題名').fill('ロシア情勢のまとめ');
  await page.getByRole('button', { name: '4件を取り込む' }).click();
  await expect(page.getByRole('heading', { name: '4件を取り込みました' })).toBeVisible();

  await openArticle(page, nuclear);
  const said = '「プーチン大統領は本日、クレムリンでラリジャニ顧問と面会した」';
  await walkTo(page, said);
  await label(page, 'q', '引用');
  await nameSpeaker(page, 'ペスコフ報道官');
  await addRelay(page, 'AFP');
  await addRelay(page, 'Newsis');
  await claim(page);
  const report = '自国領内でのウラン濃縮活動の停止を条件に米国との核合意を進めるよう求めた';
  await dragOver(page, report);
  await label(page, 'q', '引用');
  await nameSpeaker(page, 'アクシオス');
  await claim(page);
  const denial = 'ロシア政府はこの報道内容を否定している';
  await dragOver(page, denial);
  await label(page, 'd', '否定');
  await nameSpeaker(page, 'ロシア政府');
  await expectSaved(page);
  await claim(page, { join: report, stance: 'denies' });

  await openArticle(page, treaty);
  const deepened = '軍艦の寄港、合同訓練など、多くの分野で協力を強化し、軍事関係を深化させる。';
  await walkTo(page, deepened);
  await label(page, 'f', '事実');
  await claim(page);
  await page.getByRole('link', { name: '記事', exact: true }).first().click();
  await page.getByRole('link', { name: explainer }).click();
  await walkTo(page, 'この条約により、両国は治安、軍事演習');
  await label(page, 'f', '事実');
  await claim(page, { join: deepened });

  await openArticle(page, 'ロシア情勢のまとめ');
  const sixty = '60人以上が死亡したという。';
  await walkTo(page, sixty);
  await label(page, 'q', '引用');
  await nameSpeaker(page, 'ロシア国防省');
  await claim(page);
  await walkTo(page, 'ロイターは発表内容を確認できていない。');
  await label(page, 'f', '事実');
  await claim(page, { join: sixty, stance: 'could-not-verify' });

  await openClaim(page, said);
  await expect(page.getByText(/ペスコフ報道官 の発言を直接聞いた 1者/)).toBeVisible();
  await expect(page.getByText('中継：AFP → Newsis')).toBeVisible();
  await openClaim(page, report);
  await expect(page.getByText('ロシア政府 が否定')).toBeVisible();
  await openClaim(page, deepened);
  await expect(page.getByText('出どころ不明 1').first()).toBeVisible();
  await page.getByRole('button', { name: '写しとして記録' }).click();
  await expect(page.getByText('写しと確認済み')).toBeVisible();
  await expect(page.getByText('独立した裏付け 1件')).toBeVisible();
  await expect(page.getByText('出どころ不明 0')).toBeVisible();
  await openClaim(page, sixty);
  await expect(page.getByRole('heading', { name: '確認できていない' })).toBeVisible();
  await openClaims(page);
  await expect(page.getByRole('rowheader')).toHaveCount(4);
});
