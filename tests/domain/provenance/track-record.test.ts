import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOf, recordOf, wilson } from '@/domain/provenance/track-record';

describe('a claim', () => {
  test.each([
    ['that nobody graded is open', [], 'open'],
    ['graded probably true is open', ['2'], 'open'],
    ['that cannot be judged is open', ['6'], 'open'],
    ['that graders hold both confirmed and improbable is open', ['1', '5'], 'open'],
    ['graded 1 is confirmed', ['1', '2'], 'confirmed'],
    ['graded 5 is contradicted', ['5'], 'contradicted'],
  ] as const)('%s', (_case, held, outcome) => {
    expect(outcomeOf(held)).toBe(outcome);
  });
});

describe('the interval', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I, method 3 (score, without continuity correction).
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i among %i is as published', (successes, of, low, high) => {
    const interval = wilson(successes, of);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  test('of nothing is not there', () => {
    expect(wilson(0, 0)).toBeNull();
  });

  test('holds the proportion, between 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (successes, failures) => {
        fc.pre(successes + failures > 0);
        const { value, low, high } = wilson(successes, successes + failures) ?? {
          value: 9,
          low: 9,
          high: 9,
        };
        expect(0 <= low && low <= value + 1e-12 && value <= high + 1e-12 && high <= 1).toBe(true);
      }),
    );
  });
});

test('the record counts what is open apart, and grows month by month', () => {
  const claim = (at: string | null, outcome: 'confirmed' | 'contradicted' | 'open') => ({
    claim: `${at}${outcome}`,
    at,
    outcome,
  });
  const { counts, confirmed, months } = recordOf([
    claim('2025-03-01', 'contradicted'),
    claim('2025-01-17T09:00+09:00', 'confirmed'),
    claim('2025-01', 'open'),
    claim(null, 'confirmed'),
  ]);
  expect(counts).toEqual({ confirmed: 2, contradicted: 1, open: 1 });
  expect(confirmed?.value).toBeCloseTo(2 / 3);
  expect(
    months.map(({ month, settled, ...rest }) => [month, settled, rest.confirmed?.value]),
  ).toEqual([
    ['2025-01', 1, 1],
    ['2025-03', 2, 0.5],
  ]);
});
