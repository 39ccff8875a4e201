/** α for spans: how far annotators agree on where marks lie, on which label they bear, and on both at once. */
import { accepted, refused } from '@/domain/outcome';
import type { Coefficient } from './coefficient';
import { addTo, gap, type UnitizingSums } from './continuum';

export interface UnitizingAlphas {
  /** uα: place and label together. */
  readonly whole: Coefficient;
  /** |uα: only whether a place is marked. */
  readonly marked: Coefficient;
  /** cuα: only the label, where both marked. */
  readonly labels: Coefficient;
  /** (k)cuα: the same for one label against the others. */
  readonly byLabel: ReadonlyMap<number, Coefficient>;
  /** What share of the pairs of places the last two are about: 0 to 1. */
  readonly coverage: number;
}

/**
 * Krippendorff, Mathet, Bouvry & Widlöcher 2016, On the reliability of unitizing textual continua: further developments,
 * Quality & Quantity 50. Expected coincidences pair everything with everything but a segment with itself.
 */
export function unitizingAlphas(sums: UnitizingSums): UnitizingAlphas {
  const all = marginals(sums.lengths, () => true);
  const total = totalOf(all);
  const marked = total - (all.get(gap) ?? 0);
  const both = marginals(sums.lengths, (value, other) => value !== gap && other !== gap);
  const bothTotal = totalOf(both);
  const crossing = (kept: (value: number) => boolean) => differing(sums.lengths, kept);
  const observedMarked = [...(sums.lengths.get(gap) ?? [])].reduce(
    (sum, [other, length]) => (other === gap ? sum : sum + 2 * length),
    0,
  );
  const reference = total ** 2 - sums.self;
  return {
    whole: alpha(crossing(() => true) * reference, spread(all) * total, total),
    marked: alpha(observedMarked * reference, 2 * marked * (total - marked) * total, total),
    labels: alpha(
      crossing((value) => value !== gap) * (bothTotal ** 2 - sums.shared),
      spread(both) * bothTotal,
      bothTotal,
    ),
    byLabel: new Map([...both.keys()].map((value) => [value, oneLabel(sums, both, value)])),
    coverage: sums.paired === 0 ? 0 : bothTotal / sums.paired,
  };
}

function oneLabel(
  { lengths, sharedBy }: UnitizingSums,
  both: ReadonlyMap<number, number>,
  value: number,
): Coefficient {
  const [own, total] = [both.get(value) ?? 0, totalOf(both)];
  const observed = own - (lengths.get(value)?.get(value) ?? 0);
  const reference = total - (sharedBy.get(value) ?? 0) / own;
  return alpha(observed * reference, own * (total - own), total);
}

/** Observed over expected disagreement, both multiplied by what they are shares of. */
function alpha(observed: number, expected: number, total: number): Coefficient {
  if (total === 0) return refused('no-common-units');
  return expected === 0 ? refused('no-variation') : accepted(1 - observed / expected);
}

function marginals(
  lengths: UnitizingSums['lengths'],
  kept: (value: number, other: number) => boolean,
): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const [value, row] of lengths) {
    for (const [other, length] of row) if (kept(value, other)) addTo(sums, value, length);
  }
  return sums;
}

/** The coincidences of values that differ, as far as both are kept. */
function differing(lengths: UnitizingSums['lengths'], kept: (value: number) => boolean): number {
  let sum = 0;
  for (const [value, row] of lengths) {
    for (const [other, length] of row) {
      if (value !== other && kept(value) && kept(other)) sum += length;
    }
  }
  return sum;
}

/** The sum over all pairs of different values of the product of their lengths. */
function spread(lengths: ReadonlyMap<number, number>): number {
  let squares = 0;
  for (const length of lengths.values()) squares += length ** 2;
  return totalOf(lengths) ** 2 - squares;
}

function totalOf(lengths: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const length of lengths.values()) sum += length;
  return sum;
}
