import { describe, expect, test } from 'vitest';
import { phasesOf, rulesBetween } from '@/domain/agreement/training';

describe('the phases of a training', () => {
  const article = (name: string, day: number, isTraining = false) => ({
    article: name,
    submittedAt: `2026-11-${day}T00:00:00Z`,
    isTraining,
  });

  test('without training, everything was before it', () => {
    const { before, training, after } = phasesOf([article('a', 12), article('b', 20)]);
    expect([before, training, after]).toEqual([['a', 'b'], [], []]);
  });

  test('begin with the first article of the training that was submitted', () => {
    const found = phasesOf([
      article('late', 20),
      article('second', 18, true),
      article('between', 16),
      article('first', 15, true),
      article('early', 12),
    ]);
    expect(found).toEqual({
      before: ['early'],
      training: ['second', 'first'],
      after: ['late', 'between'],
    });
  });
});

describe('the rules between two labels', () => {
  test('speak of both, and those come first that give the right one', () => {
    const numbers = rulesBetween('denial', 'quote').map(({ number }) => number);
    expect(numbers.slice(0, 2)).toEqual([5, 7]);
    expect(numbers).toContain(6);
    const other = rulesBetween('quote', 'denial').map(({ number }) => number);
    expect(other.indexOf(6)).toBeLessThan(other.indexOf(5));
  });

  test('are none where no rule tells them apart', () => {
    expect(rulesBetween('opinion', 'denial')).toEqual([]);
  });
});
