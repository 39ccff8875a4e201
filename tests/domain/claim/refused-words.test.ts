import { describe, expect, test } from 'vitest';
import { commandsAgain, isUnsaid } from '@/domain/claim/after-all';
import { noAttribution } from '@/domain/claim/attribution';
import type { CommandBody } from '@/domain/claim/command';
import { isWorded, wordsOf } from '@/domain/claim/refused-words';
import { boardOf } from '@/tests/support/board';

const board = boardOf('市は事故を否定した。原因は不明だ。', [[0, 10]]);

const naming = {
  kind: 'name-source',
  source: 's1',
  name: '灯台守',
  sourceKind: 'person',
} as const satisfies CommandBody;
const link = {
  kind: 'link',
  link: 'l1',
  annotation: 'm0',
  relation: 'denies',
  aspect: 'content',
  target: { kind: 'text', text: '港が閉じた' },
  note: '',
} as const satisfies CommandBody;
const comment = {
  kind: 'comment',
  comment: 'c1',
  annotation: 'm0',
  thread: null,
  body: '本当ですか',
  mentions: [],
} as const satisfies CommandBody;

describe('what was written and refused', () => {
  test.each<[string, CommandBody, boolean]>([
    ['taking a link away says nothing', { kind: 'unlink', link: 'l1', revision: 1 }, false],
    ['withdrawing a comment says nothing', { kind: 'withdraw-comment', comment: 'c1' }, false],
    [
      'a change of a mark is decided about as such',
      { kind: 'note', annotation: 'm0', revision: 1, note: 'x' },
      false,
    ],
    ['a link is kept', link, true],
    [
      'a link to an annotation, which has no words here, too',
      { ...link, target: { kind: 'annotation', annotation: 'm1' } },
      true,
    ],
    ['a comment is kept', comment, true],
    ['a new source is kept', naming, true],
  ])('%s', (_, body, kept) => {
    expect(isWorded(body)).toBe(kept);
  });

  test('is shown as it was written', () => {
    expect([link, comment, naming].map(wordsOf)).toEqual(['港が閉じた', '本当ですか', '灯台守']);
  });

  test('is settled once it stands on the board', () => {
    const said = { id: 'a', body: naming, refusal: 'forbidden' };
    const source = {
      id: 's1',
      kind: 'person',
      name: '灯台守',
      aliases: [],
      mergedInto: null,
      retired: false,
    } as const;
    expect(isUnsaid(board, said)).toBe(true);
    expect(isUnsaid({ ...board, sources: new Map([['s1', source]]) }, said)).toBe(false);
  });

  test('is made before the mark that names it, when that is done after all', () => {
    const judge: CommandBody = {
      kind: 'judge',
      annotation: 'm0',
      revision: 1,
      label: board.codebook.labels[0]?.id ?? null,
      attribution: { ...noAttribution, speaker: 's1' },
    };
    const work = { annotation: 'm0', bodies: [judge], refusal: 'source-unknown' };
    const unsaid = [
      { id: 'a', body: comment, refusal: 'annotation-unknown' },
      { id: 'b', body: naming, refusal: 'forbidden' },
    ];
    expect(commandsAgain({ board, unsaid }, work).map(({ kind }) => kind)).toEqual([
      'name-source',
      'judge',
    ]);
    expect(commandsAgain({ board, unsaid: [] }, work).map(({ kind }) => kind)).toEqual(['judge']);
  });
});
