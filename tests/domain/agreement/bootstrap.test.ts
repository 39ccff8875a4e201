import { describe, expect, test } from 'vitest';
import { bootstrap } from '@/domain/agreement/bootstrap';
import { krippendorffAlpha } from '@/domain/agreement/krippendorff';
import type { Pattern } from '@/domain/agreement/patterns';
import { percentage } from '@/domain/agreement/percentage';
import { drawPoisson, seeded } from '@/domain/agreement/random';
import { fromTable, krippendorff2011 } from './published';

function intervals(patterns: readonly Pattern[], seed: number, replicates = 1000) {
  const alpha = (drawn: readonly Pattern[]) => krippendorffAlpha(drawn, 'nominal');
  const run = bootstrap(
    { patterns, coefficients: { alpha, percentage } },
    seeded(seed),
    replicates,
  );
  let done = 0;
  for (let step = run.next(); ; step = run.next()) {
    if (step.done) return { done, intervals: step.value };
    done = step.value;
  }
}

describe('an interval', () => {
  const patterns = fromTable([
    [80, 7],
    [8, 5],
  ]);

  test('is the same for the same seed, and another for another', () => {
    expect(intervals(patterns, 1)).toEqual(intervals(patterns, 1));
    expect(intervals(patterns, 1)).not.toEqual(intervals(patterns, 2));
  });

  test('of a percentage is what the binomial distribution says', () => {
    // 85 of 100 agree: the standard error is √(0.85 × 0.15 / 100) = 0.0357, and 1.96 of it lie on either side.
    const interval = intervals(patterns, 3, 4000).intervals.get('percentage');
    expect(interval?.low).toBeCloseTo(0.85 - 1.96 * 0.0357, 1.8);
    expect(interval?.high).toBeCloseTo(0.85 + 1.96 * 0.0357, 1.8);
  });

  test('narrows with the root of the number of units', () => {
    const width = (times: number) => {
      const more = patterns.map((pattern) => ({ ...pattern, units: pattern.units * times }));
      const interval = intervals(more, 4).intervals.get('alpha');
      return interval ? interval.high - interval.low : 0;
    };
    expect(width(1) / width(100)).toBeGreaterThan(8);
    expect(width(1) / width(100)).toBeLessThan(12.5);
  });

  test('is around the point estimate, and counts its replicates', () => {
    const { done, intervals: found } = intervals(krippendorff2011, 5);
    expect(done).toBe(1000);
    expect(found.get('alpha')?.low).toBeLessThan(0.743);
    expect(found.get('alpha')?.high).toBeGreaterThan(0.743);
  });

  test('is absent where most resamples leave the coefficient undefined', () => {
    const once = [
      {
        judgments: [
          { annotator: 0, value: 1 },
          { annotator: 1, value: 1 },
        ],
        units: 9,
      },
    ];
    expect(intervals(once, 6).intervals.get('alpha')).toBeNull();
  });
});

test.each([0.5, 3, 9.9, 10, 40, 1000, 250_000])('draws around %d as Poisson does', (mean) => {
  const random = seeded(11);
  const draws = Array.from({ length: 20_000 }, () => drawPoisson(random, mean));
  const average = draws.reduce((sum, drawn) => sum + drawn) / draws.length;
  const variance = draws.reduce((sum, drawn) => sum + (drawn - average) ** 2, 0) / draws.length;
  expect(Math.abs(average - mean)).toBeLessThan(4 * Math.sqrt(mean / draws.length));
  expect(variance / mean).toBeGreaterThan(0.95);
  expect(variance / mean).toBeLessThan(1.05);
});
