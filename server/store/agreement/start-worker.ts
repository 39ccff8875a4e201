/** Starts a worker. By itself, so that tests can start it outside of a bundle. */
import 'server-only';
import { Worker } from 'node:worker_threads';
import type { Task } from './task';

export function startWorker(task: Task): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { workerData: task });
}
