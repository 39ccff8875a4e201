/** What is measured on a page, in the same way for every page: times in milliseconds, memory in megabytes. */
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page, Response } from '@playwright/test';
import { inPage } from './in-page';
import { tracedWork } from './traced-work';

export interface Subject {
  readonly name: string;
  /** `floor`: no program at all. `peer`: another tool for the same work. `other`: what is built for other work. */
  readonly kind: 'desk' | 'floor' | 'peer' | 'other';
  readonly url: string;
  /** Expressions in the page. True once the marks are there and keys are obeyed: */
  readonly ready: string;
  /** The element that scrolls. */
  readonly scroller: string;
  readonly edit: Edit;
  readonly mouse: Mouse;
}

/** How a mark is made of a free sentence: by keys, or by a call where a page has none. */
interface Edit {
  /** Keys that bring the cursor to a free sentence; not measured. */
  readonly before: readonly string[];
  readonly make: (turn: number) => { readonly key: string } | { readonly call: string };
  /** True once the mark is on the page. */
  readonly painted: (turn: number) => string;
}

interface Mouse {
  /** Keys that let go of the mark made last, whose handles stand where the next one begins; not measured. */
  readonly before: readonly string[];
  /** Words of sentences without a mark, to be selected. */
  readonly words: readonly string[];
  /** Keys that make a mark of what is selected; none where letting go does. */
  readonly keys: readonly string[];
  /** Read before the selection as `before`; and true once the mark is there. */
  readonly counted: string;
  readonly painted: string;
}

export interface Measured {
  readonly opening: readonly number[];
  readonly work: readonly number[];
  readonly frame: number;
  readonly mouse: readonly number[];
  readonly scroll: number;
  readonly heap: number;
  /** Kilobytes, compressed: by the time keys are obeyed, and what was fetched after that. */
  readonly script: number;
  readonly later: number;
}

/** The first key of a sitting costs more than the rest: it is one of as many as half a minute's work. */
export const edits = 24;
const drags = 3;
/** A page that has not answered by then counts as failed. */
const patience = 60_000;
/** Milliseconds in which a new tab is left alone: the browser starts processes of its own for it, which are no page's doing. */
const rest = 700;

/** Opens the page in a tab of its own and does no more: milliseconds. */
export async function openOnce(context: BrowserContext, subject: Subject): Promise<number> {
  const page = await context.newPage();
  const opening = await openIn(page, subject);
  await page.close();
  return opening;
}

async function openIn(page: Page, subject: Subject): Promise<number> {
  await page.addInitScript(inPage);
  await page.waitForTimeout(rest);
  await page.goto(subject.url, { waitUntil: 'commit' });
  return ask(page, `bench.opening(() => (${subject.ready}))`);
}

export async function measure(
  browser: Browser,
  context: BrowserContext,
  subject: Subject,
): Promise<Measured> {
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const script = countScript(page);
  const cdp = await context.newCDPSession(page);
  const opening = await openIn(page, subject);
  const sent = await script();
  await ask(page, 'bench.settle(1000)');
  await cdp.send('HeapProfiler.collectGarbage');
  const heap = (await cdp.send('Runtime.getHeapUsage')).usedSize / 1e6;
  const edited = await measureEdits(browser, page, subject.edit);
  const mouse = await measureMouse(page, subject.mouse);
  const scroll = await ask(page, `bench.scroll(${subject.scroller})`);
  const later = (await script()) - sent;
  await page.close();
  return { opening: [opening], ...edited, mouse, scroll, heap, script: sent, later };
}

/** Evaluated as written: the desk's policy lets no page make code of text, but the browser's own tools may. */
async function ask(page: Page, expression: string): Promise<number> {
  const late = new Promise<never>((_, reject) =>
    setTimeout(reject, patience, new Error('no answer in 60 s')).unref(),
  );
  return Number(await Promise.race([page.evaluate(expression), late]));
}

/** Kilobytes of script, compressed, that the page has asked for so far. They are read when that is asked: reading takes time. */
function countScript(page: Page): () => Promise<number> {
  const asked: Response[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') asked.push(response);
  });
  return async () => {
    const bodies = await Promise.all(asked.map((response) => response.body()));
    return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) / 1_000;
  };
}

async function measureEdits(browser: Browser, page: Page, edit: Edit) {
  const work: number[] = [];
  let frame = 0;
  for (let turn = 0; turn < edits; turn += 1) {
    for (const key of edit.before) await page.keyboard.press(key);
    await ask(page, 'bench.settle(300)');
    const made = edit.make(turn);
    const painted = `() => (${edit.painted(turn)})`;
    if ('key' in made) await page.evaluate(`bench.arm('keydown', ${painted})`);
    const act = async () => {
      await page.evaluate('bench.afterFrame()');
      if ('key' in made) await page.keyboard.press(made.key);
      else await page.evaluate(`bench.act(() => (${made.call}), ${painted})`);
      frame = Math.max(frame, await ask(page, 'bench.acted.then(({ frame }) => frame)'));
    };
    work.push(await tracedWork(browser, page, act));
  }
  return { work, frame };
}

async function measureMouse(page: Page, mouse: Mouse): Promise<number[]> {
  const times: number[] = [];
  for (const words of mouse.words) {
    if (times.length === drags) break;
    if (!(await page.evaluate(`bench.bring(${JSON.stringify(words)})`))) continue;
    for (const key of mouse.before) await page.keyboard.press(key);
    await ask(page, 'bench.settle(200)');
    const line: { x: number; y: number; toX: number; toY: number } | null = await page.evaluate(
      `bench.locate(${JSON.stringify(words)})`,
    );
    if (line === null) continue;
    const last = mouse.keys.length > 0 ? 'keydown' : 'mouseup';
    await page.evaluate(
      `(() => { const before = ${mouse.counted}; bench.arm('${last}', () => (${mouse.painted})); })()`,
    );
    await ask(page, 'bench.settle(100)');
    await page.mouse.move(line.x, line.y);
    await page.mouse.down();
    await page.mouse.move((line.x + line.toX) / 2, (line.y + line.toY) / 2);
    await page.mouse.move(line.toX, line.toY, { steps: 3 });
    await page.mouse.up();
    for (const key of mouse.keys) await page.keyboard.press(key);
    times.push(await ask(page, 'bench.acted.then(({ painted }) => painted)'));
    await ask(page, 'bench.settle(300)');
  }
  return times;
}
