import { describe, expect, test } from 'vitest';
import {
  type AssignmentMove,
  assignmentStates,
  isPending,
  move,
  movesBy,
  purposes,
  stateFromLayer,
} from '@/domain/team/assignment';

const everyMove: readonly AssignmentMove[] = [
  'begin',
  'submit',
  'resume',
  'return',
  'adjudicate',
  'reopen',
];

/** By hand: every move that is legal, and where it leads. Nothing else is. */
const annotating = [
  'begin: open → in-progress',
  'submit: open → submitted',
  'submit: in-progress → submitted',
  'submit: returned → submitted',
  'return: submitted → returned',
  'adjudicate: submitted → adjudicated',
  'reopen: adjudicated → submitted',
];
const legal = {
  annotate: annotating,
  training: annotating,
  review: [
    'begin: open → in-progress',
    'submit: open → submitted',
    'submit: in-progress → submitted',
    'resume: submitted → in-progress',
  ],
};

describe.each(purposes)('work given to %s', (purpose) => {
  test('moves by the table, and in no other way', () => {
    const made = everyMove.flatMap((by) =>
      assignmentStates.flatMap((state) => {
        const moved = move({ purpose, state }, by);
        return moved.ok ? [`${by}: ${state} → ${moved.value}`] : [];
      }),
    );
    expect(made).toEqual(legal[purpose]);
  });

  test('lists the same moves by themselves', () => {
    const listed = everyMove.flatMap((by) =>
      movesBy(purpose, by).map(({ from, to }) => `${by}: ${from} → ${to}`),
    );
    expect(listed).toEqual(legal[purpose]);
  });
});

test('what is not allowed has a name', () => {
  expect(move({ purpose: 'annotate', state: 'submitted' }, 'submit')).toEqual({
    ok: false,
    refusal: 'move-illegal',
  });
});

test('what is submitted or adjudicated waits for nobody', () => {
  expect(assignmentStates.filter(isPending)).toEqual(['open', 'in-progress', 'returned']);
});

test('work that was begun before it was assigned stands where its layer stands', () => {
  const layers = [null, 'open', 'submitted', 'returned', 'adjudicated'] as const;
  expect(layers.map(stateFromLayer)).toEqual([
    'open',
    'in-progress',
    'submitted',
    'returned',
    'adjudicated',
  ]);
});
