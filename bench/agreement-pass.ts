/** A task in a process of its own, so that the memory seen is nobody else's: started by the benchmark, sent the task, answers what was measured. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { carryOut } from '@/server/store/agreement/carry-out';
import { resourceLimits } from '@/server/store/agreement/start-worker';
import type { Answer, Task } from '@/server/store/agreement/task';

export interface Asked {
  readonly task: Task;
  /** Carries it out here too: warm, for the time without a thread's start, and once more to see what is held. */
  readonly thoroughly: boolean;
}

/** Memory in megabytes, above what there was before. */
export interface Measured {
  readonly answer: Answer;
  readonly steps: number;
  readonly seconds: number;
  /** The most that the process had at once, garbage and the thread itself included. */
  readonly resident: number;
  /** The most that was left after a collection, looked for at twenty points of the way; null where it was not looked for. */
  readonly held: number | null;
}

const looks = 20;

function held(): number {
  global.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

/** A thread does not take over the reading of TypeScript. */
const threadCode = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import('${new URL('../server/store/agreement/worker.ts', import.meta.url)}');
})`;

/** In a thread as the server starts it, with the same limits. */
async function inThread(task: Task): Promise<Measured> {
  global.gc?.();
  const [before, start] = [mostResident(), performance.now()];
  const found: { answer: Answer | null; steps: number } = { answer: null, steps: 0 };
  const thread = new Worker(threadCode, { eval: true, workerData: task, resourceLimits });
  thread.on('message', (answer: Answer) => {
    if (answer.kind === 'progress') found.steps++;
    else found.answer = answer;
  });
  await once(thread, 'exit');
  const { answer, steps } = found;
  if (answer === null) throw new Error('the task was not carried out');
  const seconds = (performance.now() - start) / 1000;
  return { answer, steps, seconds, resident: mostResident() - before, held: null };
}

/** The kernel's own mark of how high it stood. */
function mostResident(): number {
  return process.resourceUsage().maxRSS / 1e3;
}

async function carriedOut(task: Task, atStep = (_step: number) => {}): Promise<number> {
  const start = performance.now();
  let step = 0;
  await carryOut(task, ({ kind }) => {
    if (kind === 'progress') atStep(++step);
  });
  return (performance.now() - start) / 1000;
}

async function measure({ task, thoroughly }: Asked): Promise<Measured> {
  const measured = await inThread(task);
  if (!thoroughly) return measured;
  await carriedOut(task);
  const seconds = await carriedOut(task);
  const every = Math.ceil(measured.steps / looks);
  const floor = held();
  let most = floor;
  await carriedOut(task, (step) => {
    if (step % every === 0) most = Math.max(most, held());
  });
  return { ...measured, seconds, held: most - floor };
}

process.once('message', (asked: Asked) => {
  measure(asked).then(
    (measured) => process.send?.(measured, () => process.disconnect()),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
