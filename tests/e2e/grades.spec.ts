/** Who said it and through whom, by keyboard; how credible it is held to be, by two who differ. */
import type { Page } from '@playwright/test';
import {
  addRelay,
  expectSaved,
  inspector,
  label,
  nameSpeaker,
  walkTo,
} from '@/tests/support/at-desk';
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

const analyst = {
  name: '佐伯 凛',
  email: 'saeki@misaki.example',
  password: '岬の灯台は夜ごとに光ります',
};
const reviewer = {
  name: '来栖 巌',
  email: 'kurusu@misaki.example',
  password: '朝の市場で毎日魚を買います',
};
const title = '停戦協議、双方が評価';
const text = `${title}

AFP通信がニューシスを引用して伝えたところによると、ペスコフ報道官は17日、「協議は有益だった」と述べた。
報道官は「次の会合を準備している」と付け加えた。
住民の一人は「砲声はやんでいない」と話した。
国防省は砲撃を否定した。`;

const met = '協議は有益だった';
const next = '次の会合を準備している';
const resident = '砲声はやんでいない';
const denied = '国防省は砲撃を否定した。';

test('two graders differ over what was attributed by keyboard', async ({ page, anotherPage }) => {
  await test.step('an article with its date', () => begin(page));
  await test.step('a quote is attributed whole', () => attribute(page));
  await test.step('the same speaker and relay take one key', () => attributeAsBefore(page));
  await test.step('a relay carries on until it is said to end', () => endRelay(page));
  await test.step('a denial asks what it denies', () => deny(page));
  await test.step('the analyst grades, and takes it back', () => grade(page));
  const address = await invite(page, 'レビュアー');
  const colleague = await anotherPage();
  await acceptInvitation(colleague, address, reviewer);
  await test.step('the reviewer differs', () => differ(colleague));
  await test.step('the analyst sees both, and what was said before', () => look(page));
  await test.step('a source is graded, and the grade taken back', () => gradeSource(page));
});

async function begin(page: Page): Promise<void> {
  await makeAdministrator(page, analyst);
  await makeProject(page, '岬新聞');
  await page.getByRole('link', { name: '記事を取り込む' }).first().click();
  await chooseFiles(page, { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await lookedOver(page, 'a.txt').getByLabel('公開日時').fill('2025-01-20');
  await page.getByRole('button', { name: '1件を取り込む' }).click();
  await expect(page.getByRole('heading', { name: '1件を取り込みました' })).toBeVisible();
  await openArticle(page, title);
}

const choice = (page: Page, group: string, name: string) =>
  inspector(page).getByRole('group', { name: group }).getByRole('button', { name });
const relays = (page: Page) => inspector(page).getByRole('button', { name: /を外す$/ });
const speaker = (page: Page) => inspector(page).getByRole('combobox', { name: '話者' });

async function attribute(page: Page): Promise<void> {
  await walkTo(page, met);
  await label(page, 'q', '引用');
  await nameSpeaker(page, 'ペスコフ報道官');
  await page.keyboard.press('w');
  await expect(inspector(page).getByText('と述べた', { exact: true })).toBeVisible();
  await addRelay(page, 'ニューシス');
  await addRelay(page, 'AFP通信');

  await page.keyboard.press('h');
  for (const key of ['d', 'o', '+', '2']) await page.keyboard.press(key);
  await expect(choice(page, '引用の形', '直接')).toHaveAttribute('aria-pressed', 'true');
  await expect(choice(page, '内容', '意見的')).toHaveAttribute('aria-pressed', 'true');
  await expect(choice(page, '極性', '肯定形')).toHaveAttribute('aria-pressed', 'true');
  await expect(choice(page, '確度', 'おそらく')).toHaveAttribute('aria-pressed', 'true');
  await expectAccessible(page);
  await page.keyboard.press('2');
  await expect(choice(page, '確度', 'おそらく')).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Escape');

  await page.keyboard.press('p');
  await expect(inspector(page).getByRole('textbox', { name: '発言日時' })).toBeFocused();
  await page.keyboard.type('17日');
  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('time').first()).toHaveText('2025年1月17日(金)');
  await page.keyboard.press('Escape');
}

async function attributeAsBefore(page: Page): Promise<void> {
  await walkTo(page, next);
  await label(page, 'q', '引用');
  await expect(inspector(page)).toContainText('前から続く中継：ニューシス → AFP通信');
  await expect(relays(page)).toHaveCount(0);
  await page.keyboard.press('A');
  await expect(speaker(page)).toHaveValue('ペスコフ報道官');
  await expect(relays(page)).toHaveCount(2);
  await page.keyboard.press('u');
  await expect(speaker(page)).toHaveValue('');
  await expect(relays(page)).toHaveCount(0);
  await page.keyboard.press('a');
  await page.keyboard.press('R');
  await expect(speaker(page)).toHaveValue('ペスコフ報道官');
  await expect(relays(page)).toHaveCount(2);
}

async function endRelay(page: Page): Promise<void> {
  await walkTo(page, resident);
  await label(page, 'q', '引用');
  await expectAccessible(page);
  await inspector(page).getByRole('button', { name: 'ここで終わり' }).press('Enter');
  await expect(inspector(page)).toContainText('前の中継はここでは続きません。');
  await nameSpeaker(page, '住民');
  await walkTo(page, denied);
  await label(page, 'd', '否定');
  await nameSpeaker(page, '国防省');
  await expect(inspector(page)).not.toContainText('前から続く中継');
}

async function deny(page: Page): Promise<void> {
  await walkTo(page, met);
  await page.keyboard.press('N');
  await expect(inspector(page).getByRole('blockquote').first()).toHaveText(denied);
  await expect(inspector(page)).toContainText('何を否定しているかを、リンクで示してください。');
  await expect(page.getByRole('button', { name: /：否定（未記入あり）$/ })).toBeVisible();
  await page.keyboard.press('l');
  await inspector(page).getByRole('button', { name: '記事にない主張' }).press('Enter');
  await inspector(page).getByRole('textbox', { name: 'リンク先の主張' }).fill('国防省が砲撃した');
  await inspector(page).getByRole('button', { name: 'リンクする' }).press('Enter');
  await expect(inspector(page)).not.toContainText('何を否定しているかを');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /：否定$/ })).toBeVisible();
}

