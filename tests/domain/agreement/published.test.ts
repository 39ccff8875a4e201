import { describe, expect, test } from 'vitest';
import type { Coefficient } from '@/domain/agreement/coefficient';
import { cohenKappa } from '@/domain/agreement/cohen';
import { addContinuum, noSums } from '@/domain/agreement/continuum';
import { fleissKappa } from '@/domain/agreement/fleiss';
import { gwetAc1 } from '@/domain/agreement/gwet';
import { krippendorffAlpha } from '@/domain/agreement/krippendorff';
import { percentage } from '@/domain/agreement/percentage';
import { scottPi } from '@/domain/agreement/scott';
import { addSpans, exactScores, noSpans, overlapScores } from '@/domain/agreement/span-scores';
import { unitizingAlphas } from '@/domain/agreement/unitizing';
import { fleissReprinted, fromTable, krippendorff2011 } from './published';

const shown = (coefficient: Coefficient) =>
  coefficient.ok ? coefficient.value : coefficient.refusal;

/** To the digits that were printed. */
const printed: [string, Coefficient, number, number][] = [
  ['α nominal, Krippendorff 2011', krippendorffAlpha(krippendorff2011, 'nominal'), 0.743, 3],
  ['α ordinal, Krippendorff 2011', krippendorffAlpha(krippendorff2011, 'ordinal'), 0.815, 3],
  ['α interval, Krippendorff 2011', krippendorffAlpha(krippendorff2011, 'interval'), 0.849, 3],
  ['Fleiss’ κ', fleissKappa(fleissReprinted), 0.21, 3],
  ['percentage, as Fleiss’ P̄', percentage(fleissReprinted), 0.378, 3],
  [
    'Cohen’s κ, Cohen 1960, table 1 in counts',
    cohenKappa(
      fromTable([
        [88, 14, 18],
        [10, 40, 10],
        [2, 6, 12],
      ]),
      0,
      1,
    ),
    0.492,
    3,
  ],
  [
    'Scott’s π, Artstein & Poesio 2008, table 3',
    scottPi(
      fromTable([
        [20, 10],
        [20, 50],
      ]),
      0,
      1,
    ),
    0.341,
    3,
  ],
  [
    'AC1, Gwet 2008',
    gwetAc1(
      fromTable([
        [80, 7],
        [8, 5],
      ]),
      2,
    ),
    0.808,
    3,
  ],
];

test.each(printed)('%s', (_name, coefficient, value, digits) => {
  expect(shown(coefficient)).toBeCloseTo(value, digits);
});

describe('α for spans: three coders of sixty characters', () => {
  const sums = noSums();
  addContinuum(sums, 60, [
    [{ start: 2, end: 5, value: 1 }],
    [
      { start: 2, end: 5, value: 1 },
      { start: 10, end: 20, value: 2 },
    ],
    [
      { start: 2, end: 5, value: 2 },
      { start: 15, end: 20, value: 2 },
    ],
  ]);
  const alphas = unitizingAlphas(sums);

  test.each([
    ['uα', alphas.whole, 0.3982981],
    ['|uα', alphas.marked, 0.523801],
    ['cuα', alphas.labels, 0.3571429],
    ['(1)cuα', alphas.byLabel.get(1), 0.3125],
    ['(2)cuα', alphas.byLabel.get(2), 0.390625],
  ])('%s', (_name, coefficient, value) => {
    expect(coefficient && shown(coefficient)).toBeCloseTo(value, 6);
  });

  test('the labels speak for a thirteenth of the places', () => {
    expect(alphas.coverage).toBeCloseTo(14 / 180, 9);
  });
});

test('precision, recall and F1 tell a span that is right from one that is near', () => {
  const counts = noSpans();
  addSpans(
    counts,
    [
      { start: 0, end: 5, value: 1 },
      { start: 6, end: 9, value: 1 },
      { start: 20, end: 25, value: 2 },
    ],
    [
      { start: 0, end: 5, value: 1 },
      { start: 5, end: 8, value: 1 },
    ],
  );
  const [exact, near] = [exactScores(counts), overlapScores(counts)];
  expect([exact.precision, exact.recall, exact.f1].map(shown)).toEqual([1 / 3, 1 / 2, 0.4]);
  expect([near.precision, near.recall, near.f1].map(shown)).toEqual([2 / 3, 1, 0.8]);
});
