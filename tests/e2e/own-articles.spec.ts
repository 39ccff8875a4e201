/** The whole way once more, shorter, on invented articles: one in Shift_JIS, one a web page that would like to run. */
import type { Page } from '@playwright/test';
import encodingJapanese from 'encoding-japanese';
import {
  addRelay,
  dragOver,
  expectSaved,
  label,
  linkTo,
  nameSpeaker,
  walkTo,
} from '@/tests/support/at-desk';
import { judgeNext, rejectNext } from '@/tests/support/at-review';
import {
  downloadCsv,
  downloadJson,
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

const analyst = {
  name: '佐伯 凛',
  email: 'saeki@misaki.example',
  password: '岬の灯台は夜ごとに光ります',
};
const reviewer = {
  name: '真壁 純',
  email: 'makabe@misaki.example',
  password: '朝の市場で毎日魚を買います',
};

const opened =
  '海峡通信が伝えたところによると、北浜町の水野町長は「水門は予定どおり開けた🎉」と述べた。';
const said = '「水門は予定どおり開けた🎉」';
const denied = '町は談合があったとの報道を否定した。';
const alsoOpened = '北浜町は5日、港の水門を予定どおり開けたと発表した。';

const bulletin = `北浜町の水門、予定どおり開く

岬新聞 2026年3月5日 17時05分

${opened}
𠮷野港の漁業者は👩‍👩‍👧‍👦で見守った。
${denied}
春の漁が始まる。`;

const leaflet = `水門を開放

${alsoOpened}
町は見学会を開く。`;

const trap = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>水門の噂</title>
<script>document.title = 'run'</script></head><body onload="document.title = 'run'"><article>
<h1>水門の噂</h1><p>水門が開いたのは誤りだという<b>噂</b>がある。</p>
<img src="/run" onerror="document.title = 'run'"><p>&lt;script&gt;も文字である。</p>
</article></body></html>`;

const shiftJis = (text: string) =>
  encodingJapanese.convert(encodingJapanese.stringToCode(text), 'SJIS', 'UNICODE');

const handedIn = [
  { name: 'bulletin.txt', mimeType: 'text/plain', buffer: Buffer.from(bulletin) },
  { name: 'leaflet.txt', mimeType: 'text/plain', buffer: Buffer.from(shiftJis(leaflet)) },
  { name: 'trap.html', mimeType: 'text/html', buffer: Buffer.from(trap) },
];

test.setTimeout(300_000);

test('invented articles go the whole way', async ({ page, anotherPage }) => {
  await test.step('they are imported', () => bringIn(page));
  await test.step('what a page would run is text', () => readTrap(page));
  await test.step('they are marked and linked', () => annotate(page));
  await test.step('they are reviewed', async () => {
    const colleague = await anotherPage();
    await acceptInvitation(colleague, await invite(page, 'レビュアー'), reviewer);
    await review(colleague);
  });
  await test.step('they leave whole', () => takeAway(page));
});

async function bringIn(page: Page): Promise<void> {
  await makeAdministrator(page, analyst);
  await makeProject(page, '水門の検証');
  await page.getByRole('link', { name: '記事を取り込む' }).first().click();
  await chooseFiles(page, handedIn);
  await expect(lookedOver(page, 'leaflet.txt').getByLabel('文字コード')).toHaveValue('shift_jis');
  await expect(lookedOver(page, 'leaflet.txt')).toContainText(alsoOpened);
  await expect(lookedOver(page, 'trap.html').getByLabel('題名')).toHaveValue('水門の噂');
  await expectAccessible(page);
  await lookedOver(page, 'leaflet.txt').getByLabel('題名').fill('水門を開放');
  await page.getByRole('button', { name: '3件を取り込む' }).click();
  await expect(page.getByRole('heading', { name: '3件を取り込みました' })).toBeVisible();
}

/** That nothing is fetched for it and no error is told is seen by every test's watch over the console. */
async function readTrap(page: Page): Promise<void> {
  await openArticle(page, '水門の噂');
  await expect(page.getByText('<script>も文字である。')).toBeVisible();
  await walkTo(page, '噂がある。');
  await expect(page).not.toHaveTitle('run');
  await expect(page.getByRole('img')).toHaveCount(0);
}

async function annotate(page: Page): Promise<void> {
  await openArticle(page, '北浜町の水門、予定どおり開く');
  await walkTo(page, denied);
  await label(page, 'd', '否定');
  await dragOver(page, said);
  await label(page, 'q', '引用');
  await nameSpeaker(page, '水野町長');
  await addRelay(page, '海峡通信');
  await walkTo(page, '𠮷野港の漁業者');
  await label(page, 'f', '事実');
  await linkTo(page, '予定どおり開けた', alsoOpened);
  await expectSaved(page);
  await expectAccessible(page);
  await page.reload();
  // Read out before its words, by the style sheet: in the text that is copied or searched it does not stand.
  await expect(page.locator('mark[data-name="［引用：水野町長］"]').first()).toBeAttached();
}

async function review(page: Page): Promise<void> {
  await openArticle(page, '北浜町の水門、予定どおり開く');
  await page.getByRole('link', { name: 'レビュー' }).click();
  await page.getByRole('link', { name: analyst.name }).click();
  await judgeNext(page, said, 'a', '承認しました');
  await judgeNext(page, '𠮷野港の漁業者', 'o', 'ラベルの変更を求めました');
  await rejectNext(page, denied, '話者がありません。');
  await expectSaved(page);
}

async function takeAway(page: Page): Promise<void> {
  await page.getByRole('link', { name: '書き出し', exact: true }).click();
  const texts = await downloadJson(page);
  expect(expectQuotesStand(texts)).toBe(3);
  expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining([bulletin, leaflet]));
  expect(markOn(texts, said)).toMatchObject({
    attribution: { speaker: { name: '水野町長' }, relay: [{ name: '海峡通信' }] },
    verdicts: [{ reviewer: { name: reviewer.name }, verdict: 'accept' }],
  });
  const { links, verdicts } = markOn(texts, '𠮷野港の漁業者');
  expect(links).toMatchObject([
    { relation: 'corroborates', aspect: 'content', target: { place: { exact: alsoOpened } } },
  ]);
  expect(verdicts).toMatchObject([{ verdict: 'change', changedTo: { name: { ja: '意見' } } }]);
  const rows = await downloadCsv(page, '注釈');
  expectRowsStand(rows, texts);
  expect(rowOn(rows, said)).toMatchObject({ speaker: '水野町長', relay: '海峡通信' });
  expect(rowOn(rows, denied)).toMatchObject({ label_ja: '否定', verdicts: 'reject' });
}