const grades = (page: Page) => inspector(page).getByRole('region', { name: '評価' });
const held = (page: Page) => grades(page).getByRole('list').first().getByRole('listitem');

/** The key leads to the scale, which the desk fetches at the first time. */
async function openGrade(page: Page): Promise<void> {
  await page.keyboard.press('t');
  await expect(grades(page).getByRole('radio', { name: /^1/ })).toBeFocused();
}

async function grade(page: Page): Promise<void> {
  await walkTo(page, met);
  await openGrade(page);
  await page.keyboard.press('1');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  // The end of the scale says most: it asks for its reason.
  await expect(grades(page).getByRole('textbox', { name: '理由' })).toBeFocused();
  await grades(page).getByRole('radio', { name: 'おそらく真実' }).press('2');
  await page.keyboard.press('Enter');
  await expect(held(page)).toContainText(['おそらく真実']);
  await page.keyboard.press('u');
  await expect(grades(page).getByText('おそらく真実')).toBeHidden();
  await page.keyboard.press('Control+Shift+z');
  await expect(held(page)).toContainText(['おそらく真実']);
  await expectSaved(page);
  await page.getByRole('button', { name: '提出' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '提出' }).click();
  await expect(grades(page).getByRole('button', { name: '評価を変える' })).toBeHidden();
}

async function differ(page: Page): Promise<void> {
  await openArticle(page, title);
  await page.getByRole('link', { name: 'レビュー' }).click();
  await page.getByRole('link', { name: analyst.name }).click();
  await walkTo(page, met);
  await openGrade(page);
  await page.keyboard.press('4');
  await page.keyboard.press('Tab');
  await page.keyboard.type('発表だけで、ほかに裏付けがない');
  await page.keyboard.press('Control+Enter');
  await expect(held(page)).toContainText(['おそらく真実', '疑わしい']);
  await expect(grades(page)).toContainText('評価が分かれています：2 · 4');
  await expectAccessible(page);
  await expectSaved(page);
}

async function look(page: Page): Promise<void> {
  await openArticle(page, title);
  await walkTo(page, met);
  await expect(held(page)).toContainText(['おそらく真実', reviewer.name]);
  await grades(page).getByText('履歴（4件）').click();
  await expect(grades(page).getByText('取り下げ', { exact: true })).toBeVisible();
  await expectAccessible(page);
}

async function gradeSource(page: Page): Promise<void> {
  await page.getByRole('link', { name: '情報源', exact: true }).first().click();
  await page.getByRole('link', { name: 'ペスコフ報道官' }).click();
  const reliability = page.getByRole('region', { name: '情報源の信頼性' });
  await reliability.getByRole('button', { name: '評価', exact: true }).click();
  await page.keyboard.press('b');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(reliability.getByRole('listitem')).toContainText(['おおむね信頼できる']);
  await page
    .getByRole('region', { name: 'お知らせの一覧' })
    .getByRole('button', { name: '元に戻す' })
    .click();
  await expect(reliability.getByText('履歴（2件）')).toBeVisible();
  await expect(reliability.getByRole('button', { name: '評価', exact: true })).toBeVisible();
  await expectAccessible(page);
}
