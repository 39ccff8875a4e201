import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distribute, type Given, type Portion, type Worker } from '@/domain/team/distribution';

const articleOf = (stratum: string, taken: readonly string[] = []) => ({ stratum, taken });
const workersOf = (count: number): Worker[] =>
  Array.from({ length: count }, (_, at) => ({ person: `p${at}`, load: 0 }));
const portionsOf = (given: readonly { stratum: string; taken: readonly string[] }[]): Portion[] =>
  given.map((one, at) => ({ article: `a${at}`, ...one }));

const strata = fc.constantFrom('ja', 'en', 'ko');
const people = fc.integer({ min: 1, max: 7 });
const fresh = fc
  .array(
    strata.map((stratum) => articleOf(stratum)),
    { maxLength: 40 },
  )
  .map(portionsOf);
const worked = fc
  .array(
    fc.record({
      stratum: strata,
      taken: fc.uniqueArray(fc.constantFrom('p0', 'p1', 'p2', 'p3', 'gone')),
    }),
    { maxLength: 40 },
  )
  .map(portionsOf);
const each = fc.integer({ min: 1, max: 4 });

function spread(workers: readonly Worker[], given: readonly Given[]): number {
  const counts = workers.map(({ person }) => given.filter((one) => one.person === person).length);
  return Math.max(...counts) - Math.min(...counts);
}

describe('nobody', () => {
  test('gets an article twice, or one that they have', () => {
    fc.assert(
      fc.property(worked, people, each, (portions, count, perArticle) => {
        const given = distribute(portions, workersOf(count), perArticle);
        for (const { article, taken } of portions) {
          const got = given.filter((one) => one.article === article).map(({ person }) => person);
          expect(new Set([...got, ...taken]).size).toBe(got.length + taken.length);
        }
      }),
    );
  });

  test('gets more than one article more than another, of any stratum or of all', () => {
    fc.assert(
      fc.property(fresh, people, each, (portions, count, perArticle) => {
        const workers = workersOf(count);
        const given = distribute(portions, workers, perArticle);
        expect(spread(workers, given)).toBeLessThanOrEqual(1);
        for (const stratum of ['ja', 'en', 'ko']) {
          const its = portions.filter((one) => one.stratum === stratum).map((one) => one.article);
          const here = given.filter(({ article }) => its.includes(article));
          expect(spread(workers, here)).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 500 },
    );
  });
});

test('every article goes to as many as asked for, as far as there are people for it', () => {
  fc.assert(
    fc.property(worked, people, each, (portions, count, perArticle) => {
      const workers = workersOf(count);
      const given = distribute(portions, workers, perArticle);
      for (const { article, taken } of portions) {
        const free = workers.filter(({ person }) => !taken.includes(person)).length;
        const wanted = Math.min(free, Math.max(0, perArticle - taken.length));
        expect(given.filter((one) => one.article === article)).toHaveLength(wanted);
      }
    }),
  );
});

test('the same lists in the same order are given out in the same way', () => {
  fc.assert(
    fc.property(worked, people, each, (portions, count, perArticle) => {
      const once = distribute(portions, workersOf(count), perArticle);
      expect(distribute(portions, workersOf(count), perArticle)).toEqual(once);
    }),
  );
});

test('whoever has less to do comes first', () => {
  const workers = [
    { person: 'busy', load: 3 },
    { person: 'idle', load: 0 },
  ];
  expect(distribute(portionsOf([articleOf('ja')]), workers, 1)).toEqual([
    { article: 'a0', person: 'idle' },
  ]);
});

test('nobody at hand gets nothing', () => {
  expect(distribute(portionsOf([articleOf('ja')]), [], 2)).toEqual([]);
});
