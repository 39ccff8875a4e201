import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Board, perform } from '@/domain/claim/board';
import type { AnnotationCommand, CommandBody } from '@/domain/claim/command';
import { rebase } from '@/domain/claim/rebase';
import { commandsToward, differences, isOpenWork, wantedMark } from '@/domain/claim/refused-work';
import { setAside } from '@/domain/claim/set-aside';
import { boardOf } from '@/tests/support/board';

const board = boardOf('市は事故を否定した。原因は不明だ。', [[0, 10]]);
const [fact, quote, denial] = board.codebook.labels.map(({ id }) => id);
const there = board.annotations.get('m0');
if (!there || !fact || !quote || !denial) throw new Error('the board has a mark and labels');
const now = there;

const named = { annotation: 'm0', revision: 1 };
const judge = (label: string | null): AnnotationCommand => ({
  kind: 'judge',
  ...named,
  label,
  attribution: now.attribution,
});
const note = (text: string): AnnotationCommand => ({ kind: 'note', ...named, note: text });
const erase: AnnotationCommand = { kind: 'erase', ...named };
const restore: AnnotationCommand = { kind: 'restore', ...named };
const resize = (start: number, end: number): AnnotationCommand => ({
  kind: 'resize',
  ...named,
  span: { start, end },
  exact: [...board.text.text].slice(start, end).join(''),
});

const refused = (...bodies: AnnotationCommand[]) => ({
  annotation: 'm0',
  bodies,
  refusal: 'changed-meanwhile',
});

function performAll(on: Board, bodies: readonly CommandBody[]): Board {
  return bodies.reduce((before, body) => {
    const performed = perform(before, rebase(before, body));
    if (!performed.ok) throw new Error(performed.refusal);
    return performed.value.board;
  }, on);
}

describe('work that was refused', () => {
  test('changes nothing of a mark but what it was about', () => {
    const theirs = { ...now, note: 'theirs', revision: 7 };
    const mine = wantedMark(theirs, refused(judge(denial)), board.text);
    expect(mine).toEqual({ ...theirs, label: denial });
    expect(mine && differences(theirs, mine)).toEqual(['label']);
  });

  test('wants a mark back that was erased meanwhile, unless it was to be erased itself', () => {
    const theirs = { ...now, erased: true };
    expect(wantedMark(theirs, refused(note('mine')), board.text)?.erased).toBe(false);
    expect(wantedMark(theirs, refused(note('mine'), erase), board.text)?.erased).toBe(true);
  });

  test('about a mark that is nowhere is nothing, unless it makes it', () => {
    expect(wantedMark(null, refused(note('mine')), board.text)).toBeNull();
    const mark: AnnotationCommand = {
      kind: 'mark',
      annotation: 'm0',
      layer: 'l',
      span: { start: 0, end: 2 },
      exact: '市は',
      label: quote,
      attribution: now.attribution,
    };
    const mine = wantedMark(null, refused(mark, note('mine')), board.text);
    expect(mine).toMatchObject({ label: quote, note: 'mine', quote: { exact: '市は' } });
  });

  test('is settled where the mark has become what was wanted', () => {
    expect(isOpenWork(board, refused(judge(denial)))).toBe(true);
    expect(isOpenWork(board, refused(judge(now.label)))).toBe(false);
    expect(isOpenWork({ ...board, annotations: new Map() }, refused(note('mine')))).toBe(false);
  });

  test('is kept by mark, in the order in which it was to be done', () => {
    const about = (annotation: string): AnnotationCommand => ({ ...erase, annotation });
    const first = setAside([], [{ body: judge(fact), refusal: 'changed-meanwhile' }]);
    const both = setAside(first, [
      { body: about('m1'), refusal: 'layer-frozen' },
      { body: note('mine'), refusal: 'layer-frozen' },
    ]);
    expect(both).toEqual([
      refused(judge(fact), note('mine')),
      { annotation: 'm1', bodies: [about('m1')], refusal: 'layer-frozen' },
    ]);
  });

  test('when chosen makes the mark as it was wanted, whatever it has become', () => {
    const label = fc.constantFrom(fact, quote, denial, null);
    const span = fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 8, max: 17 }));
    const change = fc.oneof(
      label.map(judge),
      span.map(([start, end]) => resize(start, end)),
      fc.string({ maxLength: 5 }).map(note),
      fc.constantFrom(erase, restore),
    );
    fc.assert(
      fc.property(fc.array(change), fc.array(change, { minLength: 1 }), (theirs, mine) => {
        const other = theirs.reduce((before, body) => {
          const performed = perform(before, rebase(before, body));
          return performed.ok ? performed.value.board : before;
        }, board);
        const is = other.annotations.get('m0') ?? null;
        const wanted = wantedMark(is, refused(...mine), board.text);
        if (is === null || wanted === null) throw new Error('it is erased at most');
        const got = performAll(other, commandsToward(is, wanted)).annotations.get('m0');
        if (got === undefined) throw new Error('nothing is ever lost');
        expect(got.erased).toBe(wanted.erased);
        if (!got.erased) expect(differences(got, wanted)).toEqual([]);
      }),
    );
  });
});
