import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { tableNames, usualChoice } from '@/domain/exchange/choice';
import { db } from '@/server/db';
import { gate } from '@/server/gate';
import { countExport } from '@/server/store/export/count';
import { loadExportOptions } from '@/server/store/export/options';
import { loadPreview } from '@/server/store/export/preview';
import { onFreshDatabase } from '@/tests/support/application';
import { asAccount } from '@/tests/support/request';
import { annotationIds, exported, exportedDocument, fetchExport } from './export/ask';
import { forwards, writeBody } from './export/body';
import { annotations, articles, labels, layers, people, projectId } from './export/ids';

onFreshDatabase();
beforeAll(() => writeBody(forwards));

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

test('a viewer learns by what decision a mark is final, and from nobody’s layer', async () => {
  const decisionFor = async (who: string) => {
    const document = await exportedDocument('layer=final', who);
    return document.articles[0]?.versions[0]?.annotations[0]?.decision;
  };
  const { inner, sameByColleague } = annotations;
  const kind = { choice: 'take', rule: 'majority', by: { id: people.owner } };
  expect(await decisionFor(people.owner)).toMatchObject({
    ...kind,
    takenFrom: { annotationId: sameByColleague, author: { id: people.colleague } },
    basis: [{ annotationId: inner, author: { id: people.analyst } }, {}],
  });
  const shown = await decisionFor(people.viewer);
  expect(shown).toMatchObject({ ...kind, takenFrom: null, basis: [] });
  for (const query of ['format=json', 'format=jsonl', 'format=csv&profile=data']) {
    const whole = await exported(query, people.viewer);
    const hidden = [inner, sameByColleague];
    expect(
      hidden.filter((id) => whole.includes(id)),
      query,
    ).toEqual([]);
  }
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

const grantOf = (accountId: string) =>
  asAccount(accountId, () => gate('export:read', { projectId }));

const asked = [
  {},
  { layer: 'final' },
  { layer: 'mine' },
  { label: labels.fact },
  { label: 'no-statement' },
  { article: articles.opening },
];

test.each(Object.entries(people))('what is counted for the %s is what leaves', async (_, who) => {
  const grant = await grantOf(who);
  for (const more of asked) {
    const counts = await countExport(grant, { ...usualChoice, ...more });
    for (const table of tableNames) {
      const query = new URLSearchParams({ ...more, table, profile: 'data' });
      const [, ...rows]: string[][] = parse(await exported(query.toString(), who));
      expect(rows.length, `${query}`).toBe(counts[table]);
    }
  }
});

test('a preview shows no more than the file', async () => {
  const preview = await loadPreview(await grantOf(people.viewer), usualChoice);
  const [head, ...rows]: string[][] = parse(await exported('profile=data', people.viewer));
  expect(preview).toEqual({ kind: 'table', head, rows });
  const text = await loadPreview(await grantOf(people.viewer), { ...usualChoice, format: 'json' });
  const whole = await exported('format=json', people.viewer);
  expect(text).toMatchObject({ kind: 'text', isWhole: false });
  expect(text.kind === 'text' && whole.startsWith(text.text)).toBe(true);
});

test('nobody is offered a layer that they may not see', async () => {
  const offered = async (who: string) =>
    (await loadExportOptions(await grantOf(who), null)).analysts.map(({ id }) => id).sort();
  expect(await offered(people.viewer)).toEqual([]);
  expect(await offered(people.owner)).toEqual([people.analyst, people.colleague].sort());
});
