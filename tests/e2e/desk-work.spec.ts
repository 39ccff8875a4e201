/** Work at the desk by mouse and by keys of one's own, beside a colleague, and on a browser that others use too. */
import type { Locator, Page } from '@playwright/test';
import {
  expectLabel,
  expectSaved,
  inspector,
  label,
  nameSpeaker,
  walkTo,
} from '@/tests/support/at-desk';
import { expect, expectAccessible, test } from '@/tests/support/page';
import { countOfLineColour, countOfLinkLine } from '@/tests/support/painted';
import {
  acceptInvitation,
  chooseFiles,
  invite,
  lookedOver,
  makeAdministrator,
  makeProject,
  openArticle,
  signIn,
} from '@/tests/support/way-in';

const rin = {
  name: '佐伯 凛',
  email: 'rin@misaki.example',
  password: '岬の灯台は夜ごとに光ります',
};
const jun = { name: '三池 純', email: 'jun@misaki.example', password: '港の霧笛は朝まで鳴ります' };
const title = '灯台の停電';
const said = '灯台守は「夜明けまでに直す」と述べた。';
const denied = '市は停電を否定した。';
const text = `灯台の停電\n\n${said}${denied}`;

test.describe.configure({ mode: 'serial' });
test.use({ expectedErrors: [/net::ERR_/] });

