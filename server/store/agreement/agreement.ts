/** Agreement as it is now: counted in a thread, kept while nothing changes, so that the next reader need not wait. */
import 'server-only';
import type { AgreementQuery } from '@/domain/agreement/query';
import { resamplingsOf } from '@/domain/agreement/statistics';
import { noStatement } from '@/domain/agreement/tally';
import { directnesses } from '@/domain/claim/attribution';
import { db, pool } from '../../db';
import { env } from '../../env';
import type { Grant } from '../../gate';
import { loadCodebook } from '../codebooks';
import { Job } from './jobs';
import { type Counting, type Extent, extentStatement, judgedStatement } from './statement';
import type { Counted, Intervals, Reading } from './task';

type Reader = Grant<'agreement:read'>;

/** Fixed, so that the same judgments have the same intervals for everybody. */
const seed = 20_160_901;
const replicates = 1_000;
/** Milliseconds that a page waits before it says how far the work has come. */
const patience = { counting: 2_000, intervals: 800 };
const mostKept = 30;

interface Work {
  readonly counting: Job;
  intervals: Job | null;
}

/** The work by what was asked, by whom, of which state; the newest last. */
const kept = new Map<string, Work>();

export type Agreement =
  | { readonly state: 'counting'; readonly done: number; readonly total: number }
  | { readonly state: 'failed' }
  | {
      readonly state: 'counted';
      readonly counted: Counted;
      /** Null while they are being computed, or where that was stopped. */
      readonly intervals: Intervals | null;
    };

export async function askAgreement(grant: Reader, query: AgreementQuery): Promise<Agreement> {
  const work = await workOn(grant, query);
  const { counting } = work;
  if (!(await counting.within(patience.counting))) {
    return { state: 'counting', done: counting.done, total: counting.total };
  }
  const counted = await countedBy(counting);
  if (counted === null) return { state: 'failed' };
  const resampling = intervalsOf(work, query, counted);
  await resampling.within(patience.intervals);
  const result = resampling.isOver ? await resampling.result : null;
  return {
    state: 'counted',
    counted,
    intervals: result?.kind === 'intervals' ? result.intervals : null,
  };
}

export interface Step {
  readonly part: 'counting' | 'intervals';
  readonly done: number;
  readonly total: number;
}

/** What a reader is told of the work: its steps, and at last how it ended. */
export type Told = Step | { readonly end: 'complete' | 'failed' };

/** Tells how far the work has come, and how it ended. Whoever stops listening first, stops it, if nobody else waits. */
export async function* followAgreement(
  grant: Reader,
  query: AgreementQuery,
  signal: AbortSignal,
): AsyncGenerator<Told> {
  const work = await workOn(grant, query);
  yield* follow(work.counting, 'counting', signal);
  const counted = signal.aborted ? null : await countedBy(work.counting);
  if (signal.aborted) return;
  if (counted === null) return yield { end: 'failed' };
  const resampling = intervalsOf(work, query, counted);
  yield* follow(resampling, 'intervals', signal);
  if (signal.aborted) return;
  yield { end: (await resampling.result) === null ? 'failed' : 'complete' };
}

async function* follow(job: Job, part: Step['part'], signal: AbortSignal): AsyncGenerator<Step> {
  let wake = () => {};
  const leave = job.listen(() => wake());
  const left = () => wake();
  signal.addEventListener('abort', left);
  try {
    while (!job.isOver && !signal.aborted) {
      yield { part, done: job.done, total: job.total };
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (job.isOver || signal.aborted) resolve();
      });
    }
  } finally {
    signal.removeEventListener('abort', left);
    leave();
  }
}

async function countedBy(counting: Job): Promise<Counted | null> {
  const result = await counting.result;
  return result?.kind === 'counted' ? result.counted : null;
}

async function workOn(grant: Reader, query: AgreementQuery): Promise<Work> {
  const { versions, state } = await findExtent(grant, query);
  const key = JSON.stringify([grant.projectId, viewerOf(grant), query, state]);
  const known = kept.get(key);
  // What was stopped or failed is begun again.
  if (known && !(known.counting.isOver && (await countedBy(known.counting)) === null)) return known;
  const reading = await readingOf(grant, query, { article: null, after: null });
  const work: Work = { counting: new Job({ kind: 'count', reading }, versions), intervals: null };
  kept.set(key, work);
  for (const old of [...kept.keys()].slice(0, Math.max(0, kept.size - mostKept))) kept.delete(old);
  return work;
}

/** Those who see alike share the work. */
function viewerOf({ sight, actor }: Counting): string {
  return sight === 'own-until-submitted' ? actor.accountId : sight;
}

function intervalsOf(work: Work, { of }: AgreementQuery, counted: Counted): Job {
  const total = replicates * runsIn(of, counted);
  const task = { kind: 'intervals', of, counted, seed, replicates } as const;
  work.intervals ??= new Job(task, total);
  const job = work.intervals;
  void job.result.then((result) => {
    if (result === null && work.intervals === job) work.intervals = null;
  });
  return job;
}

function runsIn(of: AgreementQuery['of'], counted: Counted): number {
  return counted.kind === 'spans' ? 1 : [...resamplingsOf(of, counted.sums)].length;
}

async function findExtent(
  grant: Reader,
  query: AgreementQuery,
): Promise<{ versions: number; state: string }> {
  const { text, values } = extentStatement(grant, query);
  const { rows } = await pool().query<{ versions: number; state: string }>(text, [...values]);
  return rows[0] ?? { versions: 0, state: '' };
}

export async function readingOf(
  grant: Counting,
  query: AgreementQuery,
  part: Extent,
): Promise<Reading> {
  const { projectId } = grant;
  const [{ labels }, all] = await Promise.all([
    loadCodebook(db(), projectId),
    db().label.findMany({ where: { projectId }, select: { id: true }, orderBy: { id: 'asc' } }),
  ]);
  const inForce = labels.map(({ id }) => id);
  // A label that the codebook no longer has stands behind those that it has.
  const others = all.flatMap(({ id }) => (inForce.includes(id) ? [] : [id]));
  const inOrder = [...inForce, ...others];
  const { text, values } = judgedStatement(grant, query, inOrder, part);
  return {
    databaseUrl: env().DATABASE_URL,
    statement: { text, values },
    query,
    labels: inOrder,
    values: choicesOf(query, inForce),
  };
}

function choicesOf({ of }: AgreementQuery, labels: readonly string[]): readonly string[] {
  switch (of) {
    case 'label':
      return [...labels, noStatement];
    case 'directness':
      return directnesses;
    case 'credibility':
      return ['1', '2', '3', '4', '5'];
    default:
      return [];
  }
}
