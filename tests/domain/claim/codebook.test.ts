import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLabel, offersLabel } from '@/domain/claim/codebook';
import { compareLabels } from '@/domain/claim/codebook-difference';
import { mostLabels, readLabels } from '@/domain/claim/codebook-draft';
import { defaultCodebook } from '@/domain/claim/default-codebook';
import type { Label } from '@/domain/claim/label';

const { labels } = defaultCodebook({ denial: 'D', quote: 'Q', opinion: 'O', fact: 'F' });
const [denial, quote, opinion, fact] = labels;
if (!denial || !quote || !opinion || !fact) throw new Error('the default codebook has four labels');

const rumour: Label = {
  id: 'R',
  name: { ja: 'うわさ', en: 'Rumour' },
  key: 'y',
  colour: 'extra-1',
  line: 'dashed',
  definition: { ja: '出どころのない話。', en: 'Talk without a source.' },
};

describe('a codebook is not published', () => {
  test.each<[string, readonly Label[], string, string | null]>([
    ['without a label', [], 'codebook-empty', null],
    [
      'with a nameless label',
      [fact, { ...rumour, name: { ja: ' ', en: 'x' } }],
      'label-name-empty',
      'R',
    ],
    [
      'with a name nobody can read',
      [{ ...rumour, name: { ja: 'あ'.repeat(41), en: 'x' } }],
      'label-name-too-long',
      'R',
    ],
    [
      'with two labels of one name',
      [fact, { ...rumour, name: { ja: '事実', en: 'Rumour' } }],
      'label-name-taken',
      'R',
    ],
    ['with a key that takes two strokes', [{ ...rumour, key: 'ab' }], 'label-key-invalid', 'R'],
    ['with a key that types nothing', [{ ...rumour, key: '' }], 'label-key-invalid', 'R'],
    ['with a key that an input method takes', [{ ...rumour, key: 'あ' }], 'label-key-invalid', 'R'],
    ['with two labels on one key', [fact, { ...rumour, key: 'f' }], 'label-key-taken', 'R'],
    [
      'with a definition like a book',
      [{ ...rumour, definition: { ja: 'あ'.repeat(2001), en: '' } }],
      'definition-too-long',
      'R',
    ],
  ])('%s', (_what, raw, refusal, label) => {
    expect(readLabels(raw)).toEqual({ ok: false, refusal, label });
  });

  test('with more labels than there are keys', () => {
    const many = Array.from({ length: mostLabels + 1 }, (_, at) => ({ ...rumour, id: `${at}` }));
    expect(readLabels(many)).toMatchObject({ refusal: 'codebook-too-long' });
  });
});

test('white space around names is no part of them', () => {
  const read = readLabels([{ ...rumour, name: { ja: ' うわさ　', en: ' Rumour ' } }]);
  expect(read.ok && read.value[0]?.name).toEqual(rumour.name);
});

describe('two versions differ', () => {
  test.each([
    ['in nothing', labels, labels, []],
    ['by a label that came', [fact], [fact, rumour], [['added', 'R']]],
    ['by a label that went', [fact, rumour], [fact], [['removed', 'R']]],
    ['by a name and a key', [fact], [{ ...fact, name: rumour.name, key: 'y' }], [['changed', 'F']]],
    [
      'by their order',
      [quote, fact],
      [fact, quote],
      [
        ['moved', 'F'],
        ['moved', 'Q'],
      ],
    ],
    [
      'not by the place of a label that came before the others',
      [fact, quote],
      [rumour, fact, quote],
      [['added', 'R']],
    ],
  ])('%s', (_how, before, after, differences) => {
    const found = compareLabels(before, after);
    expect(found.map(({ kind, label }) => [kind, label.id])).toEqual(differences);
  });

  test('a change names its parts', () => {
    const [change] = compareLabels([fact], [{ ...fact, key: 'y', definition: rumour.definition }]);
    expect(change).toMatchObject({ before: fact, parts: ['key', 'definition'] });
  });

  test('the same way there and back', () => {
    const some = fc
      .subarray([...labels, rumour])
      .chain((kept) => fc.shuffledSubarray(kept, { minLength: kept.length }));
    const mirror = {
      added: 'removed',
      removed: 'added',
      changed: 'changed',
      moved: 'moved',
    } as const;
    fc.assert(
      fc.property(some, some, (one, other) => {
        const there = compareLabels(one, other).map(({ kind, label }) => `${kind} ${label.id}`);
        const back = compareLabels(other, one).map(
          ({ kind, label }) => `${mirror[kind]} ${label.id}`,
        );
        expect(back.sort()).toEqual(there.sort());
      }),
    );
  });
});

test('a label that is no longer offered is still shown where it was given', () => {
  const codebook = { number: 2, labels: [fact], former: [rumour] };
  expect(findLabel(codebook, 'R')).toBe(rumour);
  expect(offersLabel(codebook, 'R')).toBe(false);
  expect(offersLabel(codebook, 'F')).toBe(true);
});
