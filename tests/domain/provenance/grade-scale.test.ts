import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  axes,
  compareGradeValues,
  confidenceOf,
  credibilities,
  gradeScales,
  gradeValues,
  isOnAxis,
  reliabilities,
  wordingOf,
} from '@/domain/provenance/grade-scale';

test('a letter is no credibility, and a digit no reliability', () => {
  expect(reliabilities.filter((value) => isOnAxis('credibility', value))).toEqual([]);
  expect(credibilities.filter((value) => isOnAxis('reliability', value))).toEqual([]);
});

test('what is unknown comes last, whether the best or the worst comes first', () => {
  const sorted = (by: 1 | -1) => [...reliabilities].sort((a, b) => compareGradeValues(a, b, by));
  expect(sorted(1)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
  expect(sorted(-1)).toEqual(['E', 'D', 'C', 'B', 'A', 'F']);
});

test('the order is total', () => {
  const value = fc.constantFrom(...gradeValues);
  const way = fc.constantFrom(1 as const, -1 as const);
  fc.assert(
    fc.property(value, value, value, way, (a, b, c, by) => {
      expect(compareGradeValues(a, b, by)).toBe(-compareGradeValues(b, a, by) || 0);
      const rises = compareGradeValues(a, b, by) <= 0 && compareGradeValues(b, c, by) <= 0;
      if (rises) expect(compareGradeValues(a, c, by)).toBeLessThanOrEqual(0);
      expect(compareGradeValues(a, b, by) === 0).toBe(a === b);
    }),
  );
});

test('confidence as STIX 2.1 has it in its appendix A, and none where nothing can be judged', () => {
  expect(credibilities.map(confidenceOf)).toEqual([90, 70, 50, 30, 10, null]);
});

test.each(gradeScales)('the scale %s tells its values apart in both languages', (scale) => {
  for (const values of Object.values(axes)) {
    for (const language of ['ja', 'en'] as const) {
      const words = values.map((value) => wordingOf(scale, value)[language]);
      expect(new Set(words).size).toBe(values.length);
    }
  }
});
