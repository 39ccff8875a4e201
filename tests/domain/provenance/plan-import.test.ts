import { describe, expect, test } from 'vitest';
import type { CsvRow } from '@/domain/provenance/csv-row';
import type { Importing, Kept } from '@/domain/provenance/import-plan';
import { planImport } from '@/domain/provenance/plan-import';
import type { SourceFacts } from '@/domain/provenance/source-facts';

const id = (number: number) => `00000000-0000-4000-8000-${`${number}`.padStart(12, '0')}`;

const facts = (name: string, more: Partial<SourceFacts> = {}): SourceFacts => ({
  kind: 'person',
  name,
  aliases: [],
  affiliation: null,
  country: null,
  homepage: null,
  confidential: false,
  notes: '',
  ...more,
});

const kept = (number: number, name: string, more: Partial<SourceFacts> = {}): Kept => ({
  id: id(number),
  facts: facts(name, more),
  mergedInto: null,
  retired: false,
  pseudonym: more.confidential ? number : null,
});

const registry: readonly Kept[] = [
  kept(1, 'プーチン大統領', { aliases: ['Vladimir Putin'], country: 'RU' }),
  kept(2, '内部の協力者', { confidential: true }),
  kept(3, '佐藤', { affiliation: id(4) }),
  kept(4, '市役所', { kind: 'office' }),
  kept(5, '佐藤', { kind: 'account' }),
  { ...kept(6, 'プーチン氏'), mergedInto: id(1) },
];

const importing: Importing = {
  registry,
  language: 'ja',
  mayDisclose: false,
  newId: (row) => id(100 + row),
};

const row = (cells: Record<string, string>, at = 0): CsvRow => ({ line: at + 2, cells });
const plan = (...rows: readonly Record<string, string>[]) =>
  planImport(
    rows.map((cells, at) => row(cells, at)),
    importing,
  );
const fates = (...rows: readonly Record<string, string>[]) =>
  plan(...rows).rows.map((one) => (one.fate === 'refused' ? one.refusal : one.fate));

describe('a row is refused', () => {
  test.each([
    ['without a name', { name: ' ' }, 'source-name-empty'],
    ['of a kind there is not', { name: '鈴木', kind: 'king' }, 'source-kind-unknown'],
    ['that means two sources', { name: '佐藤' }, 'row-ambiguous'],
    ['of a source that is merged', { source_id: id(6), name: 'プーチン氏' }, 'row-merged'],
    [
      'with an affiliation nobody has',
      { name: '鈴木', affiliation: '県庁' },
      'row-affiliation-unknown',
    ],
    ['that is unclear', { name: '鈴木', confidential: 'perhaps' }, 'row-confidential-unclear'],
    [
      'with a country that is none',
      { name: '鈴木', country: 'J'.repeat(101) },
      'source-country-invalid',
    ],
    [
      'that tells a withheld name',
      { source_id: id(2), name: '協力者', confidential: 'no' },
      'not-yours-to-disclose',
    ],
  ])('%s', (_case, cells, refusal) => {
    expect(fates(cells)).toEqual([refusal]);
  });

  test('that means what another row means', () => {
    expect(fates({ name: '鈴木' }, { name: '鈴木' })).toEqual(['made', 'row-repeats']);
    expect(fates({ source_id: id(1), name: 'P' }, { name: 'プーチン大統領' })).toEqual([
      'changed',
      'row-repeats',
    ]);
  });

  test('that makes a circle', () => {
    const circle = { source_id: id(4), name: '市役所', kind: 'office', affiliation_id: id(3) };
    expect(fates(circle)).toEqual(['affiliation-circle']);
  });
});

describe('a row', () => {
  test('by id says all: what it names otherwise is changed, what has no column stays', () => {
    const { imported } = plan({
      source_id: id(1),
      name: 'V. プーチン',
      aliases: 'Путин > プーチン氏',
    });
    expect(imported[0]?.after).toEqual(
      facts('V. プーチン', { aliases: ['Путин', 'プーチン氏'].sort(), country: 'RU' }),
    );
  });

  test('by name adds its aliases, whatever the width and the kana', () => {
    const { imported } = plan({ name: 'ﾌﾟｰﾁﾝ大統領', aliases: 'Путин' });
    expect(imported[0]).toMatchObject({ source: id(1) });
    expect(imported[0]?.after.aliases).toEqual(['Vladimir Putin', 'Путин']);
  });

  test('by an alias leaves the name as it is', () => {
    const { imported } = plan({ name: 'vladimir putin', country: 'BY' });
    expect(imported[0]?.after).toMatchObject({ name: 'プーチン大統領', country: 'BY' });
  });

  test('that says what is known is left, and so is one under its pseudonym', () => {
    expect(fates({ source_id: id(1), name: 'プーチン大統領', aliases: 'Vladimir Putin' })).toEqual([
      'left',
    ]);
    expect(fates({ source_id: id(2), name: '匿名の情報源 2', aliases: '' })).toEqual(['left']);
  });

  test('may belong to what another row makes', () => {
    const { rows, imported } = plan(
      { name: '広報官', affiliation: '報道局' },
      { name: '報道局', kind: 'office' },
    );
    expect(rows.map(({ fate }) => fate)).toEqual(['made', 'made']);
    expect(imported[0]?.after.affiliation).toBe(imported[1]?.source);
  });

  test('tells of an affiliation by its name, though it is not there yet', () => {
    const { rows } = plan(
      { name: '市役所', affiliation: '県庁' },
      { name: '県庁', kind: 'office' },
    );
    expect(rows[0]).toMatchObject({ turned: [{ field: 'affiliation', from: null, to: '県庁' }] });
  });

  test('of a merged source gives its names to the one it stood under', () => {
    const { imported } = plan(
      { source_id: id(50), name: '岬通信社', kind: 'agency' },
      {
        source_id: id(51),
        name: '岬通信',
        kind: 'agency',
        aliases: 'Misaki',
        merged_into_id: id(50),
      },
    );
    expect(imported.map(({ after }) => after.aliases)).toEqual([['Misaki', '岬通信']]);
  });

  test('that a spreadsheet was guarded against is taken as it was meant', () => {
    expect(plan({ name: "'+81の声" }).imported[0]?.after.name).toBe('+81の声');
  });
});
