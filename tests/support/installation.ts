/** Before the browser's tests: one build and one PostgreSQL for all of them. */
import { buildApplication } from '@/launch/steps/build';
import { dataFolder } from '@/launch/steps/folder';
import { generateClient } from '@/launch/steps/generate';
import startDatabases from '@/tests/support/database';

export default async function setup(): Promise<() => Promise<void>> {
  await generateClient();
  await buildApplication(dataFolder(), new AbortController().signal);
  return startDatabases();
}
