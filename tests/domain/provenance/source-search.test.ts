import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Source } from '@/domain/provenance/source';
import { indexSources, isNamed, searchSources } from '@/domain/provenance/source-search';

const source = (name: string, more: Partial<Source> = {}): Source => ({
  id: name,
  kind: 'person',
  name,
  aliases: [],
  mergedInto: null,
  retired: false,
  ...more,
});

const registry = indexSources([
  source('オルメント大統領', { aliases: ['President Olment'] }),
  source('大統領府', { kind: 'office' }),
  source('マルヴィンデル首相', { aliases: ['Ilse Marvindel', 'マルヴィンデル氏'] }),
  source('東湾通信社', { kind: 'agency', aliases: ['東湾通信', 'Towan'] }),
  source('ラズマ・ガス', { kind: 'office' }),
]);

const names = (typed: string, recent: string[] = [], limit = 10) =>
  searchSources(registry, typed, recent, limit).map((hit) => hit.source.name);

describe('what is never offered', () => {
  const leftOut = indexSources([
    source('旧名の港湾局', { mergedInto: 'other' }),
    source('消えた港湾局', { retired: true }),
  ]);

  test('a source that was merged into another, or retired', () => {
    expect(searchSources(leftOut, '港湾局', [], 10)).toEqual([]);
  });

  test('a source none of whose names holds what was typed', () => {
    expect(names('検事総長')).toEqual([]);
  });

  test('more than was asked for', () => {
    expect(names('', [], 2)).toHaveLength(2);
  });
});

describe('a source is found', () => {
  const cases = {
    'by the beginning of its name': ['オル', 'オルメント大統領'],
    'by the middle of its name': ['メント', 'オルメント大統領'],
    'by an alias': ['towan', '東湾通信社'],
    'by the second word of an alias': ['marv', 'マルヴィンデル首相'],
    'in half-width kana': ['ﾏﾙｳﾞｨﾝ', 'マルヴィンデル首相'],
    'in the hiragana an input method shows before it converts': ['おるめんと', 'オルメント大統領'],
    'without regard to case or width': ['ＴＯＷＡＮ', '東湾通信社'],
    'across the dot inside it': ['ラズマガス', 'ラズマ・ガス'],
    'by its second word after a dot': ['ガス', 'ラズマ・ガス'],
  } as const;

  test.each(Object.entries(cases))('%s', (_, [typed, name]) => {
    expect(names(typed)[0]).toBe(name);
  });

  test('with the alias that was found, only where the name was not', () => {
    const aliasOf = (typed: string) => searchSources(registry, typed, [], 1)[0]?.alias;
    expect(aliasOf('olment')).toBe('President Olment');
    expect(aliasOf('マルヴィンデル')).toBeNull();
  });
});

describe('the order of what is found', () => {
  test('the beginning of a name comes before its middle, even of one used recently', () => {
    expect(names('大統領', ['オルメント大統領'])).toEqual(['大統領府', 'オルメント大統領']);
  });

  test('among equals, the one used most recently comes first', () => {
    expect(names('', ['東湾通信社', '大統領府']).slice(0, 2)).toEqual(['東湾通信社', '大統領府']);
  });

  test('is the same however the sources lie in the registry', () => {
    const written = fc.string({ unit: fc.constantFrom('湾', '岸', 'a', 'B', ' '), maxLength: 4 });
    const sources = fc.uniqueArray(
      fc.record({ id: fc.uuid(), name: written, aliases: fc.array(written, { maxLength: 2 }) }),
      { selector: ({ id }) => id, maxLength: 8 },
    );
    fc.assert(
      fc.property(sources, written, (found, typed) => {
        const all = found.map(({ name, ...rest }) => source(name, rest));
        const search = (list: Source[]) =>
          searchSources(indexSources(list), typed, [], 8).map((hit) => hit.source.id);
        expect(search(all.toReversed())).toEqual(search(all));
      }),
    );
  });
});

test('a name that is taken is known in any width', () => {
  expect(isNamed(registry, 'ＴＯＷＡＮ')).toBe(true);
  expect(isNamed(registry, '東湾')).toBe(false);
});
