/** Starts a thread for a task. By itself, so that tests, which have no bundle, can do without one. */
import 'server-only';
import { Worker } from 'node:worker_threads';
import type { Answer, Task } from './task';

export interface Hearing {
  say(answer: Answer): void;
  /** Said once, whether it was done, failed or was stopped. */
  over(): void;
}

/** Answers what to call to stop it. */
export function startWorker(task: Task, { say, over }: Hearing): () => void {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: task });
  worker.on('message', say);
  worker.once('error', (error) => console.error('agreement was not computed:', error));
  worker.once('exit', over);
  return () => void worker.terminate();
}
