import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextOf, findOccurrences } from '@/domain/article/concordance';
import {
  type Directed,
  foresee,
  type Labelling,
  marksOn,
  planLabelling,
} from '@/domain/article/concordance-marking';
import type { ConcordanceHit, OwnMark } from '@/domain/article/concordance-page';
import { readSearch } from '@/domain/article/search';
import { noAttribution } from '@/domain/claim/attribution';
import { type Board, perform } from '@/domain/claim/board';
import { defaultCodebook } from '@/domain/claim/default-codebook';
import { layOut } from '@/domain/text/lay-out';
import { codePoint, indexText } from '@/domain/text/offset';

const text = indexText('灯台は灯台だ。灯台守は黙った。町の灯台が消えた。');
const layout = layOut(text);
const search = readSearch('灯台') ?? { phrase: '', words: [] };

const hits: ConcordanceHit[] = findOccurrences(text, layout, search).map((occurrence) => ({
  ...occurrence,
  article: 'article',
  title: '灯台',
  publisher: null,
  language: 'ja',
  version: 'v',
  layer: 'layer',
  frozen: null,
  context: contextOf(text, occurrence.words),
  exact: { words: text.slice(occurrence.words), sentence: text.slice(occurrence.sentence) },
}));

const markOn = (start: number, end: number, more: Partial<OwnMark> = {}): OwnMark => ({
  id: `mark-${start}-${end}`,
  version: 'v',
  span: { start: codePoint(start), end: codePoint(end) },
  label: 'fact',
  attribution: noAttribution,
  revision: 1,
  erased: false,
  ...more,
});

const asked: Labelling = { label: 'opinion', unit: 'sentence', relabel: false };

function plan(
  over: readonly ConcordanceHit[],
  marks: readonly OwnMark[],
  how: Partial<Labelling> = {},
) {
  let made = 0;
  return planLabelling(over, marks, { ...asked, ...how }, () => `new-${++made}`);
}

const tally = ({ marked, relabelled, left, frozen }: ReturnType<typeof plan>) => [
  marked,
  relabelled,
  left,
  frozen,
];

describe('left as it is', () => {
  test('is a sentence that is labelled already, unless the person says otherwise', () => {
    const done = plan(hits, [markOn(0, 7)]);
    expect(tally(done)).toEqual([2, 0, 1, 0]);
    expect(done.commands.every(({ body }) => body.kind === 'mark')).toBe(true);
  });

  test('is what has that label, whatever the person says', () => {
    expect(tally(plan(hits, [markOn(0, 7, { label: 'opinion' })], { relabel: true }))).toEqual([
      2, 0, 1, 0,
    ]);
  });

  test('is a layer that takes no changes', () => {
    const frozen = hits.map((hit) => ({ ...hit, frozen: 'submitted' as const }));
    const done = plan(frozen, [], { relabel: true });
    expect([done.commands, tally(done)]).toEqual([[], [0, 0, 0, 4]]);
  });
});

describe('labelled', () => {
  test('is a sentence once, however often the words stand in it', () => {
    const done = plan(hits, []);
    expect(tally(done)).toEqual([3, 0, 0, 0]);
    expect(done.commands.map(({ body }) => 'exact' in body && body.exact)).toEqual([
      '灯台は灯台だ。',
      '灯台守は黙った。',
      '町の灯台が消えた。',
    ]);
  });

  test('are the words alone, each time they stand there, if the person says so', () => {
    const done = plan(hits, [markOn(0, 7)], { unit: 'words' });
    expect(tally(done)).toEqual([4, 0, 0, 0]);
    expect(done.commands.map(({ body }) => 'exact' in body && body.exact)).toEqual(
      Array(4).fill('灯台'),
    );
  });

  test('anew is the mark that is exactly the sentence, before any other on it', () => {
    const marks = [markOn(0, 2), markOn(0, 7)];
    const [command] = plan(hits.slice(0, 1), marks, { relabel: true }).commands;
    expect(command?.body).toMatchObject({
      kind: 'judge',
      annotation: 'mark-0-7',
      label: 'opinion',
    });
  });

  test('is a sentence whose mark was erased', () => {
    expect(tally(plan(hits, [markOn(0, 7, { erased: true })]))).toEqual([3, 0, 0, 0]);
  });
});

test('marks of another version are on no hit', () => {
  expect(hits.flatMap((hit) => marksOn(hit, [markOn(0, 7, { version: 'w' })]))).toEqual([]);
});

describe('what is foreseen', () => {
  const board: Board = {
    text,
    layout,
    layoutRevision: 1,
    codebook: defaultCodebook({
      denial: 'denial',
      quote: 'quote',
      opinion: 'opinion',
      fact: 'fact',
    }),
    layer: { id: 'layer', author: 'hanada', state: 'open', round: 1 },
    unlabelled: 'warn',
    viewer: 'hanada',
    adjudication: null,
    final: null,
    annotations: new Map(),
    links: new Map(),
    sources: new Map(),
    verdicts: new Map(),
    comments: new Map(),
    grades: new Map(),
    gradeScale: 'admiralty',
  };

  test('is what the desk makes of the same commands, and so is the way back', () => {
    const how = fc.record<Labelling>({
      label: fc.constantFrom('fact', 'opinion', null),
      unit: fc.constantFrom('sentence', 'words'),
      relabel: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.subarray(hits), how, fc.boolean()), { maxLength: 6 }),
        (steps) => {
          let made = 0;
          let real = board;
          let marks = new Map<string, OwnMark>();
          const run = (commands: readonly Directed[]) => {
            const back: Directed[] = [];
            for (const command of commands) {
              const before =
                'annotation' in command.body ? marks.get(command.body.annotation) : undefined;
              const foreseen = foresee(before, command);
              const performed = perform(real, command.body);
              if (!performed.ok || foreseen === null) throw new Error('refused');
              real = performed.value.board;
              expect(foreseen.inverse).toEqual(performed.value.inverse);
              marks = new Map(marks).set(foreseen.after.id, foreseen.after);
              back.unshift({ version: command.version, body: foreseen.inverse });
            }
            return back;
          };
          for (const [over, labelling, thenBack] of steps) {
            const back = run(
              planLabelling(over, marks.values(), labelling, () => `n${++made}`).commands,
            );
            if (thenBack) run(back);
          }
          const kept = [...real.annotations.values()].map(
            ({ id, span, label, attribution, revision, erased }) => ({
              ...{ id, version: 'v', span, label, attribution, revision, erased },
            }),
          );
          expect([...marks.values()]).toEqual(kept);
        },
      ),
    );
  });

  test('is nothing for a mark that is not there, or there twice', () => {
    const judge = {
      kind: 'judge',
      annotation: 'm',
      revision: 1,
      label: null,
      attribution: noAttribution,
    } as const;
    expect(foresee(undefined, { version: 'v', body: judge })).toBeNull();
    expect(
      foresee(markOn(0, 7), {
        version: 'v',
        body: { kind: 'restore', annotation: 'm', revision: 1 },
      }),
    ).toBeNull();
  });
});
