import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Coefficient } from '@/domain/agreement/coefficient';
import { cohenKappa } from '@/domain/agreement/cohen';
import { addContinuum, noSums } from '@/domain/agreement/continuum';
import { fleissKappa } from '@/domain/agreement/fleiss';
import { gwetAc1 } from '@/domain/agreement/gwet';
import { krippendorffAlpha } from '@/domain/agreement/krippendorff';
import { type Judgment, mapJudgments, type Pattern, tallyOf } from '@/domain/agreement/patterns';
import { percentage } from '@/domain/agreement/percentage';
import { seeded } from '@/domain/agreement/random';
import { scottPi } from '@/domain/agreement/scott';
import { unitizingAlphas } from '@/domain/agreement/unitizing';

const values = 4;

type Of = (patterns: readonly Pattern[]) => Coefficient;

const ofAll: Record<string, Of> = {
  percentage,
  'Fleiss’ κ': fleissKappa,
  'α nominal': (patterns) => krippendorffAlpha(patterns, 'nominal'),
  AC1: (patterns) => gwetAc1(patterns, values),
};
const ofPairs: Record<string, Of> = {
  'Cohen’s κ': (patterns) => cohenKappa(patterns, 0, 1),
  'Scott’s π': (patterns) => scottPi(patterns, 0, 1),
};
const ordered: Record<string, Of> = {
  'α ordinal': (patterns) => krippendorffAlpha(patterns, 'ordinal'),
  'α interval': (patterns) => krippendorffAlpha(patterns, 'interval'),
};
const nominal = Object.entries({ ...ofAll, ...ofPairs });
const every = [...nominal, ...Object.entries(ordered)];

/** Some units, each judged by some of three annotators. */
const units = fc.array(
  fc
    .array(fc.option(fc.nat({ max: values - 1 }), { nil: null }), { minLength: 3, maxLength: 3 })
    .map((said) =>
      said.flatMap((value, annotator): Judgment[] =>
        value === null ? [] : [{ annotator, value }],
      ),
    ),
  { maxLength: 40 },
);

function expectSame(one: Coefficient, other: Coefficient): void {
  expect(one.ok).toBe(other.ok);
  if (one.ok && other.ok) expect(one.value).toBeCloseTo(other.value, 9);
  if (!one.ok && !other.ok) expect(one.refusal).toBe(other.refusal);
}