test('an end of a mark is dragged, its link drawn, a key changed, a colleague seen', async ({
  page,
  anotherPage,
}) => {
  await begin(page);
  const invitation = await invite(page, 'レビュアー');
  await openArticle(page, title);
  await expect(page).toHaveTitle('灯台の停電 · 裏取り');
  await walkTo(page, said);
  await label(page, 'q', '引用');
  await walkTo(page, denied);
  await label(page, 'd', '否定');

  await dragEnd(page, '市は停電');
  await expect(inspector(page).getByRole('blockquote').first()).toHaveText('市は停電');
  await page.keyboard.press('u');
  await expect(inspector(page).getByRole('blockquote').first()).toHaveText(denied);

  const target = page.getByRole('region', { name: '記事の文章' }).getByText(said);
  const line = await countOfLineColour(page, target);
  expect(line).toBeGreaterThan(50);
  await page.keyboard.press('l');
  await expect(inspector(page).getByRole('combobox', { name: 'リンク先の文を検索' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(
    page.getByRole('region', { name: '記事の文章' }).getByText('否定する'),
  ).toBeVisible();
  expect(await countOfLineColour(page, target), 'its line shows').toBeGreaterThan(line * 0.7);
  const region = page.getByRole('region', { name: '記事の文章' });
  expect(await countOfLinkLine(page, region), 'from one to the other').toBeGreaterThan(100);
  await expectAccessible(page);
  await expectRailFilter(page);

  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'キーを変える', exact: true }).click();
  const next = page.getByRole('button', { name: '次の文のキーを変える' });
  await next.click();
  await page.keyboard.press('q');
  await expect(page.getByRole('alert').filter({ hasText: '引用' })).toBeVisible();
  await page.keyboard.press('z');
  await expect(next).toHaveText('z');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.reload();
  await walkTo(page, said);
  await page.keyboard.press('z');
  await expectLabel(page, '否定');

  const colleague = await anotherPage();
  await acceptInvitation(colleague, invitation, jun);
  await openArticle(colleague, title);
  await expect(page.getByText('三池 純 が開いています')).toBeVisible();
  await expect(colleague.getByText('佐伯 凛 が開いています')).toBeVisible();
  await colleague.close();
  await expect(page.getByText('が開いています')).toBeHidden();
});

test('who signs in after somebody with unsent work neither sees it nor sends it', async ({
  page,
  context,
}) => {
  await atDesk(page, rin);
  await walkTo(page, said);
  await context.route('**/commands', (route) => route.abort());
  await page.keyboard.press('o');
  await expect(page.getByText('送信待ち 1件')).toBeVisible();
  await page.getByRole('button', { name: /アカウント/ }).click();
  await page.getByRole('menuitem', { name: 'ログアウト' }).click();
  const warning = page.getByRole('dialog');
  await expect(warning.getByText('1件')).toBeVisible();
  await warning.getByRole('button').last().click();
  await expect(page.getByLabel('メールアドレス')).toBeVisible();
  await context.unrouteAll();
  await atDesk(page, jun);
  await expectSaved(page);
  await expect(page.getByText(/^0 \/ \d 文/)).toBeVisible();
});

test('on a phone, and while the network is away, the sentence stays clear of the panel', async ({
  page,
  context,
}) => {
  await signIn(page, rin);
  await page.getByRole('link', { name: '灯台の検証' }).click();
  const sentences = Array.from(
    { length: 60 },
    (_, at) => `${at + 1}番目の岸壁は夜のうちに直された。`,
  );
  await bringIn(page, '岸壁の補修', sentences.join('\n'));
  await page.setViewportSize({ width: 390, height: 844 });
  await openArticle(page, '岸壁の補修');
  await expect(page.getByRole('region', { name: '記事の文章' })).toBeVisible();
  await expectSaved(page);
  await context.setOffline(true);
  for (let step = 0; step < 20; step += 1) await page.keyboard.press('j');
  await page.keyboard.press('f');
  await expect(inspector(page).getByRole('blockquote').first()).toHaveText(/^21番目/);
  const read = page.getByRole('region', { name: '記事の文章' }).getByText('21番目の岸壁');
  await expect(read).toBeInViewport({ ratio: 1 });
  await expect.poll(() => isUncovered(read)).toBe(true);
  await context.setOffline(false);
  await expectSaved(page);
});

test('what is first opened without a network has come before, and what could not come comes later', async ({
  page,
  context,
}) => {
  await atDesk(page, rin);
  const choices = page.getByRole('dialog', { name: '操作を選ぶ' }).getByRole('combobox');
  await expect(page.locator('.desk')).toHaveAttribute('data-ready', 'whole');
  await context.setOffline(true);
  await page.keyboard.press('Control+k');
  await expect(choices).toBeFocused();
  await context.setOffline(false);

  const served = await (await page.request.get(page.url())).text();
  const chunks = '**/_next/static/chunks/*.js';
  await context.route(chunks, (route) => {
    const name = new URL(route.request().url()).pathname;
    return served.includes(name) ? route.continue() : route.abort();
  });
  await page.reload();
  await expect(page.locator('.desk[data-ready]')).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByText('この部分はまだ届いていません')).toBeVisible();
  await context.unroute(chunks);
  await expect(choices).toBeVisible({ timeout: 20_000 });
  await page.keyboard.press('Escape');
  await walkTo(page, said);
});

test('what is not taken back is said over the text, which stays where it is', async ({
  page,
  context,
}) => {
  await atDesk(page, rin);
  await walkTo(page, said);
  await label(page, 'f', '事実');
  await expectSaved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await walkTo(other, said);
  await label(other, 'q', '引用');
  await expectLabel(page, '引用');
  const words = page.getByRole('region', { name: '記事の文章' }).getByText(said);
  const before = await words.boundingBox();
  await page.keyboard.press('u');
  const refusal = page.getByRole('alert').filter({ hasText: 'あとから変更したため' });
  await expect(refusal).toBeVisible();
  expect(await words.boundingBox()).toEqual(before);
  await page.keyboard.press('Escape');
  await label(page, 'f', '事実');
  await expect(refusal).toHaveCount(0);
});

test('a key is on the text before the panels are drawn, and a field that it asks for is there at once', async ({
  page,
}) => {
  const sent: string[] = [];
  page.on('request', (one) => one.method() === 'POST' && sent.push(one.url()));
  await atDesk(page, rin);
  await expect(page.locator('.desk')).toHaveAttribute('data-ready', 'whole');
  expect(sent.filter((url) => url.endsWith('/commands'))).toEqual([]);
  await walkTo(page, denied);
  expect(await atNextKey(page, 'o')).toMatchObject({ colour: 'opinion', behind: true });
  expect(await atNextKey(page, 's')).toMatchObject({ behind: false, focus: 'combobox' });
});

