import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { profiles } from '@/domain/exchange/choice';
import { findSchema } from '@/domain/exchange/schema';
import { tables } from '@/domain/exchange/tables';
import { db } from '@/server/db';
import { onFreshDatabase } from '@/tests/support/application';
import {
  annotationIds,
  everything,
  exported,
  exportedDocument,
  fetchExport,
  inTurn,
} from './export/ask';
import { backwards, forwards, wipeBody, writeBody } from './export/body';
import { annotations, articles, labels, layers, people, projectId } from './export/ids';

onFreshDatabase();
beforeAll(() => writeBody(forwards));

test.each(Object.entries(everything))('%s, byte for byte', async (name, query) => {
  const golden = path.join(import.meta.dirname, 'export', 'golden', `${name}.txt`);
  const text = await exported(query);
  await expect(text).toMatchFileSnapshot(golden);
  // The snapshot alone would pass over line ends.
  expect(readFileSync(golden, 'utf8') === text).toBe(true);
});

test('the filters choose annotations', async () => {
  expect(await annotationIds(`label=${labels.fact}`)).toEqual([annotations.twin]);
  expect(await annotationIds('label=no-statement')).toEqual([annotations.silent]);
  expect(await annotationIds(`article=${articles.opening}`)).toEqual([annotations.opening]);
  expect(await annotationIds(`layer=${layers.final}`)).toEqual([annotations.sameInFinal]);
  const byColleague = [annotations.sameByColleague, annotations.opening];
  expect(await annotationIds(`layer=${people.colleague}`)).toEqual(byColleague);
  expect(await annotationIds('layer=mine', people.colleague)).toEqual(byColleague);
});

test('annotations come by start, the longer first, then layer, then id', async () => {
  const { silent, outer, sameByColleague, inner, twin, sameInFinal, opening } = annotations;
  const order = [silent, outer, sameByColleague, inner, twin, sameInFinal, opening];
  expect(await annotationIds('')).toEqual(order);
});

test('the text between the offsets is the quote, in both units', async () => {
  const document = await exportedDocument();
  const all = document.articles.flatMap(({ versions: some }) => some);
  const places = all.flatMap(({ text, annotations: marks }) =>
    marks.flatMap(({ attribution: { cue }, ...mark }) =>
      [mark, ...(cue ? [cue] : [])].map((place) => ({ ...place, text: text ?? '' })),
    ),
  );
  expect(places).toHaveLength(8);
  for (const { text, start, end, startUtf16, endUtf16, exact } of places) {
    expect([...text].slice(start, end).join('')).toBe(exact);
    expect(text.slice(startUtf16, endUtf16)).toBe(exact);
  }
});

test('the JSON validates against its published schemas', async () => {
  const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));
  const isDocument = ajv.compile(findSchema('uratori-1.json') ?? false);
  const isLine = ajv.compile(findSchema('uratori-annotation-1.json') ?? false);
  for (const query of ['', 'text=leave-out', 'layer=final', 'label=no-statement']) {
    isDocument(JSON.parse(await exported(`format=json&${query}`)));
    expect(isDocument.errors, query).toBeNull();
  }
  for (const line of (await exported('format=jsonl')).trimEnd().split('\n')) {
    isLine(JSON.parse(line));
    expect(isLine.errors).toBeNull();
  }
  expect(isDocument({ format: 'uratori', version: 1 })).toBe(false);
});

test('a project without anything is a whole document, and tables with a head', async () => {
  const query = `article=${projectId}`;
  expect((await exportedDocument(query)).articles).toEqual([]);
  const rows: string[][] = parse(await exported(`profile=data&${query}`));
  expect(rows).toHaveLength(1);
});

test('the table of annotations says what the document says', async () => {
  const document = await exportedDocument();
  const marks = document.articles.flatMap((article) =>
    article.versions.flatMap((version) => version.annotations.map((one) => ({ article, one }))),
  );
  const rows: Record<string, string>[] = parse(await exported('profile=data'), { columns: true });
  expect(rows.map((row) => [row.annotation_id, row.article_title, row.exact, row.note])).toEqual(
    marks.map(({ article, one }) => [one.id, article.title, one.exact, one.note]),
  );
});

test.each(tables.map((table) => [table.name, table] as const))(
  'each row of %s has a key of its own',
  async (name, { key, columns }) => {
    const rows: Record<string, string>[] = parse(await exported(`profile=data&table=${name}`), {
      columns: true,
    });
    expect(rows.length).toBeGreaterThan(0);
    expect(Object.keys(rows[0] ?? {})).toEqual(columns.map((column) => column.name));
    const keys = rows.map((row) => key.map((part) => row[part]).join(' '));
    expect(new Set(keys).size).toBe(rows.length);
  },
);

test('a guard taken off gives the cell that the data profile has', async () => {
  const [guarded, plain]: string[][][] = await Promise.all(
    profiles.map(async (profile) => parse(await exported(`profile=${profile}`), { bom: true })),
  );
  const differing = (plain ?? []).flatMap((row, y) =>
    row.flatMap((cell, x) => (cell === guarded?.[y]?.[x] ? [] : [[cell, guarded?.[y]?.[x]]])),
  );
  expect(differing.length).toBeGreaterThan(5);
  for (const [cell, shown] of differing) expect(shown).toBe(`'${cell}`);
});

test('the file is named after the project, for readers old and new', async () => {
  const { headers } = await fetchExport('table=links');
  expect(headers.get('Cache-Control')).toBe('no-store');
  expect(headers.get('Content-Type')).toBe('text/csv; charset=utf-8; header=present');
  expect(headers.get('Content-Disposition')).toBe(
    `attachment; filename="_____ ___-links.csv"; filename*=UTF-8''${encodeURIComponent('岬の検証_ _港_-links.csv')}`,
  );
});

test('the same data gives the same bytes, whatever order it was written in and whatever else is there', async () => {
  const all = Object.values(everything);
  const before = await inTurn(all);
  await wipeBody();
  await writeBody(backwards);
  await db().annotation.updateMany({ where: { projectId }, data: { projectId } });
  const stranger = { id: crypto.randomUUID(), email: 'z@misaki.example', name: '他人' };
  await db().account.create({ data: stranger });
  const after = await inTurn(all);
  expect(after).toEqual(before);
});
