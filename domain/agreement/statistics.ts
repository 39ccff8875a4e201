/** The coefficients that a page shows, by name: computed once from what was counted, and again from what is resampled. */
import { type Interval, intervalOf, type Resampling } from './bootstrap';
import type { Coefficient } from './coefficient';
import { cohenKappa } from './cohen';
import { fleissKappa } from './fleiss';
import { gwetAc1 } from './gwet';
import { krippendorffAlpha } from './krippendorff';
import { againstOthers, type Pattern, pairOf } from './patterns';
import { percentage } from './percentage';
import type { Aspect } from './query';
import { drawPoisson, type Random } from './random';
import { scottPi } from './scott';
import { type SpanSums, wholeOf } from './span-tally';
import type { AgreementSums } from './tally';
import { type UnitizingAlphas, unitizingAlphas } from './unitizing';

type Coefficients = Resampling['coefficients'];

/** Credibility has an order; all else is only the same or not. */
export const isOrdered = (aspect: Aspect): boolean => aspect === 'credibility';

/** One share of the page at a time: units that are resampled together. Names are `whole/α`, `value/3`, `pair/0/2/κ`, `final/0/κ`, `month/2026-11`. */
export function* resamplingsOf(aspect: Aspect, sums: AgreementSums): Generator<Resampling> {
  const { patterns, values, annotators, againstFinal, months } = sums;
  yield { patterns, coefficients: wholeCoefficients(aspect, values.length) };
  if (values.length <= mostValues) {
    for (const value of values.keys()) {
      const alpha = (units: readonly Pattern[]) => krippendorffAlpha(units, 'nominal');
      yield {
        patterns: againstOthers(patterns, value),
        coefficients: { [`value/${value}`]: alpha },
      };
    }
  }
  for (const [one, other] of pairsOf(annotators.length)) {
    const coefficients = pairCoefficients(`pair/${one}/${other}`);
    yield { patterns: pairOf(patterns, one, other), coefficients };
  }
  for (const [annotator, pairs] of againstFinal.entries()) {
    yield { patterns: pairs, coefficients: pairCoefficients(`final/${annotator}`) };
  }
  for (const { month, patterns: units } of months) {
    yield { patterns: units, coefficients: { [`month/${month}`]: usualAlpha(aspect) } };
  }
}

/** Of speakers and targets there are as many as there are; a figure for each would tell nobody anything. */
const mostValues = 24;

function usualAlpha(aspect: Aspect): Coefficients[string] {
  const scale = isOrdered(aspect) ? 'ordinal' : 'nominal';
  return (patterns) => krippendorffAlpha(patterns, scale);
}

function wholeCoefficients(aspect: Aspect, categories: number): Coefficients {
  const nominal: Coefficients = {
    'whole/alpha-nominal': (patterns) => krippendorffAlpha(patterns, 'nominal'),
    'whole/fleiss': fleissKappa,
    'whole/ac1': (patterns) => gwetAc1(patterns, categories),
    'whole/percentage': percentage,
  };
  if (!isOrdered(aspect)) return nominal;
  return {
    'whole/alpha-ordinal': (patterns) => krippendorffAlpha(patterns, 'ordinal'),
    'whole/alpha-interval': (patterns) => krippendorffAlpha(patterns, 'interval'),
    ...nominal,
  };
}

function pairCoefficients(name: string): Coefficients {
  return {
    [`${name}/cohen`]: (patterns) => cohenKappa(patterns, 0, 1),
    [`${name}/scott`]: (patterns) => scottPi(patterns, 0, 1),
    [`${name}/percentage`]: percentage,
  };
}

export function* pairsOf(annotators: number): Generator<readonly [number, number]> {
  for (let one = 0; one < annotators; one++) {
    for (let other = one + 1; other < annotators; other++) yield [one, other];
  }
}

export function estimatesOf(aspect: Aspect, sums: AgreementSums): ReadonlyMap<string, Coefficient> {
  const found = new Map<string, Coefficient>();
  for (const { patterns, coefficients } of resamplingsOf(aspect, sums)) {
    for (const [name, of] of Object.entries(coefficients)) found.set(name, of(patterns));
  }
  return found;
}

/** `whole/u`, `whole/marked`, `whole/labels`, `value/1`. */
export function spanEstimatesOf({ blocks }: SpanSums): ReadonlyMap<string, Coefficient> {
  return named(unitizingAlphas(wholeOf(blocks)));
}

function named({ whole, marked, labels, byLabel }: UnitizingAlphas): Map<string, Coefficient> {
  return new Map([
    ['whole/u', whole],
    ['whole/marked', marked],
    ['whole/labels', labels],
    ...[...byLabel].map(([value, alpha]) => [`value/${value}`, alpha] as const),
  ]);
}

/** As `bootstrap` does, with blocks of articles in place of sentences: what one article holds is not independent of the rest of it. */
export function* bootstrapSpans(
  { blocks }: SpanSums,
  random: Random,
  replicates: number,
): Generator<number, ReadonlyMap<string, Interval | null>> {
  const drawn = new Map<string, number[]>();
  for (let done = 1; done <= replicates; done++) {
    const times = blocks.map(() => drawPoisson(random, 1));
    for (const [name, alpha] of named(unitizingAlphas(wholeOf(blocks, times)))) {
      const values = drawn.get(name) ?? [];
      drawn.set(name, values);
      if (alpha.ok) values.push(alpha.value);
    }
    yield done;
  }
  return new Map([...drawn].map(([name, values]) => [name, intervalOf(values, replicates)]));
}
