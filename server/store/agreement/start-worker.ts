/** Starts a thread for a task. By itself, so that tests, which have no bundle, can do without one. */
import 'server-only';
import { Worker } from 'node:worker_threads';
import type { Answer, Task } from './task';

export interface Hearing {
  say(answer: Answer): void;
  /** Said once, whether it was done, failed or was stopped. */
  over(): void;
}

/**
 * In megabytes. A thread that wants more ends, and the server goes on. Given a limit, V8 collects when garbage comes to half of
 * what is held, without one when it comes to three times that; a small nursery is enough for rows that are read and forgotten.
 */
export const resourceLimits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 8 };

/** Answers what to call to stop it. */
export function startWorker(task: Task, { say, over }: Hearing): () => void {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits,
  });
  worker.on('message', say);
  worker.once('error', (error) => console.error('agreement was not computed:', error));
  worker.once('exit', over);
  return () => void worker.terminate();
}
