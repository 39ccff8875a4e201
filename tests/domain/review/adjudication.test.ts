import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FinalBoard, performFinal } from '@/domain/claim/perform-final';
import { merging, taking } from '@/domain/review/asked';
import type { MergeRule } from '@/domain/review/decision';
import { stateOf } from '@/domain/review/places';
import { marksOf } from '@/domain/review/position';
import { isDecided, mergeNow, standingOf } from '@/domain/review/standing';
import {
  type Asked,
  analysts,
  boardOf,
  done,
  finalOf,
  kindsOf,
  making,
  merged,
} from '@/tests/support/adjudication';

describe('positions', () => {
  test.each<[string, Asked[], string[][]]>([
    [
      'the same mark twice is one place, and no difference',
      [
        ['a', 0, 8, 'fact'],
        ['b', 0, 8, 'fact'],
      ],
      [[]],
    ],
    [
      'two labels on one span',
      [
        ['a', 0, 8, 'fact'],
        ['b', 0, 8, 'quote'],
      ],
      [['label']],
    ],
    [
      'spans that overlap',
      [
        ['a', 0, 8, 'fact'],
        ['b', 2, 8, 'fact'],
      ],
      [['span']],
    ],
    ['a mark that only one has', [['a', 0, 8, 'fact']], [['missing']]],
    [
      'two speakers',
      [
        ['a', 0, 8, 'quote', 'city'],
        ['b', 0, 8, 'quote', 'keeper'],
      ],
      [['speaker']],
    ],
    [
      'two names of one speaker',
      [
        ['a', 0, 8, 'quote', 'city'],
        ['b', 0, 8, 'quote', 'town hall'],
      ],
      [[]],
    ],
    [
      'an inner quotation stays apart from the sentence around it',
      [
        ['a', 0, 8, 'fact'],
        ['a', 2, 6, 'quote'],
        ['b', 0, 7, 'fact'],
      ],
      [['span'], ['missing']],
    ],
    [
      'of two candidates the one that shares more words belongs together',
      [
        ['a', 0, 10, 'fact'],
        ['b', 0, 3, 'fact'],
        ['b', 3, 10, 'fact'],
      ],
      [['missing'], ['span']],
    ],
  ])('%s', (_what, marks, differences) => {
    const found = kindsOf(boardOf(marks, 'none'));
    expect([...found].sort()).toEqual([...differences].sort());
  });
});

describe('a rule', () => {
  test.each<[MergeRule, string, Asked[], string[]]>([
    [
      'none',
      'merges nothing',
      [
        ['a', 0, 8, 'fact'],
        ['b', 0, 8, 'fact'],
      ],
      [],
    ],
    [
      'exact',
      'merges what is the same',
      [
        ['a', 0, 8, 'fact'],
        ['b', 0, 8, 'fact'],
      ],
      ['0–8 fact'],
    ],
    [
      'exact',
      'leaves another span',
      [
        ['a', 0, 8, 'fact'],
        ['b', 0, 7, 'fact'],
      ],
      [],
    ],
    [
      'overlap',
      'takes the longer of two spans',
      [
        ['a', 0, 7, 'fact'],
        ['b', 0, 8, 'fact'],
      ],
      ['0–8 fact'],
    ],
    [
      'overlap',
      'leaves another label',
      [
        ['a', 0, 7, 'fact'],
        ['b', 0, 8, 'quote'],
      ],
      [],
    ],
    [
      'majority',
      'leaves a tie',
      [
        ['a', 0, 8, 'fact'],
        ['b', 0, 8, 'quote'],
      ],
      [],
    ],
  ])('%s %s', (rule, _what, marks, final) => {
    expect(finalOf(merged(boardOf(marks, rule)))).toEqual(final);
  });

  test('majority takes what two of three say, and nothing where two of three have nothing', () => {
    const marks: Asked[] = [
      ['a', 0, 8, 'fact'],
      ['b', 0, 8, 'fact'],
      ['c', 0, 8, 'quote'],
      ['c', 9, 15, 'quote'],
    ];
    const board = merged(boardOf(marks, 'majority', analysts));
    expect(finalOf(board)).toEqual(['0–8 fact']);
    expect(isDecided(standingOf(board))).toBe(true);
  });
});

