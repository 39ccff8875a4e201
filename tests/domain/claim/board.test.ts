import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noAttribution } from '@/domain/claim/attribution';
import { type Board, perform } from '@/domain/claim/board';
import type { CommandBody } from '@/domain/claim/command';
import { defaultCodebook } from '@/domain/claim/default-codebook';
import { rebase } from '@/domain/claim/rebase';
import { layOut } from '@/domain/text/lay-out';
import { codePoint, indexText } from '@/domain/text/offset';

const text = indexText(
  '港で火事\n\n「煙を見た。火は見ていない」と船員は述べた。👩‍👩‍👧が避難した。市は否定している。\n原因は不明だ。',
);
const codebook = defaultCodebook({
  denial: 'denial',
  quote: 'quote',
  opinion: 'opinion',
  fact: 'fact',
});
const source = {
  kind: 'person',
  name: '船員',
  aliases: [],
  mergedInto: null,
  retired: false,
} as const;

const empty: Board = {
  text,
  layout: layOut(text),
  layoutRevision: 1,
  codebook,
  layer: { id: 'layer', author: 'hanada', state: 'open', round: 1 },
  unlabelled: 'warn',
  viewer: 'hanada',
  adjudication: null,
  final: null,
  annotations: new Map(),
  links: new Map(),
  sources: new Map([['sailor', { id: 'sailor', ...source }]]),
  verdicts: new Map(),
  comments: new Map(),
  grades: new Map(),
  gradeScale: 'admiralty',
};

const names = ['a', 'b', 'c'];
const label = fc.constantFrom('fact', 'quote', 'denial', null);
const annotation = fc.constantFrom(...names);
const link = fc.constantFrom('l', 'm');
const end = fc.integer({ min: 0, max: text.length });
const span = fc.tuple(end, end).map(([a, b]) => {
  const [start, stop] = [Math.min(a, b), Math.max(a, b)];
  return {
    span: { start, end: stop },
    exact: text.slice({ start: codePoint(start), end: codePoint(stop) }),
  };
});
const attribution = fc.constantFrom(noAttribution, { ...noAttribution, speaker: 'sailor' });
const revision = fc.constant(1);

/** Strokes as a person makes them; revisions are brought up to date before each is made, as the desk does. */
const stroke: fc.Arbitrary<CommandBody> = fc.oneof(
  fc
    .record({
      kind: fc.constant('mark' as const),
      annotation,
      layer: fc.constant('layer'),
      at: span,
      label,
      attribution,
    })
    .map(({ at, ...rest }) => ({ ...rest, ...at })),
  fc.record({ kind: fc.constant('judge' as const), annotation, revision, label, attribution }),
  fc
    .record({ kind: fc.constant('resize' as const), annotation, revision, at: span })
    .map(({ at, ...rest }) => ({ ...rest, ...at })),
  fc.record({ kind: fc.constant('note' as const), annotation, revision, note: fc.string() }),
  fc.record({ kind: fc.constantFrom('erase' as const, 'restore' as const), annotation, revision }),
  fc.record({
    kind: fc.constant('link' as const),
    link,
    annotation,
    relation: fc.constantFrom('corroborates' as const, 'denies' as const),
    aspect: fc.constant('content' as const),
    target: fc.constant({ kind: 'text' as const, text: '港は燃えた' }),
    note: fc.constant(''),
  }),
  fc.record({ kind: fc.constantFrom('unlink' as const, 'restore-link' as const), link, revision }),
);

/** What a board says, without the revisions that only count changes. */
function said(board: Board) {
  const annotations = [...board.annotations.values()].filter(({ erased }) => !erased);
  const links = [...board.links.values()].filter(({ erased }) => !erased);
  const plain = <Thing extends { revision: number; id: string }>(things: Thing[]) =>
    things.map(({ revision: _, ...rest }) => rest).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { annotations: plain(annotations), links: plain(links), layout: board.layout };
}

describe('a board', () => {
  test('says what it said before when every stroke is taken back, last first', () => {
    fc.assert(
      fc.property(fc.array(stroke, { maxLength: 30 }), (strokes) => {
        let board = empty;
        const taken: { before: ReturnType<typeof said>; inverse: CommandBody }[] = [];
        for (const made of strokes) {
          const performed = perform(board, rebase(board, made));
          if (!performed.ok || performed.value.inverse === null) continue;
          taken.push({ before: said(board), inverse: performed.value.inverse });
          board = performed.value.board;
        }
        for (const { before, inverse } of taken.reverse()) {
          const performed = perform(board, rebase(board, inverse));
          if (!performed.ok) throw new Error(`${inverse.kind} was refused: ${performed.refusal}`);
          board = performed.value.board;
          expect(said(board)).toEqual(before);
        }
      }),
    );
  });

  test('never holds a mark whose words are not the text at its span', () => {
    fc.assert(
      fc.property(fc.array(stroke, { maxLength: 30 }), (strokes) => {
        let board = empty;
        for (const made of strokes) {
          const performed = perform(board, rebase(board, made));
          if (performed.ok) board = performed.value.board;
        }
        for (const mark of board.annotations.values()) {
          expect(text.slice(mark.span)).toBe(mark.quote.exact);
        }
      }),
    );
  });

  test('of somebody else takes no mark', () => {
    const board = { ...empty, viewer: 'kurusu' };
    const at = { start: 0, end: 2 };
    const body = {
      kind: 'mark',
      annotation: 'a',
      layer: 'layer',
      span: at,
      exact: '港で',
    } as const;
    expect(perform(board, { ...body, label: 'fact', attribution: noAttribution })).toEqual({
      ok: false,
      refusal: 'layer-not-yours',
    });
  });

  test('names nobody as the speaker of a sentence without a statement', () => {
    const at = { start: 0, end: 2 };
    const body = {
      kind: 'mark',
      annotation: 'a',
      layer: 'layer',
      span: at,
      exact: '港で',
    } as const;
    const spoken = { ...noAttribution, speaker: 'sailor' };
    const marked = perform(empty, { ...body, label: 'quote', attribution: spoken });
    if (!marked.ok) throw new Error(marked.refusal);
    const judged = { kind: 'judge', annotation: 'a', revision: 1, label: null } as const;
    const after = perform(marked.value.board, { ...judged, attribution: spoken });
    if (!after.ok) throw new Error(after.refusal);
    expect(after.value.board.annotations.get('a')?.attribution).toEqual(noAttribution);
    expect(after.value.inverse).toMatchObject({ label: 'quote', attribution: spoken });
  });
});

test('where nothing decides on a final layer, nothing is done there', () => {
  const done = perform(empty, { kind: 'adjudicate-layer', layer: 'layer' });
  expect(done).toEqual({ ok: false, refusal: 'layer-unknown' });
});
