/** The suites that Vitest runs: units, messages, and the server with a real database. */
import { z } from 'zod';
import { runTool, withReport } from '@/launch/suites/run';
import { blame, NOTHING, type Tally } from '@/launch/suites/tally';

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

export async function runVitest(project: string, ...filters: string[]): Promise<Tally> {
  const { code, report } = await withReport((file) =>
    runTool({ script: 'vitest/vitest.mjs', args: [...argumentsFor(project, file), ...filters] }),
  );
  const read = Report.safeParse(report);
  return blame(read.success ? tallyOf(read.data) : NOTHING, code);
}

function argumentsFor(project: string, file: string): string[] {
  return [
    'run',
    '--project',
    project,
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
}

function tallyOf(report: z.infer<typeof Report>): Tally {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