describe('merging again', () => {
  const returned = (board: FinalBoard, id: string): FinalBoard => {
    const mark = board.annotations.get(id);
    if (!mark) throw new Error(id);
    const again = { ...mark, label: 'opinion', revision: mark.revision + 1 };
    return { ...board, annotations: new Map(board.annotations).set(id, again) };
  };

  test('keeps what a person decided, and says that its marks have changed', () => {
    const before = boardOf(
      [
        ['a', 0, 8, 'fact'],
        ['b', 0, 8, 'quote'],
      ],
      'exact',
    );
    const standing = standingOf(before);
    const [place] = standing.places;
    if (!place?.position) throw new Error('no place');
    const taken = marksOf(place.position).filter(({ layer }) => layer === 'b');
    const decided = merged(returned(done(before, taking(place, taken, making(standing))), 'a0'));
    expect(finalOf(decided)).toEqual(['0–8 quote']);
    expect(standingOf(decided).places.map(stateOf)).toEqual(['changed']);
  });

  test('takes a rule’s decision back whose marks no longer agree', () => {
    const before = merged(
      boardOf(
        [
          ['a', 0, 8, 'fact'],
          ['b', 0, 8, 'fact'],
        ],
        'exact',
      ),
    );
    const after = merged(returned(before, 'a0'));
    expect(finalOf(after)).toEqual([]);
    expect(standingOf(after).places.map(stateOf)).toEqual(['undecided']);
  });

  test('does not decide again what a person took back', () => {
    const board = boardOf(
      [
        ['a', 0, 8, 'fact'],
        ['b', 0, 8, 'fact'],
      ],
      'exact',
    );
    const standing = standingOf(board);
    const body = merging(mergeNow(board, standing), 'exact', making(standing));
    const performed = body && performFinal(board, body);
    if (!performed?.ok || !performed.value.inverse) throw new Error('not merged');
    const back = done({ ...board, ...performed.value.change }, performed.value.inverse);
    expect(finalOf(merged(back))).toEqual([]);
  });
});

const mark = fc
  .tuple(
    fc.constantFrom(...analysts),
    fc.integer({ min: 0, max: 30 }),
    fc.integer({ min: 1, max: 8 }),
    fc.constantFrom('fact', 'quote'),
    fc.constantFrom('', 'city', 'town hall', 'keeper'),
  )
  .map(
    ([layer, start, length, label, speaker]): Asked => [
      layer,
      start,
      start + length,
      label,
      speaker,
    ],
  );
const marks = fc.array(mark, { maxLength: 14 });
const rule = fc.constantFrom<MergeRule>('exact', 'overlap', 'majority');

