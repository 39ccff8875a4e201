import { describe, expect, test } from 'vitest';
import type { GradeCommand } from '@/domain/claim/command';
import { decideGrading, type GradingSetting } from '@/domain/claim/grading';

const setting: GradingSetting = {
  annotation: { label: 'fact', erased: false },
  layer: { author: 'hanada', state: 'open' },
  grades: [],
  scale: 'admiralty',
  grader: 'hanada',
};
const graded = (value: '2' | '4'): GradeCommand => ({
  kind: 'grade-annotation',
  annotation: 'a',
  value,
  scale: 'admiralty',
  reason: '',
});
const submitted = { author: 'hanada', state: 'submitted' } as const;

describe('what is refused', () => {
  const refusals: [string, Partial<GradingSetting>, string][] = [
    ['an annotation that is not there', { annotation: null }, 'annotation-unknown'],
    ['one that was erased', { annotation: { label: 'fact', erased: true } }, 'annotation-erased'],
    ['one that states nothing', { annotation: { label: null, erased: false } }, 'nothing-to-grade'],
    ['one’s own after it was submitted', { layer: submitted }, 'layer-frozen'],
  ];
  test.each(refusals)('%s', (_what, around, refusal) => {
    expect(decideGrading(graded('2'), { ...setting, ...around })).toEqual({ ok: false, refusal });
  });
});

test('a reviewer grades what was submitted, beside the analyst and not over them', () => {
  const own = decideGrading(graded('2'), setting);
  if (!own.ok) throw new Error(own.refusal);
  const theirs = decideGrading(graded('4'), {
    ...setting,
    layer: submitted,
    grades: [own.value.after],
    grader: 'kurusu',
  });
  expect(theirs).toMatchObject({
    value: {
      after: { grader: 'kurusu', number: 1, given: { value: '4' } },
      inverse: { kind: 'withdraw-grade', annotation: 'a' },
    },
  });
});

test('a second thought is taken back to the first', () => {
  const first = decideGrading(graded('2'), setting);
  if (!first.ok) throw new Error(first.refusal);
  const second = decideGrading(graded('4'), { ...setting, grades: [first.value.after] });
  expect(second).toMatchObject({ value: { after: { number: 2 }, inverse: graded('2') } });
});
