import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { GET } from '@/app/api/v1/projects/[projectId]/export/route';
import { profiles, tableNames } from '@/domain/exchange/choice';
import { UratoriDocument } from '@/domain/exchange/document';
import { findSchema } from '@/domain/exchange/schema';
import { tables } from '@/domain/exchange/tables';
import { db, pool } from '@/server/db';
import { onFreshDatabase } from '@/tests/support/application';
import { asAccount } from '@/tests/support/request';
import { wipeBody, writeBody } from './export/body';
import { annotations, articles, labels, layers, people, projectId } from './export/ids';

onFreshDatabase();

const forwards = <Row>(rows: readonly Row[]) => [...rows];
const backwards = <Row>(rows: readonly Row[]) => [...rows].reverse();

beforeAll(() => writeBody(forwards));

async function fetchExport(query: string, accountId: string | null = people.owner) {
  const address = `http://localhost/api/v1/projects/${projectId}/export?${query}`;
  const params = Promise.resolve({ projectId });
  return asAccount(accountId, () => GET(new Request(address), { params }));
}

async function exported(query: string, accountId: string = people.owner): Promise<string> {
  const response = await fetchExport(query, accountId);
  expect(response.status, query).toBe(200);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
}

/** One after another: more than a few at once are asked to wait. */
async function inTurn(queries: readonly string[]): Promise<string[]> {
  const all: string[] = [];
  for (const query of queries) all.push(await exported(query));
  return all;
}

async function exportedDocument(query = '', accountId: string = people.owner) {
  return UratoriDocument.parse(JSON.parse(await exported(`format=json&${query}`, accountId)));
}

async function annotationIds(query: string, accountId: string = people.owner): Promise<string[]> {
  const lines = await exported(`format=jsonl&${query}`, accountId);
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).annotation.id);
}

/** Everything that may be asked for, with the name of its golden file. */
const everything: Record<string, string> = {
  'document.json': 'format=json',
  'document-without-text.json': 'format=json&text=leave-out',
  'annotations.jsonl': 'format=jsonl',
  'csv-metadata.json': 'format=csv&table=metadata',
  ...Object.fromEntries(
    tableNames.flatMap((table) =>
      profiles.map((profile) => [`${table}-${profile}.csv`, `table=${table}&profile=${profile}`]),
    ),
  ),
};

describe('what may not leave', () => {
  test('nothing leaves for somebody who is signed out, or a stranger', async () => {
    expect((await fetchExport('', null)).status).toBe(401);
    const stranger = await db().account.create({
      data: { email: 's@misaki.example', name: '他人' },
    });
    expect((await fetchExport('', stranger.id)).status).toBe(404);
    await db().account.delete({ where: { id: stranger.id } });
  });

  test.each([
    'format=xlsx',
    'table=passwords',
    'lable=x',
    'label=quote',
    'layer=everybody',
    'article=1',
    'text=no',
  ])('an address that asks for %s is refused', async (query) => {
    const response = await fetchExport(query);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ refusal: 'query-invalid' });
  });

  test('a viewer gets the final layer only, whatever they ask for', async () => {
    const final = [annotations.sameInFinal];
    for (const layer of ['all', 'final', '']) {
      expect(await annotationIds(`layer=${layer}`, people.viewer)).toEqual(final);
    }
    for (const layer of ['mine', layers.analyst, people.analyst]) {
      expect(await annotationIds(`layer=${layer}`, people.viewer)).toEqual([]);
    }
    const whole = await exported('format=json', people.viewer);
    expect(whole).not.toContain(layers.analyst);
    expect(whole).toContain('"sight":"final"');
  });

  test('a link says nothing of a target that may not be seen', async () => {
    const [seen, hidden] = await Promise.all(
      [people.owner, people.viewer].map(async (who) => {
        const document = await exportedDocument('layer=final', who);
        return document.articles[0]?.versions[0]?.annotations[0]?.links[0]?.target;
      }),
    );
    expect(seen).toMatchObject({ annotationId: annotations.outer, place: { start: 17 } });
    expect(hidden).toEqual({ kind: 'annotation', annotationId: annotations.outer, place: null });
  });

  test('a blind annotator gets their own layer until they have submitted it', async () => {
    const own = [annotations.outer, annotations.twin, annotations.inner, annotations.silent].sort();
    const seen = async () => (await annotationIds('', people.analyst)).sort();
    const submit = (state: 'submitted' | 'returned') =>
      db().layer.update({
        where: { projectId_id: { projectId, id: layers.analyst } },
        data: { state },
      });
    await db().project.update({ where: { id: projectId }, data: { blind: true } });
    expect(await seen()).toEqual(own);
    await submit('submitted');
    const others = [annotations.sameByColleague, annotations.sameInFinal];
    expect(await seen()).toEqual([...own, ...others].sort());
    await submit('returned');
    expect(await seen()).toEqual(own);
    await db().project.update({ where: { id: projectId }, data: { blind: false } });
  });

  test('what was erased, withdrawn or deleted stays', async () => {
    const whole = await exported('format=json');
    const gone = [annotations.erased, annotations.deleted, articles.deleted];
    const absent = ['取り下げられた記事', '取り下げた言葉', '消されたリンク', '根拠がない'];
    expect(absent.filter((words) => whole.includes(words))).toEqual([]);
    const ids = (await exportedDocument()).articles.flatMap((article) => [
      article.id,
      ...article.versions.flatMap((version) => version.annotations.map(({ id }) => id)),
    ]);
    expect(ids.filter((id) => gone.some((one) => one === id))).toEqual([]);
  });

  test('no text leaves that is to be left out', async () => {
    const document = await exportedDocument('text=leave-out');
    const left = document.articles.flatMap(({ versions: all }) => all.map(({ text }) => text));
    expect(left).toEqual([null, null, null]);
  });

  test('no cell of a spreadsheet begins like a formula', async () => {
    for (const table of tableNames) {
      const rows: string[][] = parse(await exported(`table=${table}&profile=spreadsheet`), {
        bom: true,
      });
      const dangerous = rows.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell));
      expect(dangerous, table).toEqual([]);
    }
  });
});

describe('what leaves', () => {
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
});

describe('the same data', () => {
  test('gives the same bytes, whatever order it was written in and whatever else is there', async () => {
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
});

describe('an export that goes wrong', () => {
  const setExact = (exact: string) =>
    db().annotation.update({
      where: { projectId_id: { projectId, id: annotations.opening } },
      data: { exact },
    });
  afterEach(() => setExact('“=on time”'));

  test('breaks off, and never passes for a whole one', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    await setExact('“on time”');
    for (const query of ['format=json', 'format=csv', 'format=jsonl']) {
      const response = await fetchExport(query);
      await expect(response.text(), query).rejects.toThrow('broke off');
    }
    expect(log).toHaveBeenCalledTimes(3);
    log.mockRestore();
  });

  test('leaves no connection behind, and neither do those nobody reads on', async () => {
    for (let n = 0; n < 25; n++) {
      const { body } = await fetchExport('format=json');
      const reader = body?.getReader();
      if (n % 2) await reader?.read();
      await reader?.cancel();
    }
    expect(pool().totalCount - pool().idleCount).toBe(0);
    expect((await fetchExport('format=csv')).status).toBe(200);
  });
});
