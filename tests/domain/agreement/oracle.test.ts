import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Coefficient } from '@/domain/agreement/coefficient';
import { cohenKappa } from '@/domain/agreement/cohen';
import { contingencyOf, shareAlike } from '@/domain/agreement/contingency';
import { addContinuum, noSums } from '@/domain/agreement/continuum';
import { fleissKappa, sharesOf } from '@/domain/agreement/fleiss';
import { gwetAc1 } from '@/domain/agreement/gwet';
import { coincidencesOf, krippendorffAlpha, marginalsOf } from '@/domain/agreement/krippendorff';
import { tallyOf } from '@/domain/agreement/patterns';
import { percentage } from '@/domain/agreement/percentage';
import { scottPi } from '@/domain/agreement/scott';
import { unitizingAlphas } from '@/domain/agreement/unitizing';
import { fromCounts, fromRows, fromTable } from './published';

const file = '../shared/oracles/agreement.json';

const Table = z.array(z.array(z.number()));
const Numbers = z.record(z.string(), z.number());
const Oracle = z.object({
  krippendorff_alpha: z.tuple([
    z.object({
      matrix_coder_by_unit: z.array(z.string()),
      missing: z.string(),
      coincidence: Numbers,
      marginals: Numbers,
      n_pairable: z.number(),
      alpha_nominal: z.number(),
      alpha_interval: z.number(),
    }),
    z.object({ pairs: z.array(z.string()), alpha: z.number() }),
  ]),
  cohen_kappa: z.array(
    z.object({
      table: Table,
      po: z.number(),
      kappa: z.number(),
      scott_pi: z.number().optional(),
    }),
  ),
  fleiss_kappa: z.array(
    z.object({
      table_items_by_category: Table,
      Pbar: z.number(),
      kappa: z.number(),
      Pi: z.array(z.number()),
      pj: z.array(z.number()),
    }),
  ),
  gwet_ac1: z.array(
    z.object({
      table: Table,
      pa: z.number(),
      ac1: z.number(),
      scott_pi: z.number().optional(),
    }),
  ),
  alpha_unitizing_2016: z.array(
    z.object({
      length: z.number(),
      segments: z.record(z.string(), z.array(z.tuple([z.number(), z.number(), z.string()]))),
      u: z.number(),
      bar_u: z.number(),
      cu: z.number(),
      cu_coverage: z.number(),
      k_u: Numbers,
    }),
  ),
});

/** To six digits, or to as many as are given. */
function expectSame(coefficient: Coefficient | undefined, wanted: number): void {
  const given = String(wanted).split('.')[1]?.length ?? 0;
  const value = coefficient?.ok ? coefficient.value : coefficient?.refusal;
  expect(value).toBeCloseTo(wanted, Math.min(6, given));
}

describe.skipIf(!existsSync(file))('values computed elsewhere (skipped: they are not here)', () => {
  const oracle = existsSync(file) ? Oracle.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;

  test('Krippendorff’s α with missing values, and its coincidences', () => {
    const example = oracle?.krippendorff_alpha[0];
    if (!example) return;
    const patterns = fromRows(example.matrix_coder_by_unit, example.missing);
    const coincidences = coincidencesOf(patterns);
    const cells = [...coincidences].flatMap(([one, row]) =>
      [...row].map(([other, count]) => [`${one}-${other}`, count] as const),
    );
    expect(Object.fromEntries(cells)).toEqual(example.coincidence);
    const marginals = marginalsOf(coincidences);
    expect(Object.fromEntries(marginals)).toEqual(example.marginals);
    expect([...marginals.values()].reduce((sum, count) => sum + count)).toBe(example.n_pairable);
    expectSame(krippendorffAlpha(patterns, 'nominal'), example.alpha_nominal);
    expectSame(krippendorffAlpha(patterns, 'interval'), example.alpha_interval);
  });

  test('Krippendorff’s α of two annotators', () => {
    const example = oracle?.krippendorff_alpha[1];
    if (!example) return;
    const units = example.pairs.map((pair) =>
      [...pair].map((letter, annotator) => ({ annotator, value: letter.charCodeAt(0) })),
    );
    expectSame(krippendorffAlpha(tallyOf(units).patterns, 'nominal'), example.alpha);
  });

  test('Cohen’s κ and Scott’s π', () => {
    for (const { table, po, kappa, scott_pi } of oracle?.cohen_kappa ?? []) {
      const patterns = fromTable(table);
      expect(shareAlike(contingencyOf(patterns, 0, 1))).toBeCloseTo(po, 6);
      expectSame(cohenKappa(patterns, 0, 1), kappa);
      if (scott_pi !== undefined) expectSame(scottPi(patterns, 0, 1), scott_pi);
    }
  });

  test('Fleiss’ κ', () => {
    for (const { table_items_by_category: items, ...wanted } of oracle?.fleiss_kappa ?? []) {
      const patterns = fromCounts(items);
      expectSame(fleissKappa(patterns), wanted.kappa);
      expectSame(percentage(patterns), wanted.Pbar);
      for (const [at, share] of wanted.Pi.entries())
        expectSame(percentage(patterns.slice(at, at + 1)), share);
      const shares = sharesOf(patterns);
      for (const [value, share] of wanted.pj.entries())
        expect(shares.ok && shares.value.get(value)).toBeCloseTo(share, 3);
    }
  });

  test('Gwet’s AC1', () => {
    for (const { table, pa, ac1, scott_pi } of oracle?.gwet_ac1 ?? []) {
      const patterns = fromTable(table);
      expectSame(percentage(patterns), pa);
      expectSame(gwetAc1(patterns, table.length), ac1);
      if (scott_pi !== undefined) expectSame(scottPi(patterns, 0, 1), scott_pi);
    }
  });

  test('α for spans', () => {
    for (const example of oracle?.alpha_unitizing_2016 ?? []) {
      const sums = noSums();
      const annotators = Object.values(example.segments).map((segments) =>
        segments.map(([start, end, value]) => ({ start, end, value: Number(value) })),
      );
      addContinuum(sums, example.length, annotators);
      const alphas = unitizingAlphas(sums);
      expectSame(alphas.whole, example.u);
      expectSame(alphas.marked, example.bar_u);
      expectSame(alphas.labels, example.cu);
      expect(alphas.coverage).toBeCloseTo(example.cu_coverage, 6);
      for (const [label, value] of Object.entries(example.k_u))
        expectSame(alphas.byLabel.get(Number(label)), value);
    }
  });
});
