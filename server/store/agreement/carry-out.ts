/** What takes long: counting, finding, resampling. It is done in a thread, outside of the server's bundle. */
import { bootstrap, type Interval } from '@/domain/agreement/bootstrap';
import { type Random, seeded } from '@/domain/agreement/random';
import { findSentences } from '@/domain/agreement/sentence-match';
import { SpanTally } from '@/domain/agreement/span-tally';
import { bootstrapSpans, resamplingsOf } from '@/domain/agreement/statistics';
import { AgreementTally } from '@/domain/agreement/tally';
import { readJudged } from './read-judged';
import type { Answer, Counted, Found, Reading, Task } from './task';

export type Say = (answer: Answer) => void;

/** Says how far it has come, and at the end what came of it. */
export async function carryOut(task: Task, say: Say): Promise<void> {
  switch (task.kind) {
    case 'count':
      return say({ kind: 'counted', counted: await count(task.reading, say) });
    case 'find':
      return say({ kind: 'found', found: await find(task) });
    case 'intervals':
      return say({ kind: 'intervals', intervals: [...resample(task, say)] });
  }
}

async function count(reading: Reading, say: Say): Promise<Counted> {
  const { query, values, labels } = reading;
  const spans = query.of === 'span' ? new SpanTally(labels.length) : null;
  const sentences = new AgreementTally({ aspect: query.of, unmarked: query.unmarked, values });
  let done = 0;
  for await (const versions of readJudged(reading)) {
    for (const version of versions) (spans ?? sentences).add(version);
    done += versions.length;
    say({ kind: 'progress', done });
  }
  return spans ? { kind: 'spans', sums: spans.sums } : { kind: 'sentences', sums: sentences.sums };
}

async function find(asked: Extract<Task, { kind: 'find' }>): Promise<Found> {
  const deadline = performance.now() + asked.patience;
  const found: Found['sentences'][number][] = [];
  for await (const versions of readJudged(asked.reading)) {
    for (const version of versions) {
      const none = asked.reading.query.unmarked === 'none';
      for (const { said, ...sentence } of findSentences(version, asked.filter, none)) {
        found.push({ ...sentence, said: [...said] });
      }
      if (found.length > asked.wanted)
        return { sentences: found.slice(0, asked.wanted), more: true };
    }
    if (performance.now() > deadline && found.length > 0) return { sentences: found, more: true };
  }
  return { sentences: found, more: false };
}

function* resample(asked: Extract<Task, { kind: 'intervals' }>, say: Say) {
  const { counted, of, replicates } = asked;
  const random = seeded(asked.seed);
  let done = 0;
  for (const run of runsOf(counted, of, random, replicates)) {
    for (let step = run.next(); ; step = run.next()) {
      if (step.done) {
        yield* step.value;
        break;
      }
      if (++done % 25 === 0) say({ kind: 'progress', done });
    }
  }
}

type Run = Generator<number, ReadonlyMap<string, Interval | null>>;

function* runsOf(
  counted: Counted,
  of: Reading['query']['of'],
  random: Random,
  replicates: number,
): Generator<Run> {
  if (counted.kind === 'spans') return yield bootstrapSpans(counted.sums, random, replicates);
  for (const resampling of resamplingsOf(of, counted.sums)) {
    yield bootstrap(resampling, random, replicates);
  }
}
