/**
 * Measures the desk against the floor in one run: `npm run bench:desk [-- RUNS]`. The floor is the same text
 * as a plain page with a mark element for each mark. Figures are medians; the ratio is what is promised.
 */
import { chromium } from '@playwright/test';
import { encode } from 'next-auth/jwt';
import { findChromium } from '@/launch/suites/chromium';
import setup from '@/tests/support/installation';
import { SECRET, serve } from '@/tests/support/served';
import { type BenchDocument, benchDocument } from './desk/document';
import { floorHtml, serveFloor } from './desk/floor';
import { type Measured, measure, type Subject } from './desk/measure';
import { type Bench, openBench, placeDocument } from './desk/seed';

const runs = Number(process.argv[2] ?? 5);
const documents = new Map<string, BenchDocument>([
  ['20/10', benchDocument(20, 10)],
  ['10000/50', benchDocument(10_000, 50)],
  ['10000/5000', benchDocument(10_000, 5_000)],
]);

const stop = await setup();
const served = await serve('bench');
const bench = await openBench(served.database.appUrl);
const floor = await serveFloor(
  new Map([...documents].map(([name, document]) => [`/${name}`, floorHtml(document)])),
);
const executablePath = findChromium();
const args = ['--disable-background-networking', '--no-first-run', '--no-sandbox'];
const browser = await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });

try {
  for (const [name, document] of documents) {
    const path = await placeDocument(bench, document);
    const subjects = [floorSubject(name), deskSubject(name, path)];
    const found = new Map<string, Measured[]>(subjects.map((subject) => [subject.name, []]));
    for (let run = 0; run < runs + 1; run += 1) {
      for (const subject of subjects) {
        const measured = await once(subject);
        // The first of each warms caches up, and does not count.
        if (run > 0) found.get(subject.name)?.push(measured);
      }
    }
    for (const [subject, all] of found) report(name, subject, all);
  }
} finally {
  await browser.close();
  floor.server.close();
  await bench.prisma.$disconnect();
  await served.close();
  await stop();
}

function floorSubject(name: string): Subject {
  const ready = "document.querySelector('mark') !== null";
  const url = `${floor.address}/${name}`;
  return { name: 'floor', url, ready, scroller: null, toFree: [], afterMouse: [] };
}

function deskSubject(_name: string, path: string): Subject {
  return {
    name: 'desk',
    url: served.address + path,
    ready: "document.querySelector('.desk[data-ready] mark') !== null",
    scroller: '.desk-text',
    toFree: ['n'],
    afterMouse: ['f'],
  };
}

async function once(subject: Subject): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addCookies([await signIn(bench)]);
  try {
    return await measure(context, subject);
  } finally {
    await context.close();
  }
}

async function signIn({ accountId }: Bench) {
  const value = await encode({ token: { sub: accountId, epoch: 0 }, secret: SECRET });
  return { name: 'uratori.sign-in', value, url: served.address };
}

function report(document: string, subject: string, all: readonly Measured[]): void {
  const of = (pick: (measured: Measured) => readonly number[] | number) =>
    all
      .flatMap(pick)
      .filter(Number.isFinite)
      .sort((a, b) => a - b);
  const at = (numbers: number[], share: number) =>
    (
      numbers[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? Number.NaN
    ).toFixed(1);
  const key = of(({ keyWork }) => keyWork);
  const cells = [
    `opening ${at(
      of(({ opening }) => opening),
      0.5,
    )}`,
    `key ${at(key, 0.5)} p95 ${at(key, 0.95)}`,
    `longest frame ${at(
      of(({ keyFrame }) => keyFrame),
      1,
    )}`,
    `mouse ${at(
      of(({ mouse }) => mouse),
      0.5,
    )}`,
    `scroll long tasks ${at(
      of(({ scrollLong }) => scrollLong),
      0.5,
    )}`,
    `heap ${at(
      of(({ heap }) => heap),
      0.5,
    )} MB`,
    `script ${at(
      of(({ script }) => script),
      0.5,
    )} kB`,
  ];
  console.log(`${document.padEnd(11)} ${subject.padEnd(6)} ${cells.join(' · ')}`);
}
