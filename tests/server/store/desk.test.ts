import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { noAttribution } from '@/domain/claim/attribution';
import type { CommandBody } from '@/domain/claim/command';
import { packDesk, unpackDesk } from '@/domain/claim/packed-desk';
import { db } from '@/server/db';
import { gate } from '@/server/gate';
import { toAnnotation, withRelay } from '@/server/store/annotation-row';
import { findDesk } from '@/server/store/desk';
import { onFreshDatabase } from '@/tests/support/application';
import { labelOf, markOf, type Placed, placeArticle, send } from '@/tests/support/desk';
import { makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

const text =
  '岬の灯台で停電\n\n灯台守は「夜明けまでに直す」と述べた。🇯🇵の旗は降ろされた。\n原因は不明だ。';

let analyst: Person;
let article: Placed;

beforeAll(async () => {
  analyst = await makePerson('花田');
  const projectId = await makeProjectOf(analyst);
  article = await placeArticle(projectId, analyst.id, text);
  const quote = await labelOf(projectId, 'quote');
  const [keeper, agency] = [randomUUID(), randomUUID()];
  const attribution = {
    ...{ ...noAttribution, speaker: keeper, relay: [agency], directness: 'direct' as const },
    ...{ cue: markOf(article, analyst.id, 'と述べた', null).span, saidWhere: '岬' },
  };
  const said = markOf(article, analyst.id, '夜明けまでに直す', quote);
  const inside = markOf(article, analyst.id, '夜明け', null);
  const gone = markOf(article, analyst.id, '旗', quote);
  const commands: CommandBody[] = [
    { kind: 'name-source', source: keeper, name: '灯台守', sourceKind: 'person' },
    { kind: 'name-source', source: agency, name: '岬通信', sourceKind: 'agency' },
    { ...said, attribution },
    inside,
    gone,
    { kind: 'note', annotation: said.annotation, revision: 1, note: 'あとで確かめる' },
    { kind: 'erase', annotation: gone.annotation, revision: 1 },
  ];
  for (const command of commands)
    expect(await send(analyst.id, article, command)).toMatchObject({ ok: true });
});

async function openDesk() {
  const { projectId, articleId } = article;
  const grant = await asAccount(analyst.id, () => gate('article:read', { projectId }));
  const desk = await findDesk(grant, articleId, null);
  if (desk === null) throw new Error('the desk is not there');
  return desk;
}

test('shows every annotation as its rows have it, in reading order, and what was erased just now', async () => {
  const rows = await db().annotation.findMany({
    where: { projectId: article.projectId },
    include: withRelay,
    orderBy: [{ start: 'asc' }, { end: 'desc' }],
  });
  expect(rows).toHaveLength(3);
  expect((await openDesk()).annotations).toEqual(rows.map(toAnnotation));
});

test('reaches the browser as it was read', async () => {
  const desk = await openDesk();
  expect(desk.layout.sentences.length).toBeGreaterThan(4);
  expect(unpackDesk(JSON.parse(JSON.stringify(packDesk(desk))), desk.version.text)).toEqual(desk);
});
