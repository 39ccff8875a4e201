/** Waiting for a time at which nobody is kept waiting. */

/** Milliseconds that belong to the reader alone: the page has just begun to obey. */
const quiet = 500;

/** When the reader has had the page to themselves for a while, and does nothing just now. */
export async function quietMoment(): Promise<void> {
  await pause(quiet);
  await idle();
}

/** `time` in milliseconds. */
export function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}

export function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no idle time to give.
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve());
    else setTimeout(resolve, 200);
  });
}
