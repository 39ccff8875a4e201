/** What is measured on a page, in the same way for every page: times in milliseconds, memory in megabytes. */
import { gzipSync } from 'node:zlib';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { inPage } from './in-page';

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
  /** Words of sentences without a mark, to be selected. */
  readonly words: readonly string[];
  /** Keys that make a mark of what is selected; none where letting go does. */
  readonly keys: readonly string[];
  /** Read before the selection as `before`; and true once the mark is there. */
  readonly counted: string;
  readonly painted: string;
}

export interface Measured {
  readonly opening: number;
  readonly work: readonly number[];
  readonly frame: number;
  readonly mouse: readonly number[];
  readonly scroll: number;
  readonly heap: number;
  readonly script: number;
}

const edits = 8;
const drags = 3;
/** A page that has not answered by then counts as failed. */
const patience = 60_000;

export async function measure(context: BrowserContext, subject: Subject): Promise<Measured> {
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.addInitScript(inPage);
  const script = countScript(page);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto(subject.url, { waitUntil: 'commit' });
  const opening = await ask(page, `bench.opening(() => (${subject.ready}))`);
  await ask(page, 'bench.settle(1000)');
  await cdp.send('HeapProfiler.collectGarbage');
  const heap = (await cdp.send('Runtime.getHeapUsage')).usedSize / 1e6;
  const edited = await measureEdits(page, cdp, subject.edit);
  const mouse = await measureMouse(page, subject.mouse);
  const scroll = await ask(page, `bench.scroll(${subject.scroller})`);
  await page.close();
  return { opening, ...edited, mouse, scroll, heap, script: script() };
}

/** Evaluated as written: the desk's policy lets no page make code of text, but the browser's own tools may. */
async function ask(page: Page, expression: string): Promise<number> {
  const late = new Promise<never>((_, reject) =>
    setTimeout(reject, patience, new Error('no answer in 60 s')).unref(),
  );
  return Number(await Promise.race([page.evaluate(expression), late]));
}

/** Kilobytes of script, compressed, that the page has asked for so far. */
function countScript(page: Page): () => number {
  let bytes = 0;
  page.on('response', async (response) => {
    if (response.request().resourceType() !== 'script') return;
    const body = await response.body().catch(() => Buffer.alloc(0));
    bytes += gzipSync(body).length;
  });
  return () => bytes / 1_000;
}

async function taskTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
}

/** Work of the main thread from just before the act until the frame that shows its mark is over. */
async function measureEdits(page: Page, cdp: CDPSession, edit: Edit) {
  const work: number[] = [];
  let frame = 0;
  for (let turn = 0; turn < edits; turn += 1) {
    for (const key of edit.before) await page.keyboard.press(key);
    await ask(page, 'bench.settle(300)');
    const made = edit.make(turn);
    const painted = `() => (${edit.painted(turn)})`;
    if ('key' in made) await page.evaluate(`bench.arm('keydown', ${painted})`);
    await page.evaluate('bench.afterFrame()');
    const before = await taskTime(cdp);
    if ('key' in made) await page.keyboard.press(made.key);
    else await page.evaluate(`bench.act(() => (${made.call}), ${painted})`);
    frame = Math.max(frame, await ask(page, 'bench.acted.then(({ frame }) => frame)'));
    work.push((await taskTime(cdp)) - before);
  }
  return { work, frame };
}

async function measureMouse(page: Page, mouse: Mouse): Promise<number[]> {
  const times: number[] = [];
  for (const words of mouse.words) {
    if (times.length === drags) break;
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
