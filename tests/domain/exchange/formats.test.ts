import { describe, expect, test } from 'vitest';
import { type ExportChoice, formatNames, usualChoice } from '@/domain/exchange/choice';
import { carriesText, formats } from '@/domain/exchange/formats';
import type { Dataset, Entry } from '@/domain/exchange/record/dataset';
import { findSchema, schemaAddress } from '@/domain/exchange/schema';

type Kind = Entry['kind'];

/** A walk whose records say no more than where they stand: enough for what writes them one after another. */
function walkOf(kinds: readonly Kind[]): Dataset {
  const entries: Entry[] = kinds.map((kind, place) =>
    JSON.parse(JSON.stringify({ kind, [kind]: { place } })),
  );
  return {
    project: { id: '', name: '岬', language: 'ja', createdAt: '' },
    sight: 'all',
    codebooks: [],
    async *sources() {},
    async *claims() {},
    async *entries() {
      yield* entries;
    },
  };
}

async function written(name: string, kinds: readonly Kind[]): Promise<string> {
  const format = formats.find((one) => one.name === name);
  let text = '';
  for await (const piece of format?.write(walkOf(kinds), {
    ...usualChoice,
    format: format?.name ?? 'csv',
  }) ?? []) {
    text += piece;
  }
  return text;
}

test('every format that may be asked for is written by one of the list', () => {
  expect(formats.map(({ name }) => name)).toEqual(formatNames);
});

test('the text leaves with JSON alone, and with that only where it is wanted', () => {
  const carrying = (more: Partial<ExportChoice>) => carriesText({ ...usualChoice, ...more });
  expect(carrying({ format: 'csv' })).toBe(false);
  expect(carrying({ format: 'jsonl' })).toBe(false);
  expect(carrying({ format: 'json', text: 'leave-out' })).toBe(false);
  expect(carrying({ format: 'json' })).toBe(true);
});

describe('the document nests articles, versions and annotations', () => {
  const a = 'article';
  const v = 'version';
  const n = 'annotation';
  const walks: Record<string, [Kind[], string]> = {
    'a project without articles': [[], '[]'],
    'an article without versions': [[a], '[[]]'],
    'a version without annotations': [[a, v], '[[[]]]'],
    'annotations of one version': [[a, v, n, n], '[[[2,3]]]'],
    'two versions, the first without annotations': [[a, v, v, n], '[[[],[3]]]'],
    'two versions, the second without annotations': [[a, v, n, v], '[[[2],[]]]'],
    'two articles, the first without versions': [[a, a, v, n], '[[],[[3]]]'],
    'two articles, the first without annotations': [[a, v, a, v, n], '[[[]],[[4]]]'],
    'two articles with all there is': [[a, v, n, n, v, n, a, v, n], '[[[2,3],[5]],[[8]]]'],
  };
  test.each(Object.entries(walks))('%s', async (_, [kinds, shape]) => {
    const { articles } = JSON.parse(await written('json', kinds));
    type Nested = { versions: { annotations: { place: number }[] }[] };
    const nested = articles.map((article: Nested) =>
      article.versions.map((version) => version.annotations.map(({ place }) => place)),
    );
    expect(JSON.stringify(nested)).toBe(shape);
  });
});

test('a line of JSONL is an annotation with its article and version', async () => {
  const lines = (await written('jsonl', ['article', 'version', 'annotation', 'annotation'])).split(
    '\n',
  );
  expect(lines).toHaveLength(3);
  expect(lines[2]).toBe('');
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({
    article: { place: 0 },
    annotation: { place: 3 },
  });
});

test('a schema is found under the name that the document gives, and no other', async () => {
  const { schema } = JSON.parse(await written('json', []));
  expect(schema).toBe(schemaAddress('uratori-1.json'));
  expect(findSchema('uratori-1.json')).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    additionalProperties: false,
  });
  for (const name of ['uratori-2.json', '', 'toString', '../uratori-1.json']) {
    expect(findSchema(name)).toBeNull();
  }
});
