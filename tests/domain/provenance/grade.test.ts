import { expect, test } from 'vitest';
import { type Grade, isDisputed, standingGrades, valuesHeld } from '@/domain/provenance/grade';
import { type GradeValue, wordingOf } from '@/domain/provenance/grade-scale';

function word(grader: string, number: number, value: GradeValue | null, proposed = false): Grade {
  const scale = 'admiralty' as const;
  const given =
    value === null
      ? null
      : { value, scale, wording: wordingOf(scale, value), reason: '', proposer: null };
  return { grader, number, proposed, given };
}

const held = (...grades: Grade[]) => valuesHeld(standingGrades(grades));
const disputed = (...grades: Grade[]) => isDisputed(standingGrades(grades));

test('a word that was taken back does not stand, nor does the one before it', () => {
  expect(held(word('a', 1, 'B'), word('a', 2, 'C'), word('a', 3, null))).toEqual([]);
});

test('each grader holds their last word, in the order in which these were given', () => {
  const grades = [word('a', 1, 'B'), word('b', 1, 'D'), word('a', 2, 'C')];
  const standing = standingGrades(grades);
  expect(standing.map(({ grader, given }) => [grader, given.value])).toEqual([
    ['b', 'D'],
    ['a', 'C'],
  ]);
});

test('graders who differ are never made to agree: all that is held is shown, the unknown apart', () => {
  expect(held(word('a', 1, 'F'), word('b', 1, 'D'), word('c', 1, 'B'), word('d', 1, 'B'))).toEqual([
    'B',
    'D',
    'F',
  ]);
});

test('they differ when they know different things, not when one cannot judge', () => {
  expect(disputed(word('a', 1, 'B'), word('b', 1, 'D'))).toBe(true);
  expect(disputed(word('a', 1, 'B'), word('b', 1, 'F'))).toBe(false);
  expect(disputed(word('a', 1, 'B'), word('b', 1, 'D'), word('b', 2, 'B'))).toBe(false);
});

test('a proposal stands, but is held by nobody', () => {
  const grades = [word('a', 1, 'B'), word('b', 1, 'E', true)];
  expect(standingGrades(grades)).toHaveLength(2);
  expect(held(...grades)).toEqual(['B']);
  expect(disputed(...grades)).toBe(false);
});
