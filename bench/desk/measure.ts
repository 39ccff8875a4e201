/** What is measured on a page, in the same way for every page: times in milliseconds, memory in megabytes. */
import { gzipSync } from 'node:zlib';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';

export interface Subject {
  readonly name: string;
  readonly url: string;
  /** True in the page once the marks are there and keys are obeyed. */
  readonly ready: string;
  /** The element that scrolls; null is the window. */
  readonly scroller: string | null;
  /** Keys that bring the cursor to a sentence without a mark; none where it begins on one. */
  readonly toFree: readonly string[];
  /** Keys that make a mark of what the mouse has selected; none where letting go does. */
  readonly afterMouse: readonly string[];
}

export interface Measured {
  readonly opening: number;
  readonly keyWork: readonly number[];
  readonly keyFrame: number;
  readonly mouse: readonly number[];
  readonly scrollLong: number;
  readonly heap: number;
  readonly script: number;
}

const strokes = 8;

export async function measure(context: BrowserContext, subject: Subject): Promise<Measured> {
  // Functions that are handed to the page keep their names by a call that only the compiler knows.
  await context.addInitScript('globalThis.__name = (named) => named');
  const page = await context.newPage();
  const script = countScript(page);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto(subject.url, { waitUntil: 'commit' });
  const opening = Number(await page.evaluate(untilPainted(subject.ready)));
  await page.waitForTimeout(1_000);
  await cdp.send('HeapProfiler.collectGarbage');
  const heap = (await cdp.send('Runtime.getHeapUsage')).usedSize / 1e6;
  const keys = await measureKeys(page, cdp, subject);
  const mouse = await measureMouse(page, subject);
  const scrollLong = await page.evaluate(scrollThrough, subject.scroller);
  await page.close();
  return { opening, ...keys, mouse, scrollLong, heap, script: script() };
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

/** Written out, since the desk's policy lets no page make code of text; the browser's own tools may. */
function untilPainted(ready: string): string {
  return `(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    while (document.readyState === 'loading' || !(${ready})) await frame();
    await frame();
    await frame();
    return performance.now();
  })()`;
}

async function work(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
}

async function measureKeys(page: Page, cdp: CDPSession, { toFree }: Subject) {
  const keyWork: number[] = [];
  let keyFrame = 0;
  for (let stroke = 0; stroke < strokes; stroke += 1) {
    for (const key of toFree) await page.keyboard.press(key);
    await page.waitForTimeout(300);
    await page.evaluate(watchFrames);
    const before = await work(cdp);
    await page.keyboard.press('dqof'[stroke % 4] ?? 'f');
    const frame = await page.evaluate(longestFrame);
    keyWork.push((await work(cdp)) - before);
    keyFrame = Math.max(keyFrame, frame);
  }
  return { keyWork, keyFrame };
}

declare global {
  interface Window {
    benchFrames: { longest: number; last: number; over: boolean };
    benchUp: number;
  }
}

function watchFrames(): void {
  window.benchFrames = { longest: 0, last: performance.now(), over: false };
  const tick = () => {
    const now = performance.now();
    window.benchFrames.longest = Math.max(
      window.benchFrames.longest,
      now - window.benchFrames.last,
    );
    window.benchFrames.last = now;
    if (!window.benchFrames.over) requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}

async function longestFrame(): Promise<number> {
  for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
  window.benchFrames.over = true;
  return window.benchFrames.longest;
}

async function measureMouse(page: Page, { afterMouse }: Subject): Promise<number[]> {
  const times: number[] = [];
  const last = afterMouse.length > 0 ? ('keydown' as const) : ('mouseup' as const);
  for (let drag = 0; drag < 5; drag += 1) {
    const line = await page.evaluate(freeWords, drag);
    if (line === null) break;
    await page.evaluate(watchMarks, last);
    await page.mouse.move(line.x, line.y);
    await page.mouse.down();
    await page.mouse.move(line.x + line.width / 2, line.y, { steps: 3 });
    await page.mouse.move(line.x + line.width, line.y, { steps: 3 });
    await page.mouse.up();
    for (const key of afterMouse) await page.keyboard.press(key);
    times.push(await page.evaluate(() => window.benchUp));
    await page.waitForTimeout(200);
  }
  return times;
}

/** A stretch of text without a mark, in the window, on one row. */
function freeWords(skip: number): { x: number; y: number; width: number } | null {
  const walker = document.createTreeWalker(
    document.querySelector('.article') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  let left = skip;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (
      node.parentElement?.closest('mark, script, .sr-only, .sentence-current') ||
      (node.textContent ?? '').length < 14
    )
      continue;
    const range = document.createRange();
    range.setStart(node, 2);
    range.setEnd(node, 10);
    const box = range.getBoundingClientRect();
    if (box.top < 150 || box.bottom > 850 || box.height > 40) continue;
    if (left === 0) return { x: box.left + 1, y: box.top + box.height / 2, width: box.width - 2 };
    left -= 1;
  }
  return null;
}

/** Sets `benchUp` to the time between the person's last act and the frame that shows one more mark. */
function watchMarks(last: 'keydown' | 'mouseup'): void {
  const count = () => document.querySelectorAll('mark').length;
  const before = count();
  let began = 0;
  window.benchUp = Number.NaN;
  addEventListener(
    last,
    ({ timeStamp }) => {
      began = timeStamp;
    },
    { once: true, capture: true },
  );
  const tick = (now: number) => {
    if (began > 0 && count() > before)
      requestAnimationFrame((shown) => {
        window.benchUp = shown - began;
      });
    else if (now - began < 5_000 || began === 0) requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}

/** Milliseconds of tasks longer than 50 ms while the whole text is scrolled past, half a window a frame, in 200 steps at most. */
async function scrollThrough(selector: string | null): Promise<number> {
  const scroller = (selector && document.querySelector(selector)) || document.scrollingElement;
  if (!scroller) return Number.NaN;
  let long = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) long += duration;
  });
  observer.observe({ type: 'longtask' });
  for (let step = 0; step < 200; step += 1) {
    const before = scroller.scrollTop;
    scroller.scrollTop += scroller.clientHeight / 2;
    await new Promise(requestAnimationFrame);
    if (scroller.scrollTop === before) break;
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  observer.disconnect();
  return long;
}
