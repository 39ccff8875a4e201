/** Runs all suites, also after one has failed, and closes with the sum of them alone on the last line. */
import { parseArgs } from 'node:util';
import { generateClient } from '@/launch/steps/generate';
import { SUITES, type SuiteName } from '@/launch/suites/suites';
import { type Tally, total } from '@/launch/suites/tally';

const names = Object.keys(SUITES).filter(isSuite);
const chosen = choose();
process.exit(chosen ? await run(chosen) : 2);

async function run(suites: readonly SuiteName[]): Promise<number> {
  await generateClient();
  const tallies: Tally[] = [];
  for (const name of suites) tallies.push(await runOne(name));
  const sum = total(tallies);
  console.log();
  for (const [at, name] of suites.entries()) console.log(`${name}: ${words(tallies[at])}`);
  console.log(`\n${words(sum)}`);
  return sum.failed > 0 ? 1 : 0;
}

async function runOne(name: SuiteName): Promise<Tally> {
  console.log(`\n── ${name}`);
  try {
    return await SUITES[name]();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function words({ passed, failed, skipped }: Tally = { passed: 0, failed: 0, skipped: 0 }): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** `--only types,unit` picks; null when that names a suite there is not. */
function choose(): readonly SuiteName[] | null {
  const { values } = parseArgs({ options: { only: { type: 'string' } }, strict: false });
  if (typeof values.only !== 'string') return names;
  const wanted = values.only.split(',');
  const unknown = wanted.filter((name) => !isSuite(name));
  if (unknown.length === 0) return wanted.filter(isSuite);
  console.error(`There is no suite ${unknown.join(', ')}; there are ${names.join(', ')}.`);
  return null;
}

function isSuite(name: string): name is SuiteName {
  return Object.hasOwn(SUITES, name);
}
