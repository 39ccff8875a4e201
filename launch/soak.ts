/** `npm run soak -- [seed] [steps]`: a long, random day at the desk. The same seed is the same day; without one, a new one is drawn and said. */
import { randomInt } from 'node:crypto';
import { ensureChromium } from '@/launch/suites/chromium';
import { runTool } from '@/launch/suites/run';

const [seed = String(randomInt(2 ** 31 - 1)), steps = '2000'] = process.argv.slice(2);
const chromium = ensureChromium();
console.log(`soak: ${steps} steps from seed ${seed}`);
process.exit(
  !chromium
    ? 1
    : await runTool({
        script: '@playwright/test/cli.js',
        args: ['test', 'soak.spec.ts', '--workers=1', '--reporter=list'],
        env: { ...process.env, CHROMIUM: chromium, SOAK_SEED: seed, SOAK_STEPS: steps },
      }),
);
