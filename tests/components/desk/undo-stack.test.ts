import { describe, expect, test } from 'vitest';
import { UndoStack } from '@/components/desk/undo-stack';
import type { CommandBody } from '@/domain/claim/command';

const erase = (annotation: string): CommandBody => ({ kind: 'erase', annotation, revision: 1 });
const restore = (annotation: string): CommandBody => ({ kind: 'restore', annotation, revision: 2 });

describe('what was done', () => {
  test('is not taken back when somebody else has changed it since', () => {
    const steps = new UndoStack('desk');
    steps.did([erase('a')]);
    steps.changedByAnother({ kind: 'note', annotation: 'a', revision: 1, note: '' });
    expect(steps.takeBack()).toBeNull();
    expect(steps.canUndo).toBe(false);
  });

  test('is taken back when the other change was to something else, or before', () => {
    const steps = new UndoStack('desk');
    steps.changedByAnother(erase('a'));
    steps.did([erase('a')]);
    steps.changedByAnother(erase('b'));
    expect(steps.takeBack()).toEqual([erase('a')]);
  });

  test('is taken back last first, and done again in the same order', () => {
    const steps = new UndoStack('desk');
    steps.did([erase('a')]);
    steps.did([erase('b')]);
    expect(steps.takeBack()).toEqual([erase('b')]);
    steps.tookBack([restore('b')]);
    expect(steps.canRedo).toBe(true);
    expect(steps.takeAgain()).toEqual([restore('b')]);
    steps.tookAgain([erase('b')]);
    expect(steps.takeBack()).toEqual([erase('b')]);
    expect(steps.takeBack()).toEqual([erase('a')]);
    expect(steps.takeBack()).toEqual([]);
  });

  test('cannot be done again once something new is done', () => {
    const steps = new UndoStack('desk');
    steps.did([erase('a')]);
    steps.takeBack();
    steps.tookBack([restore('a')]);
    steps.did([erase('c')]);
    expect(steps.canRedo).toBe(false);
  });
});
