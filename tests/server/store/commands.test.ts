import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { noAttribution } from '@/domain/claim/attribution';
import type { CommandBody } from '@/domain/claim/command';
import { codePoint, indexText } from '@/domain/text/offset';
import { quoteOf } from '@/domain/text/quote';
import { db } from '@/server/db';
import { ownLayerId } from '@/server/store/layers';
import { onFreshDatabase } from '@/tests/support/application';
import { commandOf, labelOf, markOf, type Placed, placeArticle, send } from '@/tests/support/desk';
import { enrol, makePerson, makeProjectOf, type Person } from '@/tests/support/people';

onFreshDatabase();

const text =
  '岬の灯台で停電\n\n灯台守は「夜明けまでに直す。心配は要らない」と述べた。🇯🇵の旗は降ろされた。市は事故を否定した。\n原因は分かっていない。';

let analyst: Person;
let reviewer: Person;
let viewer: Person;
let article: Placed;
let elsewhere: Placed;
let quote: string;
let fact: string;

beforeAll(async () => {
  analyst = await makePerson('花田');
  reviewer = await makePerson('来栖');
  viewer = await makePerson('志水');
  const projectId = await makeProjectOf(reviewer);
  await enrol(projectId, analyst, 'annotator');
  await enrol(projectId, viewer, 'viewer');
  article = await placeArticle(projectId, reviewer.id, text);
  const otherProject = await makeProjectOf(analyst, '別のプロジェクト');
  elsewhere = await placeArticle(otherProject, analyst.id, text);
  quote = await labelOf(projectId, 'quote');
  fact = await labelOf(projectId, 'fact');
});

const words = '原因は分かっていない。';
const mark = (label: string | null = quote, marked = words) =>
  markOf(article, analyst.id, marked, label);

describe('what the desk refuses', () => {
  const refusals: [string, () => CommandBody | Promise<CommandBody>, string][] = [
    [
      'a span beyond the text',
      () => ({ ...mark(), span: { start: 0, end: 9_999 } }),
      'span-outside-text',
    ],
    ['a span of nothing', () => ({ ...mark(), span: { start: 3, end: 3 } }), 'span-empty'],
    [
      'a span that ends inside a flag',
      () => {
        const flagged = mark(quote, '🇯🇵');
        const { start } = flagged.span;
        return { ...flagged, span: { start, end: start + 1 } };
      },
      'span-splits-grapheme',
    ],
    [
      'words that are not the text there',
      () => ({ ...mark(), exact: '別の言葉' }),
      'quote-mismatch',
    ],
    [
      'a label of another project',
      async () => mark(await labelOf(elsewhere.projectId, 'quote')),
      'label-unknown',
    ],
    [
      'a speaker nobody has named',
      () => ({ ...mark(), attribution: { ...noAttribution, speaker: randomUUID() } }),
      'source-unknown',
    ],
    [
      'a mark in a colleague’s layer',
      () => ({ ...mark(), layer: randomUUID() }),
      'layer-not-yours',
    ],
    [
      'a change of what is not there',
      () => ({ kind: 'erase', annotation: randomUUID(), revision: 1 }),
      'annotation-unknown',
    ],
  ];
  test.each(refusals)('%s', async (_what, body, refusal) => {
    const before = await db().history.count();
    expect(await send(analyst.id, article, await body())).toEqual({ ok: false, refusal });
    expect(await db().history.count()).toBe(before);
  });

  test('a link to an annotation of another project', async () => {
    const theirs = markOf(elsewhere, analyst.id, words, null);
    expect((await send(analyst.id, elsewhere, theirs)).ok).toBe(true);
    const mine = mark();
    await send(analyst.id, article, mine);
    const target = { kind: 'annotation', annotation: theirs.annotation } as const;
    expect(await send(analyst.id, article, linkFrom(mine.annotation, target))).toEqual({
      ok: false,
      refusal: 'target-unknown',
    });
    const span = { start: codePoint(0), end: codePoint(7) };
    const words2 = quoteOf(indexText(text), span);
    const version = { kind: 'span', version: elsewhere.versionId, span, quote: words2 } as const;
    expect(await send(analyst.id, article, linkFrom(mine.annotation, version))).toEqual({
      ok: false,
      refusal: 'target-unknown',
    });
  });

  test('a link to a sentence of an article that was deleted', async () => {
    const gone = await placeArticle(article.projectId, reviewer.id, text);
    const mine = mark();
    await send(analyst.id, article, mine);
    const span = { start: codePoint(0), end: codePoint(7) };
    const there = quoteOf(indexText(text), span);
    const target = { kind: 'span', version: gone.versionId, span, quote: there } as const;
    expect((await send(analyst.id, article, linkFrom(mine.annotation, target))).ok).toBe(true);
    await db().article.updateMany({
      where: { id: gone.articleId },
      data: { deletedAt: new Date() },
    });
    expect(await send(analyst.id, article, linkFrom(mine.annotation, target))).toEqual({
      ok: false,
      refusal: 'target-unknown',
    });
  });

  test('a mark by somebody who only reads', async () => {
    const body = { ...mark(), layer: ownLayerId(article.versionId, viewer.id) };
    expect(await send(viewer.id, article, body)).toEqual({ ok: false, refusal: 'forbidden' });
  });

  test('a verdict by an annotator', async () => {
    const mine = mark();
    await send(analyst.id, article, mine);
    expect(await send(analyst.id, article, verdictOn(mine.annotation, 'accept'))).toEqual({
      ok: false,
      refusal: 'forbidden',
    });
  });
});

