import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { inProject } from '@/launch/root';

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() }),
  ),
});

/** A registry that lacks other systems' packages makes npm write a lock that `npm ci` refuses everywhere. */
test('the lock names the packages of every system', () => {
  const { packages } = Lock.parse(JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')));
  const places = new Set(Object.keys(packages));
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isFound(places, place, name)),
  );
  expect(missing).toEqual([]);
});

/** Looked for as Node.js looks: beside the package, then further up. */
function isFound(places: ReadonlySet<string>, from: string, name: string): boolean {
  if (places.has(`${from ? `${from}/` : ''}node_modules/${name}`)) return true;
  if (from === '') return false;
  const up = from.lastIndexOf('/node_modules/');
  return isFound(places, up < 0 ? '' : from.slice(0, up), name);
}
