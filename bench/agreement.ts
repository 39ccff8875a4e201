/**
 * How long agreement over many sentences takes, how that grows with them, and what it holds in memory. Run:
 *   npm run bench:agreement [-- sentences annotators]
 */
import { fork } from 'node:child_process';
import pg from 'pg';
import { type AgreementQuery, usualQuery } from '@/domain/agreement/query';
import { estimatesOf } from '@/domain/agreement/statistics';
import type { Grant } from '@/server/gate';
import { readingOf } from '@/server/store/agreement/agreement';
import type { Counted, Task } from '@/server/store/agreement/task';
import { fillJudged } from './agreement-data';
import type { Asked, Measured } from './agreement-pass';
import type { FilledProject } from './filled-project';
import { onOwnDatabase } from './own-database';

const [sentences = 200_000, annotators = 5] = process.argv.slice(2).map(Number);
const inArticle = 50;
/** Of ten times the sentences against once, of time; of memory, what may come on top. */
const most = { times: 11, moreHeld: 5, moreResident: 20 };

/** Not a door: nothing outside of this file's own database is reached with it. */
function grantFor({ projectId, accountId }: FilledProject): Grant<'agreement:read'> {
  return JSON.parse(JSON.stringify({ projectId, sight: 'all', actor: { accountId } }));
}

function measure(task: Task, thoroughly = false): Promise<Measured> {
  const child = fork(new URL('./agreement-pass.ts', import.meta.url), {
    serialization: 'advanced',
  });
  child.send({ task, thoroughly } satisfies Asked);
  return new Promise((resolve, reject) => {
    child.once('message', (measured: Measured) => resolve(measured));
    child.once('exit', (code) => reject(new Error(`a pass ended with ${code}`)));
  });
}

async function count(judged: FilledProject, of: AgreementQuery['of']): Promise<Measured> {
  const query = { ...usualQuery, of };
  const part = { article: null, after: null };
  const reading = await readingOf(grantFor(judged), query, part);
  return measure({ kind: 'count', reading }, of === 'label');
}

function countedIn({ answer }: Measured): Counted {
  if (answer.kind !== 'counted') throw new Error(answer.kind);
  return answer.counted;
}

function print(cells: readonly string[]): void {
  const [first = '', ...others] = cells;
  console.log([first.padEnd(34), ...others.map((cell) => cell.padStart(13))].join(''));
}

function tell(name: string, { seconds, resident, held, steps }: Measured): void {
  const inHeap = held === null ? '' : `${held.toFixed(1)} MB`;
  print([name, `${seconds.toFixed(2)} s`, inHeap, `${resident.toFixed(0)} MB`, String(steps)]);
}

function judge(name: string, found: number, bound: number, unit: string): void {
  const verdict = found <= bound ? 'PASS' : 'over';
  print([name, `${found.toFixed(1)} ${unit}`, `<= ${bound} ${unit}`, verdict]);
}

interface Filled {
  readonly size: number;
  readonly judged: FilledProject;
}

async function fillAll(url: string): Promise<Filled[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const filled: Filled[] = [];
  for (const size of [sentences / 10, sentences / 2, sentences]) {
    const articles = size / inArticle;
    const judged = await fillJudged(client, { articles, sentences: inArticle, annotators });
    filled.push({ size, judged });
  }
  await client.end();
  return filled;
}

async function run(url: string): Promise<void> {
  const filled = await fillAll(url);
  print([`labels of ${annotators} annotators`, 'time', 'held', 'resident', 'steps']);
  const passes: Measured[] = [];
  for (const { size, judged } of filled) {
    const pass = await count(judged, 'label');
    passes.push(pass);
    tell(`${size} sentences`, pass);
  }
  const [few, whole, large] = [passes[0], passes.at(-1), filled.at(-1)?.judged];
  if (!few || !whole || !large) throw new Error('nothing was measured');
  console.log('\nten times the sentences');
  judge('time', whole.seconds / few.seconds, most.times, '×');
  judge('more held', (whole.held ?? 0) - (few.held ?? 0), most.moreHeld, 'MB');
  judge('more resident', whole.resident - few.resident, most.moreResident, 'MB');
  const counted = countedIn(whole);
  if (counted.kind === 'sentences') tellEstimates(counted.sums);
  console.log(`\nbesides, at ${sentences}`);
  const resampling = { of: 'label', counted, seed: 1, replicates: 1000 } as const;
  tell('intervals of labels', await measure({ kind: 'intervals', ...resampling }));
  tell('speakers', await count(large, 'speaker'));
  tell('spans', await count(large, 'span'));
}

function tellEstimates(sums: Parameters<typeof estimatesOf>[1]): void {
  const start = performance.now();
  const { size } = estimatesOf('label', sums);
  console.log(
    `${size} coefficients from the counts in ${(performance.now() - start).toFixed(0)} ms`,
  );
}

await onOwnDatabase(run);
