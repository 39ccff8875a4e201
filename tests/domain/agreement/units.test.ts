import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everySentence, type SentenceFilter } from '@/domain/agreement/query';
import { findSentences } from '@/domain/agreement/sentence-match';
import { SpanTally } from '@/domain/agreement/span-tally';
import { estimatesOf } from '@/domain/agreement/statistics';
import { AgreementTally, type JudgedVersion } from '@/domain/agreement/tally';
import { judgeSentences, type Mark, segmentsOf } from '@/domain/agreement/units';

const labels = ['denial', 'quote', 'opinion', 'fact', 'no-statement'];

function mark(start: number, end: number, label: string): Mark {
  return { start, end, rank: labels.indexOf(label), value: label };
}

const sentences = [
  { start: 0, end: 10 },
  { start: 12, end: 20 },
  { start: 20, end: 31 },
];

describe('what a layer says of a sentence', () => {
  const cases: [string, Mark[], (string | null)[]][] = [
    ['nothing, where no mark touches it', [mark(10, 12, 'fact')], [null, null, null]],
    ['its one mark’s label', [mark(13, 15, 'fact')], [null, 'fact', null]],
    ['no statement is a label', [mark(0, 10, 'no-statement')], ['no-statement', null, null]],
    [
      'the label that stands first in the precedence, however short its mark',
      [mark(0, 10, 'quote'), mark(2, 3, 'denial'), mark(0, 10, 'fact')],
      ['denial', null, null],
    ],
    [
      'any label rather than no statement',
      [mark(0, 10, 'no-statement'), mark(9, 10, 'fact')],
      ['fact', null, null],
    ],
    [
      'a mark across sentences speaks of each',
      [mark(5, 21, 'opinion')],
      ['opinion', 'opinion', 'opinion'],
    ],
    ['its end is outside', [mark(5, 20, 'opinion')], ['opinion', 'opinion', null]],
    [
      'what says nothing of the aspect does not take part',
      [
        { ...mark(0, 10, 'denial'), value: null },
        { ...mark(0, 4, 'fact'), value: '山' },
      ],
      ['山', null, null],
    ],
  ];
  test.each(cases)('%s', (_name, marks, said) => {
    expect(judgeSentences(sentences, marks)).toEqual(said);
  });

  test('does not depend on the order of the marks', () => {
    const marks = fc.array(
      fc
        .tuple(fc.nat({ max: 30 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(...labels))
        .map(([start, length, label]) => mark(start, start + length, label)),
    );
    fc.assert(
      fc.property(marks, (said) => {
        const backwards = judgeSentences(sentences, [...said].reverse());
        expect(judgeSentences(sentences, said)).toEqual(backwards);
      }),
    );
  });
});

describe('a layer as segments', () => {
  test('keeps the label that stands first, then the longer, and drops what says nothing', () => {
    const marks = [
      mark(0, 30, 'fact'),
      mark(2, 6, 'quote'),
      mark(5, 9, 'denial'),
      mark(9, 12, 'quote'),
      mark(12, 20, 'no-statement'),
    ];
    expect(segmentsOf(marks, 4)).toEqual([
      { start: 5, end: 9, value: 0 },
      { start: 9, end: 12, value: 1 },
    ]);
  });

  test('never overlaps', () => {
    const marks = fc.array(
      fc
        .tuple(fc.nat({ max: 50 }), fc.integer({ min: 1, max: 20 }), fc.nat({ max: 3 }))
        .map(([start, length, rank]) => ({ start, end: start + length, rank, value: null })),
    );
    fc.assert(
      fc.property(marks, (all) => {
        const kept = segmentsOf(all, 4);
        for (const [at, one] of kept.entries())
          expect(one.start).toBeGreaterThanOrEqual(kept[at - 1]?.end ?? 0);
      }),
    );
  });
});

const article: JudgedVersion = {
  article: 'a',
  version: '00000000-0000-4000-8000-000000000001',
  month: '2026-11',
  length: 31,
  sentences,
  layers: [
    { author: 'hanada', marks: [mark(0, 10, 'fact'), mark(12, 20, 'quote')] },
    { author: 'miike', marks: [mark(0, 10, 'opinion'), mark(12, 20, 'quote')] },
    { author: null, marks: [mark(0, 10, 'fact'), mark(20, 31, 'denial')] },
  ],
};

function tallied(unmarked: 'missing' | 'none') {
  const tally = new AgreementTally({ aspect: 'label', unmarked, values: labels });
  tally.add(article);
  return tally.sums;
}

describe('what is counted', () => {
  test('the annotators, not the final layer; who says nothing is missing', () => {
    const sums = tallied('missing');
    expect(sums.annotators).toEqual(['hanada', 'miike']);
    expect(sums.judgedBy).toEqual([1, 0, 2]);
    expect(estimatesOf('label', sums).get('whole/percentage')).toEqual({ ok: true, value: 0.5 });
    expect(sums.lowest).toMatchObject([{ article: 'a', pairable: 2, alike: 1, percentage: 0.5 }]);
    expect(sums.months.map(({ month }) => month)).toEqual(['2026-11']);
  });

  test('or says that there is nothing, where that is asked for', () => {
    const sums = tallied('none');
    expect(sums.judgedBy).toEqual([0, 0, 3]);
    expect(estimatesOf('label', sums).get('whole/percentage')).toEqual({ ok: true, value: 2 / 3 });
  });

  test('each annotator against the final layer', () => {
    const found = estimatesOf('label', tallied('missing'));
    expect(found.get('final/0/percentage')).toEqual({ ok: true, value: 1 });
    expect(found.get('final/1/percentage')).toEqual({ ok: true, value: 0 });
  });

  test('the spans of each against the final layer’s', () => {
    const tally = new SpanTally(4);
    tally.add(article);
    expect(tally.sums.annotators).toEqual(['hanada', 'miike']);
    expect(tally.sums.scores[0]).toMatchObject({ marked: 2, wanted: 2, exact: 1 });
    expect(tally.sums.scores[1]).toMatchObject({ marked: 2, wanted: 2, exact: 0 });
  });
});

describe('the sentences behind a figure', () => {
  const cases: [string, Partial<SentenceFilter>, number[]][] = [
    ['all that two have judged', {}, [0, 12]],
    ['those on which they differ', { alike: 'no' }, [0]],
    ['those on which they agree', { alike: 'yes' }, [12]],
    ['a label that somebody gave', { value: 'quote' }, [12]],
    ['a cell of the matrix', { oneValue: 'fact', otherValue: 'opinion' }, [0]],
    ['a cell of a pair', { one: 'hanada', other: 'miike', oneValue: 'fact' }, [0]],
    ['the same the other way round', { one: 'miike', other: 'hanada', oneValue: 'fact' }, []],
    ['an annotator against the final layer', { one: 'miike', other: 'final', alike: 'no' }, [0]],
    ['another month', { month: '2026-10' }, []],
    ['behind the last one shown', { after: { version: article.version, start: 0 } }, [12]],
  ];
  test.each(cases)('%s', (_name, asked, starts) => {
    const found = findSentences(article, { ...everySentence, ...asked }, false);
    expect(found.map(({ start }) => start)).toEqual(starts);
  });

  test('tell who said what', () => {
    const [first] = findSentences(article, { ...everySentence, alike: 'no' }, false);
    expect(Object.fromEntries(first?.said ?? [])).toEqual({
      hanada: 'fact',
      miike: 'opinion',
      final: 'fact',
    });
  });
});
