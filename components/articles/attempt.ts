'use client';
/** Asks the server for something on a page that holds work not yet sent: whatever goes wrong is told in place, and the page stays. */
import { unstable_rethrow } from 'next/navigation';
import { refused } from '@/domain/outcome';

export type AttemptRefusal = 'unreachable' | 'broken';

export async function attempt<Answer>(
  run: () => Promise<Answer>,
): Promise<Answer | ReturnType<typeof refused<AttemptRefusal>>> {
  try {
    return await run();
  } catch (error) {
    unstable_rethrow(error);
    // What a browser makes of a lost connection, or of a file that was moved or changed under it.
    if (error instanceof TypeError) return refused('unreachable');
    console.error(error);
    return refused('broken');
  }
}
