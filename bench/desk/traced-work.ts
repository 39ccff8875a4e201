/** How long the main thread worked from an act to the frame that shows what came of it, read from the browser's own trace. */
import type { Browser, Page } from '@playwright/test';
import { z } from 'zod';

const Event = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  dur: z.number().default(0),
});
type Event = z.infer<typeof Event>;
const Trace = z.object({ traceEvents: z.array(z.unknown()) });

const categories = ['toplevel', 'blink.user_timing'];
/** What the browser calls one turn of a thread. */
const turn = 'ThreadControllerImpl::RunTask';

/** Milliseconds. `act` answers when the page has said `bench act` and `bench shown` by marks. */
export async function tracedWork(
  browser: Browser,
  page: Page,
  act: () => Promise<unknown>,
): Promise<number> {
  await browser.startTracing(page, { categories });
  const buffer = await act().then(
    () => browser.stopTracing(),
    async (error: unknown) => {
      // The next page is to be traced too.
      await browser.stopTracing();
      throw error;
    },
  );
  const { traceEvents } = Trace.parse(JSON.parse(buffer.toString('utf8')));
  return workIn(traceEvents.flatMap((event) => Event.safeParse(event).data ?? []));
}

/** Tasks begun before the frame was made that shows it, and not over before the act. */
function workIn(events: readonly Event[]): number {
  const act = events.find(({ name }) => name === 'bench act');
  const shown = events.find(({ name }) => name === 'bench shown');
  if (!act || !shown) throw new Error('the trace does not tell when the act was');
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => name === turn && ph === 'X' && pid === act.pid && tid === act.tid,
  );
  const between = tasks.filter(({ ts, dur }) => ts <= shown.ts && ts + dur >= act.ts);
  return between.reduce((sum, { dur }) => sum + dur, 0) / 1_000;
}
