/** Starts a worker from its source: outside of a bundle, tsx reads it. */
import { Worker } from 'node:worker_threads';
import type { Task } from '@/server/store/agreement/task';

export function startWorker(task: Task): Worker {
  return new Worker(new URL('./worker.mjs', import.meta.url), { workerData: task });
}