describe('whatever the marks', () => {
  test('the order in which layers come changes neither places nor what is merged', () => {
    fc.assert(
      fc.property(marks, rule, (asked, by) => {
        const one = merged(boardOf(asked, by, ['a', 'b', 'c']));
        const other = merged(boardOf(asked, by, ['c', 'a', 'b']));
        expect(kindsOf(other)).toEqual(kindsOf(one));
        expect(finalOf(other)).toEqual(finalOf(one));
      }),
    );
  });

  test('every mark is at exactly one place, and no layer has two spans there', () => {
    fc.assert(
      fc.property(marks, (asked) => {
        const board = boardOf(asked, 'none', analysts);
        const positions = standingOf(board).places.flatMap(({ position }) => position ?? []);
        const ids = positions.flatMap((position) => marksOf(position).map(({ id }) => id));
        expect([...ids].sort()).toEqual([...board.annotations.keys()].sort());
        for (const { readings } of positions) {
          for (const reading of readings) {
            const spans = reading.marks.map(({ span }) => `${span.start} ${span.end}`);
            expect(new Set(spans).size).toBe(1);
          }
        }
      }),
    );
  });

  test('merging twice does nothing more', () => {
    fc.assert(
      fc.property(marks, rule, (asked, by) => {
        const board = merged(boardOf(asked, by, analysts));
        const standing = standingOf(board);
        expect(merging(mergeNow(board, standing), by, making(standing))).toBeNull();
      }),
    );
  });

  test('what is taken back is as it was, and done again as it was done', () => {
    fc.assert(
      fc.property(marks, rule, (asked, by) => {
        const board = boardOf(asked, by, analysts);
        const standing = standingOf(board);
        const body = merging(mergeNow(board, standing), by, making(standing));
        if (body === null) return;
        const performed = performFinal(board, body);
        if (!performed.ok || !performed.value.inverse) throw new Error('refused');
        const after = { ...board, ...performed.value.change };
        const undone = performFinal(after, performed.value.inverse);
        if (!undone.ok || !undone.value.inverse) throw new Error('not taken back');
        const back = { ...after, ...undone.value.change };
        expect(finalOf(back)).toEqual([]);
        expect(finalOf(done(back, undone.value.inverse))).toEqual(finalOf(after));
      }),
    );
  });

  test('no decision of a person is lost, whatever becomes of the marks', () => {
    const change = fc.record({ at: fc.nat(), erased: fc.boolean() });
    fc.assert(
      fc.property(marks, rule, fc.array(change, { maxLength: 6 }), (asked, by, changes) => {
        let board = boardOf(asked, 'none', analysts);
        for (let turn = 0; turn < 3; turn += 1) {
          const standing = standingOf(board);
          const place = standing.places.find((one) => stateOf(one) === 'undecided');
          if (!place?.position) break;
          const taken = marksOf(place.position).slice(0, 1);
          board = done(board, taking(place, taken, making(standing)));
        }
        const decided = finalOf(board);
        const annotations = new Map(board.annotations);
        const ids = [...annotations.keys()].filter((id) => !id.startsWith('new'));
        for (const { at, erased } of changes) {
          const old = annotations.get(ids[at % ids.length] ?? '');
          if (old) annotations.set(old.id, { ...old, erased, revision: old.revision + 1 });
        }
        const { adjudication } = board;
        if (adjudication === null) throw new Error('no adjudication');
        board = { ...board, annotations, adjudication: { ...adjudication, projectRule: by } };
        const again = merged(board);
        expect(finalOf(again)).toEqual(expect.arrayContaining(decided));
        const places = standingOf(again).places.flatMap(({ decisions }) => decisions);
        const standing = [...(again.adjudication?.decisions.values() ?? [])];
        const ofPersons = standing.filter((one) => !one.withdrawn && one.rule === null);
        expect(places.filter((one) => one.rule === null)).toHaveLength(ofPersons.length);
      }),
    );
  });
});

describe('two reviewers', () => {
  const board = boardOf(
    [
      ['a', 0, 8, 'fact'],
      ['b', 0, 8, 'quote'],
    ],
    'none',
  );
  const choose = (on: FinalBoard, layer: string) => {
    const standing = standingOf(on);
    const [place] = standing.places;
    if (!place?.position) throw new Error('no place');
    const taken = marksOf(place.position).filter((one) => one.layer === layer);
    return taking(place, taken, making(standing));
  };

  test('who decides second without having seen the first is refused, and the first stands', () => {
    const first = choose(board, 'a');
    const second = choose(board, 'b');
    const after = done(board, first);
    expect(performFinal(after, second)).toEqual({ ok: false, refusal: 'decided-meanwhile' });
    expect(finalOf(after)).toEqual(['0–8 fact']);
  });

  test('who has seen it may decide otherwise, and both decisions are on record', () => {
    const after = done(board, choose(board, 'a'));
    const again = done(after, choose(after, 'b'));
    expect(finalOf(again)).toEqual(['0–8 quote']);
    expect([...(again.adjudication?.decisions.values() ?? [])].map((one) => one.withdrawn)).toEqual(
      [true, false],
    );
  });
});
