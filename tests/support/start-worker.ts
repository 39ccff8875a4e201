/** Carries a task out in this thread: to load TypeScript in another takes longer than most tests. The browser's tests have the thread. */
import { carryOut } from '@/server/store/agreement/carry-out';
import type { Hearing } from '@/server/store/agreement/start-worker';
import type { Task } from '@/server/store/agreement/task';

export function startWorker(task: Task, { say, over }: Hearing): () => void {
  let isStopped = false;
  carryOut(task, (answer) => {
    if (!isStopped) say(answer);
  })
    .catch((error: unknown) => console.error('agreement was not computed:', error))
    .finally(over);
  return () => {
    isStopped = true;
  };
}
