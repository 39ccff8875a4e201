import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decideGrade,
  type GradeSetting,
  type GradeWish,
  longestReason,
} from '@/domain/provenance/decide-grade';
import type { Grade } from '@/domain/provenance/grade';
import { gradeScales, reliabilities, wordingOf } from '@/domain/provenance/grade-scale';

const setting: GradeSetting = {
  axis: 'reliability',
  scale: 'admiralty',
  grader: 'hanada',
  earlier: [],
  anonymous: false,
  proposed: false,
  proposer: null,
};

const wish = (rest: Partial<GradeWish>): GradeWish => ({
  value: 'B',
  scale: 'admiralty',
  reason: '',
  ...rest,
});

function said(...wishes: (GradeWish | null)[]): Grade[] {
  const earlier: Grade[] = [];
  for (const one of wishes) {
    const decided = decideGrade(one, { ...setting, earlier });
    if (!decided.ok) throw new Error(decided.refusal);
    earlier.push(decided.value.after);
  }
  return earlier;
}

describe('what is refused', () => {
  const long = 'あ'.repeat(longestReason + 1);
  const refusals: [string, GradeWish | null, Partial<GradeSetting>, string][] = [
    ['a credibility for a source', wish({ value: '2' }), {}, 'grade-not-on-axis'],
    ['a reliability for a claim', wish({}), { axis: 'credibility' }, 'grade-not-on-axis'],
    [
      'a scale that the project does not use',
      wish({ scale: 'misp' }),
      {},
      'grade-on-another-scale',
    ],
    ['“completely reliable” without a reason', wish({ value: 'A' }), {}, 'grade-needs-reason'],
    [
      '“unreliable” for no reason but a space',
      wish({ value: 'E', reason: '　' }),
      {},
      'grade-needs-reason',
    ],
    [
      '“confirmed” without a reason',
      wish({ value: '1' }),
      { axis: 'credibility' },
      'grade-needs-reason',
    ],
    [
      'anything of an unnamed source that is not argued',
      wish({}),
      { anonymous: true },
      'grade-needs-reason',
    ],
    ['a reason nobody would read', wish({ reason: long }), {}, 'grade-reason-too-long'],
    ['taking back what was never said', null, {}, 'grade-unknown'],
    ['taking back what was taken back', null, { earlier: said(wish({}), null) }, 'grade-unknown'],
    [
      'the same once more',
      wish({ reason: ' 実績 ' }),
      { earlier: said(wish({ reason: '実績' })) },
      'grade-same-as-before',
    ],
  ];
  test.each(refusals)('%s', (_what, asked, around, refusal) => {
    expect(decideGrade(asked, { ...setting, ...around })).toEqual({ ok: false, refusal });
  });
});

test('an unnamed source cannot be judged, which needs no reason', () => {
  const decided = decideGrade(wish({ value: 'F' }), { ...setting, anonymous: true });
  expect(decided).toMatchObject({ ok: true, value: { before: null } });
});

test('the wording of the scale is kept with the grade', () => {
  const [first] = said(wish({}));
  expect(first?.given?.wording).toEqual(wordingOf('admiralty', 'B'));
});

test('a grade on a scale that the project has given up can be said again, and only as it was', () => {
  const earlier = said(wish({ value: 'A', reason: '三十年' }), null);
  const on = { ...setting, scale: 'misp', earlier } as const;
  expect(decideGrade(wish({ value: 'A', reason: '三十年' }), on).ok).toBe(true);
  expect(decideGrade(wish({ value: 'C' }), on)).toEqual({
    ok: false,
    refusal: 'grade-on-another-scale',
  });
});

test('one’s own proposal becomes a grade when it is given again by somebody who may', () => {
  const earlier = said(wish({})).map((grade) => ({ ...grade, proposed: true }));
  expect(decideGrade(wish({}), { ...setting, earlier })).toMatchObject({
    value: { after: { number: 2, proposed: false } },
  });
});

const wishes = fc.option(
  fc.record({
    value: fc.constantFrom(...reliabilities),
    scale: fc.constantFrom(...gradeScales),
    reason: fc.constantFrom('', '実績', '二度誤報'),
  }),
);

test('whatever was said, taking it back restores what stood before, and forgets nothing', () => {
  fc.assert(
    fc.property(fc.array(wishes, { maxLength: 12 }), (asked) => {
      let earlier: readonly Grade[] = [];
      for (const one of asked) {
        const around = { ...setting, earlier, scale: one?.scale ?? 'admiralty' };
        const decided = decideGrade(one, around);
        if (!decided.ok) continue;
        const { after, before } = decided.value;
        const told = [...earlier, after];
        const back = decideGrade(before, { ...around, earlier: told });
        if (!back.ok) throw new Error(back.refusal);
        expect(back.value.after.given).toEqual(earlier.at(-1)?.given ?? null);
        earlier = [...told, back.value.after];
        expect(earlier.map(({ number }) => number)).toEqual(earlier.map((_, at) => at + 1));
      }
    }),
  );
});
