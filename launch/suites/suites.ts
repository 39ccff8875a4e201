/** The list of suites, in the order in which they are run: what fails fast comes first. */
import { runBrowser } from '@/launch/suites/browser';
import { checkArchitecture, checkLint, checkTypes } from '@/launch/suites/checks';
import type { Tally } from '@/launch/suites/tally';
import { runVitest } from '@/launch/suites/vitest';

export type SuiteName = 'types' | 'lint' | 'architecture' | 'unit' | 'server' | 'browser';

export const SUITES: Record<SuiteName, () => Promise<Tally>> = {
  types: checkTypes,
  lint: checkLint,
  architecture: checkArchitecture,
  unit: () => runVitest('unit'),
  server: () => runVitest('server'),
  browser: runBrowser,
};
