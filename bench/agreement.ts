/**
 * How long agreement over many sentences takes, how that grows with them, and what it holds in memory. Run:
 *   npm run bench:agreement [-- sentences annotators]
 */
import pg from 'pg';
import { type AgreementQuery, usualQuery } from '@/domain/agreement/query';
import { startTemporary } from '@/launch/postgres/temporary';
import { migrate } from '@/prisma/migrate';
import { disconnect } from '@/server/db';
import type { Grant } from '@/server/gate';
import { readingOf } from '@/server/store/agreement/agreement';
import { carryOut } from '@/server/store/agreement/carry-out';
import type { Answer, Counted, Task } from '@/server/store/agreement/task';
import { fillJudged, type Judged } from './agreement-data';

const [sentences = 200_000, annotators = 5] = process.argv.slice(2).map(Number);
const inArticle = 50;

/** Not a door: nothing outside of this file's own database is reached with it. */
function grantFor({ projectId, accountId }: Judged): Grant<'agreement:read'> {
  return JSON.parse(JSON.stringify({ projectId, sight: 'all', actor: { accountId } }));
}

interface Measured {
  readonly answer: Answer;
  readonly seconds: number;
  /** The most memory seen over what was there before, in megabytes. */
  readonly grown: number;
  readonly steps: number;
}

async function measure(task: Task): Promise<Measured> {
  global.gc?.();
  const resident = () => process.memoryUsage.rss() / 1e6;
  const [before, start] = [resident(), performance.now()];
  let [peak, steps] = [before, 0];
  let last: Answer | null = null;
  await carryOut(task, (answer) => {
    peak = Math.max(peak, resident());
    if (answer.kind === 'progress') steps++;
    else last = answer;
  });
  if (last === null) throw new Error('the task was not carried out');
  const seconds = (performance.now() - start) / 1000;
  return { answer: last, seconds, grown: peak - before, steps };
}

async function count(judged: Judged, of: AgreementQuery['of']): Promise<Measured> {
  const query = { ...usualQuery, of };
  const part = { article: null, after: null };
  return measure({ kind: 'count', reading: await readingOf(grantFor(judged), query, part) });
}

function countedIn({ answer }: Measured): Counted {
  if (answer.kind !== 'counted') throw new Error(answer.kind);
  return answer.counted;
}

function tell(name: string, { seconds, grown, steps }: Measured, more = ''): void {
  const parts = [
    name.padEnd(34),
    `${seconds.toFixed(2)} s`,
    `+${grown.toFixed(0)} MB`,
    `${steps} steps`,
  ];
  console.log([...parts, more].join('   '));
}

const server = await startTemporary();
const url = server.url('postgres');
try {
  await migrate(url);
  process.env.DATABASE_URL = url;
  process.env.NEXTAUTH_SECRET = 'a secret of the benchmark alone';
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const tenth = { articles: sentences / inArticle / 10, sentences: inArticle, annotators };
  const small = await fillJudged(client, tenth);
  const large = await fillJudged(client, { ...tenth, articles: tenth.articles * 10 });
  await client.end();
  console.log(`${sentences} sentences of ${annotators} annotators, and a tenth of that`);
  await count(small, 'label');
  const [few, many] = [await count(small, 'label'), await count(large, 'label')];
  tell('labels, a tenth', few);
  tell('labels', many, `${(many.seconds / few.seconds).toFixed(1)} times as long`);
  const counted = countedIn(many);
  const resampling = { of: 'label', counted, seed: 1, replicates: 1000 } as const;
  tell('intervals of labels', await measure({ kind: 'intervals', ...resampling }));
  tell('speakers', await count(large, 'speaker'));
  tell('spans', await count(large, 'span'));
  await disconnect();
} finally {
  await server.stop();
}