test('a desk is whole before the browser makes any format of its own, the first of which is slow', async ({
  page,
}) => {
  await atDesk(page, rin);
  await page.addInitScript(noteFormats);
  await page.reload();
  await expect(page.locator('.desk')).toHaveAttribute('data-ready', 'whole');
  const made: unknown = await page.evaluate(() => Reflect.get(globalThis, 'formatsMade'));
  expect(made).toMatchObject({ before: [], after: expect.arrayContaining(['DateTimeFormat']) });
});

test('at 200 % zoom the details stand beside the text, and nothing is cut off', async ({
  page,
}) => {
  await page.setViewportSize({ width: 720, height: 450 });
  await atDesk(page, rin);
  await walkTo(page, denied);
  const article = page.getByRole('region', { name: '記事の文章' });
  await expect(article.getByText(denied)).toBeInViewport({ ratio: 1 });
  const boxOf = (part: Locator) => part.evaluate((element) => element.getBoundingClientRect());
  const [text, details] = await Promise.all([article, inspector(page)].map(boxOf));
  expect(text?.right).toBeLessThanOrEqual(details?.left ?? 0);
  expect(text?.height, 'two thirds of the window').toBeGreaterThan(300);
  expect(text?.width, 'more than half of it').toBeGreaterThan(400);
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond).toBe(0);
  await expectAccessible(page);
});

test('a page asks for nothing ahead, and the files of the build come as they were compressed', async ({
  page,
  request,
}) => {
  await signIn(page, rin);
  const asked: string[] = [];
  page.on('request', (one) => asked.push(one.url()));
  await page.goto('/projects');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.includes('_rsc='))).toEqual([]);
  const scripts = asked.filter((url) => url.endsWith('.js'));
  const [script = ''] = scripts;
  for (const encoding of ['br', 'gzip']) {
    const response = await request.get(script, { headers: { 'Accept-Encoding': encoding } });
    expect(response.headers()).toMatchObject({
      'content-encoding': encoding,
      'cache-control': 'public,max-age=31536000,immutable',
      'x-content-type-options': 'nosniff',
    });
    expect(await response.text()).toContain('TURBOPACK');
  }
  const texts = await Promise.all(scripts.map(async (url) => (await request.get(url)).text()));
  const hint = /^\/\/# allFunctionsCalledOnLoad\n(?!\/\/#)/;
  const large = texts.filter((words) => Buffer.byteLength(words) >= 5_000);
  expect(large.length).toBeGreaterThan(2);
  expect(texts.filter((words) => hint.test(words))).toEqual(large);
  const piece = await request.get(script, { headers: { Range: 'bytes=10-5' } });
  expect(piece.status(), 'whole, whatever is asked').toBe(200);
  expect((await request.post(script)).ok()).toBe(false);
  expect((await request.get('/favicon.ico')).headers()['content-type']).toBe('image/svg+xml');
});

/** Both sentences have a mark that lacks something, then one, since a speaker is named. */
async function expectRailFilter(page: Page): Promise<void> {
  const rail = page.getByRole('navigation', { name: '文の一覧' });
  const ticks = rail.getByRole('listitem').getByRole('button');
  await page.keyboard.press('|');
  await walkTo(page, said);
  await nameSpeaker(page, '灯台守');
  await expect(ticks).toHaveCount(1);
  await expect(ticks).toHaveAccessibleName(/^文2：否定/);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: '操作の名前' })).toBeFocused();
  await page.keyboard.type('未記入のある文');
  await page.keyboard.press('Enter');
  await expect(ticks).toHaveCount(2);
  await rail
    .getByRole('button', { name: '未記入のある文だけ', exact: false })
    .first()
    .press('Enter');
  await expect(ticks).toHaveCount(1);
  await page.keyboard.press('|');
  await expect(ticks).toHaveCount(2);
}

