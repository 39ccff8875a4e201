import { describe, expect, test } from 'vitest';
import { UndoStack } from '@/components/desk/undo-stack';
import type { Board } from '@/domain/claim/board';
import type { CommandBody } from '@/domain/claim/command';
import { boardOf } from '@/tests/support/board';

const fresh = boardOf('市は事故を否定した。', [
  [0, 2],
  [2, 5],
  [5, 10],
]);

/** The board after some marks were changed, by whomever. */
function changed(board: Board, ...ids: string[]): Board {
  const annotations = new Map(board.annotations);
  for (const id of ids) {
    const mark = annotations.get(id);
    if (mark) annotations.set(id, { ...mark, revision: mark.revision + 1 });
  }
  return { ...board, annotations };
}

const erase = (annotation: string): CommandBody => ({ kind: 'erase', annotation, revision: 1 });
const restore = (annotation: string): CommandBody => ({ kind: 'restore', annotation, revision: 2 });

describe('what was done', () => {
  test('is not taken back when somebody else has changed it since', () => {
    const steps = new UndoStack('desk');
    const mine = changed(fresh, 'm0');
    steps.did([erase('m0')], mine);
    expect(steps.takeBack(changed(mine, 'm0'))).toBeNull();
    expect(steps.canUndo(fresh)).toBe(false);
  });

  test('is not done again when somebody else has changed it since', () => {
    const steps = new UndoStack('desk');
    steps.did([erase('m0')], fresh);
    steps.takeBack(fresh);
    const mine = changed(fresh, 'm0');
    steps.tookBack([restore('m0')], mine);
    expect(steps.takeAgain(changed(mine, 'm0'))).toBeNull();
  });

  test('is taken back when the other change was to something else, or before', () => {
    const steps = new UndoStack('desk');
    const mine = changed(fresh, 'm0', 'm0');
    steps.did([erase('m0')], mine);
    expect(steps.takeBack(changed(mine, 'm1'))).toEqual([erase('m0')]);
  });

  test('is taken back last first, and done again in the same order', () => {
    const steps = new UndoStack('desk');
    steps.did([erase('m0')], fresh);
    steps.did([erase('m1')], fresh);
    expect(steps.takeBack(fresh)).toEqual([erase('m1')]);
    steps.tookBack([restore('m1')], fresh);
    expect(steps.canRedo(fresh)).toBe(true);
    expect(steps.takeAgain(fresh)).toEqual([restore('m1')]);
    steps.tookAgain([erase('m1')], fresh);
    expect(steps.takeBack(fresh)).toEqual([erase('m1')]);
    expect(steps.takeBack(fresh)).toEqual([erase('m0')]);
    expect(steps.takeBack(fresh)).toEqual([]);
  });

  test('cannot be done again once something new is done', () => {
    const steps = new UndoStack('desk');
    steps.did([erase('m0')], fresh);
    steps.takeBack(fresh);
    steps.tookBack([restore('m0')], fresh);
    steps.did([erase('m2')], fresh);
    expect(steps.canRedo(fresh)).toBe(false);
  });

  test('is let go where the server refused it, and stays where it did not', () => {
    const steps = new UndoStack('desk');
    steps.did([erase('m0')], fresh);
    steps.did([erase('m1')], fresh);
    steps.did([erase('m0'), erase('m2')], fresh);
    steps.forget(new Set(['m0']));
    expect(steps.takeBack(fresh)).toEqual([erase('m1')]);
    expect(steps.canUndo(fresh)).toBe(false);
  });

  test('stays while the adjudication is closed, and is taken back once it is opened again', () => {
    const adjudication: Board['adjudication'] = {
      version: 'v',
      layers: new Map(),
      decisions: new Map(),
      rule: null,
      projectRule: 'none',
    };
    const open: Board = { ...fresh, adjudication };
    const closed: Board = { ...open, layer: { ...fresh.layer, state: 'adjudicated' } };
    const steps = new UndoStack('desk');
    steps.did([erase('m0')], open);
    expect(steps.canUndo(closed)).toBe(false);
    expect(steps.takeBack(closed)).toEqual([]);
    expect(steps.takeBack(open)).toEqual([erase('m0')]);
  });
});
