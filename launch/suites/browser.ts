/** The suite that goes through the product as people do, in a browser. */
import { z } from 'zod';
import { ensureChromium, ensureFonts } from '@/launch/suites/chromium';
import { runTool, withReport } from '@/launch/suites/run';
import { blame, NOTHING, type Tally } from '@/launch/suites/tally';

const Report = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

export async function runBrowser(): Promise<Tally> {
  const chromium = ensureChromium();
  if (!chromium) {
    console.error(
      'No browser: "apt-get install chromium" or "npx playwright install chromium" brings one; CHROMIUM names one.',
    );
    return { ...NOTHING, failed: 1 };
  }
  ensureFonts();
  const { code, report } = await withReport((file) => runTool(playwright(chromium, file)));
  const read = Report.safeParse(report);
  return blame(read.success ? tallyOf(read.data) : NOTHING, code);
}

function playwright(chromium: string, file: string) {
  return {
    script: '@playwright/test/cli.js',
    args: ['test', '--pass-with-no-tests', '--reporter=list,json'],
    env: { ...process.env, CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  };
}

/** A test that passes only at the second try has failed. */
function tallyOf({ stats }: z.infer<typeof Report>): Tally {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}