describe.each(every)('%s', (name, of) => {
  test('is a number of at most 1, or says why there is none', () => {
    fc.assert(
      fc.property(units, (said) => {
        const coefficient = of(tallyOf(said).patterns);
        if (!coefficient.ok) return;
        expect(coefficient.value).toBeLessThanOrEqual(1 + 1e-9);
        expect(Number.isFinite(coefficient.value)).toBe(true);
        if (name === 'percentage') expect(coefficient.value).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('is the same in whatever order the units come', () => {
    fc.assert(
      fc.property(units, (said) => {
        expectSame(of(tallyOf(said).patterns), of(tallyOf([...said].reverse()).patterns));
      }),
    );
  });

  test('is the same for ten times the same units, but for what small numbers cost α', () => {
    fc.assert(
      fc.property(units, (said) => {
        const once = of(tallyOf(said).patterns);
        const tenfold = of(
          tallyOf(said).patterns.map((one) => ({ ...one, units: one.units * 10 })),
        );
        expect(tenfold.ok).toBe(once.ok);
        if (!once.ok || !tenfold.ok) return;
        if (name.startsWith('α')) expect(tenfold.value).toBeLessThanOrEqual(once.value + 1e-9);
        else expectSame(once, tenfold);
      }),
    );
  });

  test('is 1 where all agree on more than one value', () => {
    const said = [0, 1, 2, 1].map((value) => [0, 1, 2].map((annotator) => ({ annotator, value })));
    expectSame(of(tallyOf(said).patterns), { ok: true, value: 1 });
  });

  test('is undefined without units that two have judged', () => {
    const alone = [[{ annotator: 0, value: 1 }], [{ annotator: 1, value: 1 }], []];
    for (const said of [[], alone])
      expect(of(tallyOf(said).patterns)).toEqual({ ok: false, refusal: 'no-common-units' });
  });
});

describe.each(nominal)('%s', (_name, of) => {
  test('does not ask who the annotators are', () => {
    fc.assert(
      fc.property(units, (said) => {
        const { patterns } = tallyOf(said);
        const swapped = mapJudgments(patterns, ({ annotator, value }) => ({
          annotator: [1, 0, 2][annotator] ?? 0,
          value,
        }));
        expectSame(of(patterns), of(swapped));
      }),
    );
  });

  test('does not ask what the labels are called', () => {
    fc.assert(
      fc.property(units, (said) => {
        const { patterns } = tallyOf(said);
        const renamed = mapJudgments(patterns, ({ annotator, value }) => ({
          annotator,
          value: [2, 3, 1, 0][value] ?? 0,
        }));
        expectSame(of(patterns), of(renamed));
      }),
    );
  });
});

describe.each(Object.entries({ ...ofAll, ...ofPairs }).filter(([name]) => name !== 'percentage'))(
  '%s',
  (_name, of) => {
    test('is near 0 where both guess', () => {
      const random = seeded(7);
      const guess = () => Math.floor(random() * values);
      const said = Array.from({ length: 20_000 }, () =>
        [0, 1].map((annotator) => ({ annotator, value: guess() })),
      );
      const coefficient = of(tallyOf(said).patterns);
      expect(coefficient.ok && Math.abs(coefficient.value)).toBeLessThan(0.03);
    });
  },
);

describe('where every judgment is the same value', () => {
  const { patterns } = tallyOf(
    [0, 1].map(() => [0, 1].map((annotator) => ({ annotator, value: 2 }))),
  );
  const corrected = Object.entries({ ...ofPairs, ...ordered, ...ofAll });

  test.each(corrected.filter(([name]) => name !== 'percentage' && name !== 'AC1'))(
    '%s cannot tell agreement from chance, and says so',
    (_name, of) => {
      expect(of(patterns)).toEqual({ ok: false, refusal: 'no-variation' });
    },
  );

  test('AC1 and the percentage are 1', () => {
    expect(gwetAc1(patterns, values)).toEqual({ ok: true, value: 1 });
    expect(percentage(patterns)).toEqual({ ok: true, value: 1 });
    expect(gwetAc1(patterns, 1)).toEqual({ ok: false, refusal: 'one-category' });
  });
});

const segments = fc
  .uniqueArray(fc.nat({ max: 60 }), { minLength: 2, maxLength: 12 })
  .map((cuts) => [...cuts].sort((one, other) => one - other))
  .map((cuts) =>
    cuts.slice(1).flatMap((end, at) => {
      const start = cuts[at] ?? 0;
      return (start + end) % 3 === 0 ? [] : [{ start, end, value: (start * 7 + end) % 3 }];
    }),
  );

describe('α for spans', () => {
  const wholeOf = (length: number, annotators: Parameters<typeof addContinuum>[2]) => {
    const sums = noSums();
    addContinuum(sums, length, annotators);
    return unitizingAlphas(sums);
  };

  test('does not ask who the annotators are, and is at most 1', () => {
    fc.assert(
      fc.property(segments, segments, segments, (a, b, c) => {
        const [one, other] = [wholeOf(61, [a, b, c]), wholeOf(61, [c, a, b])];
        for (const key of ['whole', 'marked', 'labels'] as const) {
          expectSame(one[key], other[key]);
          if (one[key].ok) expect(one[key].value).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(one.coverage).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('is 1 where the same spans bear the same labels', () => {
    const marked = [
      { start: 3, end: 9, value: 0 },
      { start: 12, end: 20, value: 1 },
    ];
    const alphas = wholeOf(30, [marked, marked]);
    for (const key of ['whole', 'marked', 'labels'] as const)
      expectSame(alphas[key], { ok: true, value: 1 });
  });

  test('is undefined where one alone marked, or nobody did', () => {
    expect(wholeOf(30, [[{ start: 0, end: 3, value: 1 }]]).whole.ok).toBe(false);
    expect(wholeOf(30, [[], []]).whole).toEqual({ ok: false, refusal: 'no-variation' });
    expect(wholeOf(30, [[], []]).labels).toEqual({ ok: false, refusal: 'no-common-units' });
  });
});
