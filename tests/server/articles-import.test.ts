import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import encodingJapanese from 'encoding-japanese';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { decodeLayout, statementSentences } from '@/domain/text/layout';
import { db } from '@/server/db';
import { gate } from '@/server/gate';
import type { Handed } from '@/server/store/handed-text';
import { readArticle, sharedIsAbsent, WHY_SKIPPED } from '@/tests/domain/text/oracles';
import { onFreshDatabase } from '@/tests/support/application';
import {
  accept,
  countKept,
  handedFile,
  imported,
  lookOver,
  type Place,
  pasted,
  versionOf,
} from '@/tests/support/articles';
import { enrol, makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

const text = `岬町の灯台、三日ぶりに復旧

岬新聞 2026年3月4日 17時05分

　岬町は4日、停電していた灯台が三日ぶりに復旧したと発表した。町長は「漁に出られる」と述べた。
港の漁業者は原因がまだ分からないと話している。`;

let owner: Person;
let viewer: Person;
let stranger: Person;
let projectId: string;
let place: Place;
let nextText = 1;
/** A text that the project does not have yet. */
const fresh = () => `${text}\n第${nextText++}報。`;

beforeAll(async () => {
  owner = await makePerson('来栖');
  viewer = await makePerson('志水');
  stranger = await makePerson('他所');
  projectId = await makeProjectOf(owner);
  place = { projectId, accountId: owner.id };
  await enrol(projectId, viewer, 'viewer');
});

const bytes = (content: string) => new TextEncoder().encode(content);
const shiftJis = (content: string) =>
  Uint8Array.from(
    encodingJapanese.convert(encodingJapanese.stringToCode(content), 'SJIS', 'UNICODE'),
  );

describe('what cannot be read is refused, and nothing of it is kept', () => {
  const damaged = bytes(text);
  damaged.set([0xff, 0xfe, 0xfd], 39);
  const refusals: [string, Handed, string, number | null][] = [
    ['an empty file', handedFile('a.txt', ''), 'file-empty', null],
    ['a file of blanks', handedFile('a.txt', ' \n　\n'), 'text-empty', null],
    [
      'a picture called a text',
      handedFile('a.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0)),
      'file-binary',
      null,
    ],
    [
      'a file over 10 MB',
      handedFile('a.txt', new Uint8Array(10 * 1024 * 1024 + 1).fill(0x61)),
      'file-too-large',
      null,
    ],
    ['broken UTF-8', handedFile('a.txt', damaged), 'encoding-wrong', 39],
    [
      'a wrong declared encoding',
      handedFile('a.txt', bytes(text), 'euc-jp'),
      'encoding-wrong',
      null,
    ],
    ['a kind of file that nobody reads', handedFile('a.docx', text), 'file-kind-unknown', null],
    ['a pasted text of nothing', pasted(' \n'), 'text-empty', null],
    ['a pasted text over 10 MB', pasted('灯'.repeat(4 * 1024 * 1024)), 'text-too-large', null],
    ['a pasted text that no database can hold', pasted('岬\0灯台'), 'text-unstorable', 1],
  ];
  test.each(refusals)('%s', async (_, handed, refusal, at) => {
    const before = await countKept(projectId);
    const seen = await lookOver(place, handed);
    expect(seen).toMatchObject({ ok: false, refusal });
    if (at !== null) expect(seen).toMatchObject({ place: at });
    expect(await accept(place, handed)).toMatchObject({ ok: false, refusal });
    expect(await countKept(projectId)).toEqual(before);
  });

  const typed: [string, object, string, string][] = [
    ['a title of 10,000 characters', { title: '題'.repeat(10_000) }, 'title-too-long', 'title'],
    ['no title', { title: ' ' }, 'title-empty', 'title'],
    [
      'an address that is a script',
      { address: 'javascript:alert(1)' },
      'address-invalid',
      'address',
    ],
    ['a day that no calendar has', { publishedAt: '2026-02-30' }, 'date-invalid', 'publishedAt'],
    [
      'a credit of too many',
      { credit: 'ア、イ、ウ、エ、オ、カ、キ、ク、ケ、コ、サ、シ、ス' },
      'credit-too-long',
      'credit',
    ],
  ];
  test.each(typed)('facts with %s', async (_, facts, refusal, field) => {
    const before = await countKept(projectId);
    expect(await accept(place, pasted(fresh()), facts)).toEqual({ ok: false, refusal, field });
    expect(await countKept(projectId)).toEqual(before);
  });

  test('a text that changed after it was looked over', async () => {
    const before = await countKept(projectId);
    const order = { textSha256: '0'.repeat(64) };
    expect(await accept(place, pasted(fresh()), { title: '題' }, order)).toEqual({
      ok: false,
      refusal: 'text-changed',
    });
    expect(await countKept(projectId)).toEqual(before);
  });

  test('a text that the project has, which is named', async () => {
    const known = fresh();
    const id = await imported(place, known, { title: '初めの一本' });
    const before = await countKept(projectId);
    expect(await accept(place, pasted(known), { title: '二本目' })).toEqual({
      ok: false,
      refusal: 'text-known',
      known: [{ id, title: '初めの一本' }],
    });
    expect(await countKept(projectId)).toEqual(before);
  });
});

describe('nobody imports', () => {
  test('who may only read', async () => {
    const viewing = { projectId, accountId: viewer.id };
    await expect(lookOver(viewing, pasted(text))).rejects.toMatchObject({ denial: 'forbidden' });
  });

  test('who is a stranger, and they are not told of the project', async () => {
    const outside = { projectId, accountId: stranger.id };
    await expect(lookOver(outside, pasted(text))).rejects.toMatchObject({ denial: 'not-found' });
  });
});

describe('what is shown before it is accepted', () => {
  test('is the text as it reads, and what the page seems to say of itself', async () => {
    const seen = await lookOver(place, handedFile('灯台.txt', shiftJis(text)));
    expect(seen).toMatchObject({
      ok: true,
      value: {
        length: [...text].length,
        reading: { encoding: 'shift_jis' },
        facts: { title: '岬町の灯台、三日ぶりに復旧', language: 'ja' },
        known: [],
      },
    });
    expect(seen.ok && seen.value.firstLines[0]).toBe('岬町の灯台、三日ぶりに復旧');
    expect(seen.ok && seen.value.sentences).toBeGreaterThan(2);
  });

  test('is kept nowhere', async () => {
    const before = await countKept(projectId);
    await lookOver(place, pasted(fresh()));
    expect(await countKept(projectId)).toEqual(before);
  });

  test('names the articles with the very same text, deleted ones not', async () => {
    const known = fresh();
    const id = await imported(place, known);
    const seen = await lookOver(place, handedFile('a.txt', shiftJis(known)));
    expect(seen).toMatchObject({ ok: true, value: { known: [{ id, title: '岬の灯台' }] } });
    await db().article.update({
      where: { projectId_id: { projectId, id } },
      data: { deletedAt: new Date() },
    });
    expect(await lookOver(place, pasted(known))).toMatchObject({ ok: true, value: { known: [] } });
  });

  test('says nothing of other projects', async () => {
    const known = fresh();
    const elsewhere = await makeProjectOf(stranger, '別のプロジェクト');
    await imported({ projectId: elsewhere, accountId: stranger.id }, known);
    expect(await lookOver(place, pasted(known))).toMatchObject({ ok: true, value: { known: [] } });
  });
});

describe('an article that was imported', () => {
  test('has the text as it came, but for its line ends, and both hashes', async () => {
    const crlf = `\ufeff${fresh().replaceAll('\n', '\r\n')} Café ｶﾞ ①`;
    const done = await accept(place, handedFile('a.txt', bytes(crlf)), { title: '題' });
    if (!done.ok) throw new Error(done.refusal);
    const version = await versionOf(projectId, done.value.id);
    const stored = crlf.replace('\ufeff', '').replaceAll('\r\n', '\n');
    const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');
    expect(version).toMatchObject({
      number: 1,
      text: stored,
      length: [...stored].length,
      textSha256: sha256(stored),
      bytesSha256: sha256(crlf),
      encoding: 'utf-8',
    });
  });

  test('has a layout of its own text', async () => {
    const version = await versionOf(projectId, await imported(place, fresh()));
    const layout = version.layout && decodeLayout(version.layout);
    if (!layout?.ok) throw new Error('no layout');
    const characters = [...version.text];
    const sentences = statementSentences(layout.value).map(({ start, end }) =>
      characters.slice(start, end).join(''),
    );
    expect(sentences).toContain('町長は「漁に出られる」と述べた。');
  });

  test('shows a page’s scripts and handlers as nothing at all, and escaped tags as text', async () => {
    const page = `<!doctype html><meta charset="utf-8"><title>岬町の灯台</title><article><h1>岬町の灯台</h1>
      <p onclick="alert(1)">復旧した${nextText++}。&lt;script&gt;alert(3)&lt;/script&gt;</p><script>alert(2)</script></article>`;
    const done = await accept(place, handedFile('a.html', page));
    if (!done.ok) throw new Error(done.refusal);
    const version = await versionOf(projectId, done.value.id);
    expect(version.text).toContain('<script>alert(3)</script>');
    expect(version.text).not.toContain('alert(1)');
    expect(version.text).not.toContain('alert(2)');
  });

  test('is there once, however often it was sent', async () => {
    const again = pasted(fresh());
    const order = { article: randomUUID() };
    const outcomes = [];
    for (let n = 0; n < 3; n++) outcomes.push(await accept(place, again, { title: '題' }, order));
    const done = { ok: true, value: { id: order.article, title: '題' } };
    expect(outcomes).toEqual([done, done, done]);
    expect(await db().article.count({ where: { projectId, id: order.article } })).toBe(1);
  });

  test('is there once, though two people import the same text at the same moment', async () => {
    const handed = pasted(fresh());
    const both = await Promise.all([1, 2].map(() => accept(place, handed, { title: '同時' })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.filter((one) => !one.ok && one.refusal === 'text-known')).toHaveLength(1);
  });

  test('is there twice where that was asked for', async () => {
    const known = fresh();
    await imported(place, known);
    expect(await accept(place, pasted(known), { title: '再掲' }, { again: true })).toMatchObject({
      ok: true,
    });
  });

  test('stands in the project’s history, with what takes it back', async () => {
    const id = await imported(place, fresh(), { title: '履歴の題', credit: 'Hafen-Presse' });
    const entries = await db().history.findMany({
      where: { projectId, stream: projectId },
      orderBy: { seq: 'desc' },
      take: 2,
    });
    expect(entries[0]).toMatchObject({
      actorId: owner.id,
      command: { v: 1, kind: 'import-article', article: id, facts: { title: '履歴の題' } },
      inverse: { kind: 'delete-article', article: id },
    });
    expect(entries[1]).toMatchObject({
      command: { kind: 'name-source', name: 'Hafen-Presse', sourceKind: 'agency' },
      inverse: { kind: 'retire-source' },
    });
    const seqs = await db().history.findMany({
      where: { projectId, stream: projectId },
      orderBy: { seq: 'asc' },
      select: { seq: true },
    });
    expect(seqs.map(({ seq }) => seq)).toEqual(seqs.map((_, n) => n + 1));
  });
});

describe('a credit', () => {
  const creditOf = async (articleId: string) => {
    const rows = await db().relay.findMany({
      where: { projectId, articleId },
      orderBy: { position: 'asc' },
      select: { position: true, source: { select: { id: true, name: true, kind: true } } },
    });
    return rows;
  };

  test('makes agencies of the names, in their order', async () => {
    const id = await imported(place, fresh(), { credit: '北浜通信、Misaki Wire' });
    expect(await creditOf(id)).toMatchObject([
      { position: 0, source: { name: '北浜通信', kind: 'agency' } },
      { position: 1, source: { name: 'Misaki Wire', kind: 'agency' } },
    ]);
  });

  test('takes a source that is there, however its name is spelt', async () => {
    const first = await creditOf(await imported(place, fresh(), { credit: 'ＭＩＳＡＫＩ wire' }));
    const source = await db().source.findFirstOrThrow({
      where: { projectId, name: 'Misaki Wire' },
    });
    expect(first.map((relay) => relay.source.id)).toEqual([source.id]);
  });

  test('takes a source by its alias, and what a merged one stands under', async () => {
    const [into, merged] = [randomUUID(), randomUUID()];
    const row = { projectId, kind: 'agency', createdById: owner.id } as const;
    await db().source.create({ data: { ...row, id: into, name: '岬通信社' } });
    await db().source.create({ data: { ...row, id: merged, name: '岬通信', mergedIntoId: into } });
    await db().sourceAlias.create({ data: { projectId, sourceId: merged, name: 'MTS' } });
    const credit = await creditOf(await imported(place, fresh(), { credit: 'mts' }));
    expect(credit.map((relay) => relay.source.id)).toEqual([into]);
  });
});

const Manifest = z.array(
  z.object({ file: z.string(), title: z.string().nullable(), publisher: z.string().nullable() }),
);

describe.skipIf(sharedIsAbsent)(`the five real articles (else: ${WHY_SKIPPED})`, () => {
  const folder = path.resolve(import.meta.dirname, '../../../shared/articles');
  const manifest = sharedIsAbsent
    ? []
    : Manifest.parse(JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')));

  test.each(manifest)('$file comes in as it is', async ({ file }) => {
    const handed = handedFile(file, readFileSync(path.join(folder, file)));
    const seen = await lookOver(place, handed);
    if (!seen.ok) throw new Error(seen.refusal);
    expect(seen.value.facts.language).toBe('ja');
    expect(seen.value.sentences).toBeGreaterThan(5);
    const title = seen.value.facts.title || file;
    const done = await accept(place, handed, { title });
    if (!done.ok) throw new Error(done.refusal);
    const version = await versionOf(projectId, done.value.id);
    expect(version.text).toBe(readArticle(file));
    expect(version.length).toBe([...version.text].length);
  });
});

test('the door to importing is the gate', async () => {
  await expect(asAccount(null, () => gate('article:import', { projectId }))).rejects.toMatchObject({
    denial: 'signed-out',
  });
});
