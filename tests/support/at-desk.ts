/** What a person does at the desk, by keys and mouse, and what they see of it. */
import { expect, type Locator, type Page } from '@playwright/test';

export function inspector(page: Page): Locator {
  return page.getByRole('complementary');
}

/** The words of the sentence under the cursor, or of the mark on it that is chosen. */
function wordsHere(page: Page): Locator {
  return inspector(page).getByRole('blockquote').first();
}

/** Walks by keyboard from sentence to sentence, down and then up, until one has these words. */
export async function walkTo(page: Page, words: string): Promise<void> {
  // Where the cursor is stands there once the desk obeys its keys.
  await expect(wordsHere(page)).toBeVisible();
  // A step takes up the mark of the sentence it comes to; where one begins, none is taken up.
  await page.keyboard.press('k');
  await inStep(page);
  for (const key of ['j', 'k']) {
    if (await walk(page, key, words)) return;
  }
  throw new Error(`no sentence has the words ${words}`);
}

/** The inspector shows what the cursor is on: it follows a move when the text has been painted. */
export async function inStep(page: Page): Promise<void> {
  await expect(inspector(page).locator('[data-behind]')).toHaveCount(0);
}

/** Presses without anything moving after which the end of the text is reached: two neighbours may read the same. */
const patience = 3;

async function walk(page: Page, key: string, words: string): Promise<boolean> {
  const here = wordsHere(page);
  for (let still = 0; still < patience; ) {
    const before = (await here.textContent()) ?? '';
    if (before.includes(words)) return true;
    await page.keyboard.press(key);
    await inStep(page);
    still = (await changes(here, before)) ? 0 : still + 1;
  }
  return false;
}

async function changes(place: Locator, before: string): Promise<boolean> {
  return expect(place)
    .not.toHaveText(before, { timeout: 300 })
    .then(
      () => true,
      () => false,
    );
}

/** Labels what is under the cursor by its key, and sees that the mark has the label. */
export async function label(page: Page, key: string, name: string): Promise<void> {
  await page.keyboard.press(key);
  await inStep(page);
  await expectLabel(page, name);
}

/** Sentences, each with the key and the name of its label. */
export type Marks = readonly (readonly [words: string, key: string, label: string])[];

export async function labelEach(page: Page, marks: Marks): Promise<void> {
  for (const [words, key, name] of marks) {
    await walkTo(page, words);
    await label(page, key, name);
  }
  await expectSaved(page);
}

export async function submitLayer(page: Page): Promise<void> {
  await page.getByRole('button', { name: '提出', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '提出', exact: true }).click();
  await expect(page.getByText('提出済みです。')).toBeVisible();
  await expectSaved(page);
}

export async function expectLabel(page: Page, name: string): Promise<void> {
  const labels = inspector(page).getByRole('group', { name: 'ラベル' });
  await expect(labels.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true');
}

/** Drags the mouse over words of the text, as an eye finds them there. */
export async function dragOver(page: Page, words: string): Promise<void> {
  const line = page.getByRole('paragraph').filter({ hasText: words }).first();
  const { from, to } = await line.evaluate(endsOf, words);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 12 });
  await page.mouse.up();
  const selection = inspector(page).getByRole('region', { name: '選択範囲' });
  await expect(selection.getByRole('blockquote')).toHaveText(words);
}

/** Runs in the page, and only looks: where the first word begins and the last one ends. */
function endsOf(line: Element, words: string) {
  line.scrollIntoView({ block: 'center' });
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const places: { node: Node; offset: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const own = node.textContent ?? '';
    for (let offset = 0; offset < own.length; offset++) places.push({ node, offset });
    text += own;
  }
  const corner = (at: number, side: 'left' | 'right') => {
    const place = places[at];
    if (place === undefined) throw new Error(`${words} is not there`);
    const range = document.createRange();
    range.setStart(place.node, place.offset);
    range.setEnd(place.node, place.offset + 1);
    const box = range.getBoundingClientRect();
    // A hair inside the first and beyond the last: the caret goes to the nearer side of a character.
    return { x: box[side] + 1, y: box.top + box.height / 2 };
  };
  const start = text.indexOf(words);
  return { from: corner(start, 'left'), to: corner(start + words.length - 1, 'right') };
}

/** Names the speaker of the chosen mark; a name that nobody has yet is made in place. */
export async function nameSpeaker(page: Page, name: string): Promise<void> {
  await page.keyboard.press('s');
  const field = inspector(page).getByRole('combobox', { name: '話者' });
  await expect(field).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue(name);
  await page.keyboard.press('Escape');
}

/** Adds a relay behind those that are there. */
export async function addRelay(page: Page, name: string): Promise<void> {
  await page.keyboard.press('r');
  await expect(inspector(page).getByRole('combobox', { name: '中継を加える' })).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('button', { name: `${name} を外す` })).toBeVisible();
  await page.keyboard.press('Escape');
}

export async function writeNote(page: Page, note: string): Promise<void> {
  await page.keyboard.press('m');
  const field = inspector(page).getByRole('textbox', { name: 'メモ', exact: true });
  await expect(field).toBeFocused();
  await page.keyboard.type(note);
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue(note);
}

/** Searches the other articles and links the chosen mark to the sentence found that has these words. */
export async function linkTo(page: Page, search: string, words: string): Promise<void> {
  await page.keyboard.press('l');
  await expect(inspector(page).getByRole('combobox', { name: 'リンク先の文を検索' })).toBeFocused();
  await page.keyboard.type(search);
  const found = inspector(page).getByRole('option').filter({ hasText: words });
  await expect(found.first()).toBeVisible();
  await expect(async () => {
    if ((await found.first().getAttribute('aria-selected')) === 'true') return;
    await page.keyboard.press('ArrowDown');
    throw new Error(`${words} is further down`);
  }).toPass({ intervals: [0] });
  await page.keyboard.press('Enter');
  const links = inspector(page).getByRole('region', { name: 'リンク', exact: true });
  await expect(links.getByRole('listitem').filter({ hasText: words })).toBeVisible();
  await page.keyboard.press('Escape');
}

/** Nothing waits any more, and nothing is under way. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: '保存済み' })).toBeVisible();
}
