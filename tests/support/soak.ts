/** What a person may do at the desk and what may happen to them meanwhile, chosen by a seed. */
import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import fc from 'fast-check';
import { inspector } from '@/tests/support/at-desk';
import type { Served } from '@/tests/support/served';

export interface World {
  readonly served: Served;
  /** Whose network is lost; the last page is another machine's, which keeps its own. */
  readonly context: BrowserContext;
  readonly pages: Page[];
  /** The page that is worked on. */
  at: number;
  isOffline: boolean;
  isDead: boolean;
}

export interface Step {
  readonly kind: keyof typeof deeds;
  /** Chooses among the ways to do it. */
  readonly way: number;
}

const labelKeys = ['d', 'q', 'o', 'f', 'x'];
const moveKeys = ['j', 'j', 'k', 'n', 'n', ']', '[', '.'];
const ends = ['', 'Alt+', 'Control+', 'Control+Alt+'];
const arrows = ['ArrowRight', 'ArrowLeft'];
/** No letter of these is a key of the desk: typed where no field has the focus, they do nothing. */
const names = ['灯台守', '岬市', '港湾局'];

const deeds = {
  move: (page, way) => press(page, pick(moveKeys, way)),
  label: (page, way) => press(page, pick(labelKeys, way)),
  next: (page, way) => press(page, 'n', pick(labelKeys, way)),
  resize: (page, way) => press(page, `${pick(ends, way)}Shift+${pick(arrows, way >> 2)}`),
  stretch: (page, way) => press(page, pick(['Shift+ArrowDown', 'Shift+ArrowUp'], way)),
  erase: (page) => press(page, 'Delete'),
  undo: (page) => press(page, 'Control+z'),
  redo: (page) => press(page, 'Control+Shift+z'),
  link: (page) => press(page, 'l', 'ArrowDown', 'Enter', 'Escape', 'Escape'),
  note: (page, way) => fill(page, 'm', `覚え${pick(names, way)}`, 'Escape'),
  speaker: (page, way) => fill(page, 's', pick(names, way), 'Enter', 'Escape'),
  sameSpeaker: (page) => press(page, 'a'),
  reload: async (page, _way, world) => {
    if (!isReached(world)) return;
    await page.reload();
    await ready(page);
  },
  switchPage: async (_page, way, world) => {
    world.at = way % world.pages.length;
  },
  secondTab: async (page, _way, world) => {
    const tab = world.pages.length > 2 ? world.pages.splice(1, 1)[0] : undefined;
    world.at = 0;
    if (tab) return void (await tab.close());
    if (!isReached(world)) return;
    const opened = await world.context.newPage();
    await opened.goto(page.url());
    await ready(opened);
    world.pages.splice(1, 0, opened);
  },
  loseNetwork: async (_page, _way, world) => {
    world.isOffline = !world.isOffline;
    await world.context.setOffline(world.isOffline);
  },
  killServer: async (_page, _way, world) => {
    if (world.isDead) return revive(world);
    world.isDead = true;
    await world.served.kill();
  },
  decide: async (page, way) => {
    const buttons = page.getByRole('region', { name: '食い違い' }).first().getByRole('button');
    if ((await buttons.count()) > 0) await buttons.nth(way % 2).click();
  },
} as const satisfies Record<string, (page: Page, way: number, world: World) => Promise<void>>;

/** How often each is done, among all. A server takes seconds to come back. */
const weights = [
  ['move', 140],
  ['next', 120],
  ['label', 90],
  ['resize', 120],
  ['stretch', 30],
  ['erase', 40],
  ['undo', 110],
  ['redo', 60],
  ['link', 40],
  ['note', 30],
  ['speaker', 20],
  ['sameSpeaker', 20],
  ['reload', 20],
  ['switchPage', 60],
  ['secondTab', 14],
  ['loseNetwork', 24],
  ['killServer', 8],
  ['decide', 30],
] as const satisfies readonly (readonly [keyof typeof deeds, number])[];

/** Always the same for the same seed. */
export function stepsOf(seed: number, count: number): Step[] {
  const kind = fc.oneof(
    ...weights.map(([name, weight]) => ({ weight, arbitrary: fc.constant(name) })),
  );
  return fc.sample(fc.record({ kind, way: fc.nat(1_000) }), { seed, numRuns: count });
}

export async function take({ kind, way }: Step, world: World): Promise<void> {
  const page = world.pages[world.at] ?? world.pages[0];
  if (page === undefined) throw new Error('no page is left');
  await deeds[kind](page, way, world);
}

/** The server answers and the network is there. */
export async function calm(world: World): Promise<void> {
  if (world.isDead) await revive(world);
  world.isOffline = false;
  await world.context.setOffline(false);
  for (const page of world.pages) await settle(page);
}

async function revive(world: World): Promise<void> {
  await world.served.restart();
  world.isDead = false;
}

/** Everything is sent, and what was refused is left as it is now. */
async function settle(page: Page): Promise<void> {
  const saved = page.getByRole('status').filter({ hasText: '保存済み' });
  await expect(saved).toBeVisible({ timeout: 60_000 });
  const leave = page.getByRole('button', { name: /^(いまの内容のままにする|捨てる)$/ }).first();
  while (await comes(leave)) await leave.click();
}

/** What was refused is read from the browser's database after the work is saved, and drawn after the text. */
function comes(button: Locator): Promise<boolean> {
  return button.waitFor({ timeout: 1_000 }).then(
    () => true,
    () => false,
  );
}

function isReached({ isOffline, isDead, at }: World): boolean {
  return !isDead && !(isOffline && at < 2);
}

export async function ready(page: Page): Promise<void> {
  await expect(inspector(page).getByRole('blockquote').first()).toBeVisible();
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function fill(page: Page, key: string, words: string, ...after: string[]): Promise<void> {
  await press(page, key);
  await page.keyboard.insertText(words);
  await press(page, ...after);
}

function pick<Value>(values: readonly Value[], way: number): Value {
  const value = values[way % values.length];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
}