function linkFrom(annotation: string, target: Extract<CommandBody, { kind: 'link' }>['target']) {
  return {
    kind: 'link',
    link: randomUUID(),
    annotation,
    relation: 'corroborates',
    aspect: 'content',
    target,
    note: '',
  } as const;
}

function verdictOn(annotation: string, verdict: 'accept' | 'reject', comment = '') {
  const rest = { annotationRevision: 1, change: null, comment, error: null, rule: null };
  return { kind: 'give-verdict', annotation, verdict, ...rest } as const;
}

describe('a command', () => {
  test('sent twice is applied once, and acknowledged with the same number', async () => {
    const body = mark();
    const command = commandOf(body);
    const first = await send(analyst.id, article, command);
    const second = await send(analyst.id, article, command);
    expect(first).toMatchObject({ ok: true, value: { repeated: false } });
    expect(second).toMatchObject({ ok: true, value: { repeated: true } });
    if (!first.ok || !second.ok) throw new Error('refused');
    expect(second.value.seq).toBe(first.value.seq);
    expect(await db().annotation.count({ where: { id: body.annotation } })).toBe(1);
  });

  test('whose id somebody else has used is refused', async () => {
    const command = commandOf(mark());
    await send(analyst.id, article, command);
    const theirs = { ...mark(), layer: ownLayerId(article.versionId, reviewer.id) };
    const taken = await send(reviewer.id, article, { ...command, body: theirs });
    expect(taken).toEqual({ ok: false, refusal: 'command-id-taken' });
  });

  test('leaves its inverse in the history, which takes it back', async () => {
    const body = mark();
    await send(analyst.id, article, body);
    const judged = {
      kind: 'judge',
      annotation: body.annotation,
      revision: 1,
      label: fact,
      attribution: noAttribution,
    } as const;
    await send(analyst.id, article, judged);
    const entry = await db().history.findFirstOrThrow({
      where: { annotationId: body.annotation },
      orderBy: { seq: 'desc' },
    });
    expect(entry.inverse).toMatchObject({ kind: 'judge', label: quote, revision: 2 });
    const inverse: CommandBody = JSON.parse(JSON.stringify(entry.inverse));
    expect((await send(analyst.id, article, inverse)).ok).toBe(true);
    const after = await db().annotation.findFirstOrThrow({ where: { id: body.annotation } });
    expect(after).toMatchObject({ labelId: quote, revision: 3 });
  });

  test('made for a revision that is past is refused, and the later change stays', async () => {
    const body = mark();
    await send(analyst.id, article, body);
    const note = (said: string) =>
      ({ kind: 'note', annotation: body.annotation, revision: 1, note: said }) as const;
    const both = await Promise.all([
      send(analyst.id, article, note('一つ目の窓')),
      send(analyst.id, article, note('二つ目の窓')),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both).toContainEqual({ ok: false, refusal: 'changed-meanwhile' });
  });

  test('many at once are numbered without gaps', async () => {
    const bodies = Array.from({ length: 24 }, () => mark());
    const sent = await Promise.all(bodies.map((body) => send(analyst.id, article, body)));
    expect(sent.every(({ ok }) => ok)).toBe(true);
    const rows = await db().history.findMany({
      where: { stream: article.versionId },
      orderBy: { seq: 'asc' },
      select: { seq: true },
    });
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, at) => at + 1));
  });
});

describe('a submitted layer', () => {
  test('takes no change until it is returned with a reason', async () => {
    const other = await placeArticle(article.projectId, reviewer.id, text);
    const layer = ownLayerId(other.versionId, analyst.id);
    const body = markOf(other, analyst.id, words, quote);
    await send(analyst.id, other, body);
    expect((await send(analyst.id, other, { kind: 'submit-layer', layer })).ok).toBe(true);
    const erase = { kind: 'erase', annotation: body.annotation, revision: 1 } as const;
    expect(await send(analyst.id, other, erase)).toEqual({ ok: false, refusal: 'layer-frozen' });
    const giveBack = (reason: string) => ({ kind: 'return-layer', layer, reason }) as const;
    expect(await send(analyst.id, other, giveBack('自分で'))).toEqual({
      ok: false,
      refusal: 'forbidden',
    });
    expect(await send(reviewer.id, other, giveBack(' '))).toEqual({
      ok: false,
      refusal: 'return-needs-reason',
    });
    expect((await send(reviewer.id, other, giveBack('話者がありません'))).ok).toBe(true);
    expect((await send(analyst.id, other, erase)).ok).toBe(true);
  });
});

describe('a review', () => {
  test('rejects only with a reason, and can be answered', async () => {
    const body = mark();
    await send(analyst.id, article, body);
    expect(await send(reviewer.id, article, verdictOn(body.annotation, 'reject'))).toEqual({
      ok: false,
      refusal: 'verdict-needs-reason',
    });
    const reasoned = verdictOn(body.annotation, 'reject', '話者は市です');
    expect((await send(reviewer.id, article, reasoned)).ok).toBe(true);
    const answer = { kind: 'comment', comment: randomUUID(), annotation: body.annotation } as const;
    const said = { thread: null, body: '直しました', mentions: [] } as const;
    expect((await send(analyst.id, article, { ...answer, ...said })).ok).toBe(true);
    expect(await db().comment.count({ where: { annotationId: body.annotation } })).toBe(1);
  });
});

describe('the history', () => {
  test.each([
    ['changed', `UPDATE "History" SET "command" = '{}'`],
    ['deleted', `DELETE FROM "History"`],
    ['emptied', `TRUNCATE "History"`],
  ])('cannot be %s on the application’s own connection', async (_how, statement) => {
    await send(analyst.id, article, mark());
    const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await client.connect();
    await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
    await client.end();
  });
});
