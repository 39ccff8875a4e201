/**
 * Measures the desk against a plain page of the same text, and against other tools where they are at hand, in one
 * run and in the same way: `npm run bench:desk -- [--runs 5] [--peer-runs 2] [--only desk,floor-mark-ssr]`.
 */
import { parseArgs } from 'node:util';
import { type BrowserContext, chromium } from '@playwright/test';
import { encode } from 'next-auth/jwt';
import { findChromium } from '@/launch/suites/chromium';
import setup from '@/tests/support/installation';
import { SECRET, serve } from '@/tests/support/served';
import { type BenchDocument, benchDocument, thinned } from './desk/document';
import { floorHtml, serveFloor } from './desk/floor';
import { type Measured, measure, openOnce, type Subject } from './desk/measure';
import { openPeers } from './desk/peers';
import { report } from './desk/report';
import { openBench, placeDocument } from './desk/seed';
import { deskSubject, plainSubject } from './desk/subjects';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    'peer-runs': { type: 'string', default: '2' },
    only: { type: 'string' },
  },
});
const [runs, peerRuns] = [Number(values.runs), Number(values['peer-runs'])];
const only = values.only?.split(',') ?? null;

const stop = await setup();
const served = await serve('bench');
const bench = await openBench(served.database);
const peers = await openPeers(only);
const long = peers?.document(10_000) ?? benchDocument(10_000, 5_500);
const short = peers?.document(20) ?? benchDocument(20, 11);
const floor = await serveFloor(new Map([['/long', floorHtml(long)]]));
const executablePath = findChromium();
const args = ['--disable-background-networking', '--no-first-run', '--no-sandbox'];
const browser = await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });

try {
  const deskOf = async (document: BenchDocument) =>
    deskSubject(served.address + (await placeDocument(bench, document)), document);
  const desk = await deskOf(long);
  const plain = plainSubject(`${floor.address}/long`, long);
  const others = peers?.subjects(10_000) ?? [];
  const sparse = await deskOf(thinned(long, 50));
  const near = [desk, sparse, plain, ...others.filter(({ kind }) => kind === 'floor')];
  const far = others.filter(({ kind }) => kind !== 'floor');
  const found = await measureAll(near, runs, 6);
  const few = found.get(sparse) ?? [];
  found.delete(sparse);
  const brief = await deskOf(short);
  const small = await measureAll([brief], Math.min(runs, 2), 1);
  const rest = await measureAll(far, peerRuns, 1);
  report({
    long: new Map(
      [...found, ...rest].map(([subject, all]) => [subject.name, { subject, runs: all }]),
    ),
    sparse: few,
    short: small.get(brief) ?? [],
  });
} finally {
  await browser.close();
  peers?.close();
  floor.server.close();
  await bench.prisma.$disconnect();
  await served.close();
  await stop();
}

/**
 * In turns, so that whatever else the machine does falls on all alike. Before that each is opened some times, which do not
 * count: a server that has only just started compiles what it runs for the first time. In each turn it is opened `openings`
 * times besides. The first of these does not count: a machine takes its caches from what has not run for minutes, and gives
 * them to whatever else is measured.
 */
async function measureAll(subjects: readonly Subject[], turns: number, openings: number) {
  const found = new Map<Subject, Measured[]>(subjects.map((subject) => [subject, []]));
  const failed = new Set<Subject>();
  const each = async (act: (subject: Subject) => Promise<unknown>) => {
    for (const subject of subjects) {
      if (failed.has(subject)) continue;
      await act(subject).catch((error: Error) => {
        console.log(`${subject.name}: ${error.message.split('\n')[0]}`);
        failed.add(subject);
      });
    }
  };
  const openEach = (subject: Subject) =>
    inContext(subject, (context) => openOnce(context, subject));
  for (let turn = 0; turn < openings; turn += 1) await each(openEach);
  for (let turn = 0; turn < turns; turn += 1) {
    await each(async (subject) => {
      const opened: number[] = [];
      while (opened.length < openings) opened.push(await openEach(subject));
      const measured = await inContext(subject, (context) => measure(browser, context, subject));
      const opening = [...opened.slice(1), ...measured.opening];
      found.get(subject)?.push({ ...measured, opening });
    });
  }
  return found;
}

async function inContext<Result>(
  { kind }: Subject,
  act: (context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  if (kind === 'desk') await context.addCookies([await signIn()]);
  try {
    return await act(context);
  } finally {
    await context.close();
  }
}

async function signIn() {
  const value = await encode({ token: { sub: bench.accountId, epoch: 0 }, secret: SECRET });
  return { name: 'uratori.sign-in', value, url: served.address };
}