/** Presses a key, and answers what the first frame after it shows. */
async function atNextKey(page: Page, key: string) {
  const frame = await page.evaluateHandle(() => ({
    shown: new Promise<{ colour: string | null; behind: boolean; focus: string | null }>(
      (resolve) => {
        const look = () => {
          const chosen = document.querySelector('.article mark[data-label-chosen]');
          resolve({
            colour: chosen?.getAttribute('data-label-colour') ?? null,
            behind: document.querySelector('.desk-inspector [data-behind]') !== null,
            focus: document.activeElement?.role ?? null,
          });
        };
        addEventListener('keydown', () => requestAnimationFrame(look), {
          once: true,
          capture: true,
        });
      },
    ),
  }));
  await page.keyboard.press(key);
  return frame.evaluate(({ shown }) => shown);
}

/** Runs in the page before its scripts, and notes which formats they make: before all of the desk is there for the first cursor, and after. */
function noteFormats(): void {
  const made: Record<'before' | 'after', string[]> = { before: [], after: [] };
  Reflect.set(globalThis, 'formatsMade', made);
  for (const name of ['NumberFormat', 'DateTimeFormat', 'PluralRules', 'Collator', 'ListFormat']) {
    const note = () => {
      const isThere = document.querySelector('.desk[data-ready] .sentence-current') !== null;
      const isBehind = document.querySelector('[data-behind]') !== null;
      made[isThere && !isBehind ? 'after' : 'before'].push(name);
    };
    const noted = new Proxy(Reflect.get(Intl, name), {
      construct(format, given) {
        note();
        return Reflect.construct(format, given);
      },
      apply(format, self, given) {
        note();
        return Reflect.apply(format, self, given);
      },
    });
    Reflect.set(Intl, name, noted);
  }
}

async function atDesk(page: Page, person: typeof rin): Promise<void> {
  await signIn(page, person);
  await page.getByRole('link', { name: '灯台の検証' }).click();
  await openArticle(page, title);
}

/** Whether a press on the words would reach them. */
function isUncovered(words: Locator): Promise<boolean> {
  return words.evaluate((element) => {
    const { left, top, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + 24, top + height / 2));
  });
}

async function begin(page: Page): Promise<void> {
  await makeAdministrator(page, rin);
  await makeProject(page, '灯台の検証');
  await bringIn(page, title, text);
}

async function bringIn(page: Page, name: string, words: string): Promise<void> {
  await page.getByRole('link', { name: '記事を取り込む' }).first().click();
  const buffer = Buffer.from(words);
  await chooseFiles(page, { name: 'dark.txt', mimeType: 'text/plain', buffer });
  await lookedOver(page, 'dark.txt').getByLabel('題名').fill(name);
  await page.getByRole('button', { name: '1件を取り込む' }).click();
  await page.getByRole('link', { name: '記事一覧へ' }).click();
}

/** Takes the chosen mark's last handle to behind some words. A handle has no name: the keys are for those who do not see it. */
async function dragEnd(page: Page, words: string): Promise<void> {
  const places = await page.getByRole('region', { name: '記事の文章' }).evaluate(placesOf, words);
  await page.mouse.move(places.handle.x, places.handle.y);
  await page.mouse.down();
  await page.mouse.move(places.to.x, places.to.y, { steps: 6 });
  await page.mouse.up();
}

/** Runs in the page, and only looks. */
function placesOf(region: Element, words: string) {
  const bar = region.querySelector('[data-handle="end"]')?.getBoundingClientRect();
  const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at < 0 || !bar) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const box = range.getBoundingClientRect();
    const to = { x: box.right + 1, y: box.top + box.height / 2 };
    return { handle: { x: bar.left, y: bar.bottom + 6 }, to };
  }
  throw new Error(`${words} is not there, or no mark is chosen`);
}
