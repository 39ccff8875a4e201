import { beforeAll, describe, expect, test } from 'vitest';
import { type AgreementQuery, everySentence, usualQuery } from '@/domain/agreement/query';
import { estimatesOf, spanEstimatesOf } from '@/domain/agreement/statistics';
import { db } from '@/server/db';
import { gate } from '@/server/gate';
import { askAgreement, followAgreement } from '@/server/store/agreement/agreement';
import { listSentences } from '@/server/store/agreement/sentences';
import { annotate, submit } from '@/tests/support/annotated';
import { onFreshDatabase } from '@/tests/support/application';
import { labelOf, type Placed, placeArticle } from '@/tests/support/desk';
import { enrol, makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

const text = '岬の灯台で停電\n\n灯台守は「直す」と述べた。市は事故を否定した。港は静かだ。';

const { signal: never } = new AbortController();

let owner: Person;
let one: Person;
let other: Person;
let projectId: string;
let article: Placed;

beforeAll(async () => {
  [owner, one, other] = [
    await makePerson('和久'),
    await makePerson('花田'),
    await makePerson('三池'),
  ];
  projectId = await makeProjectOf(owner);
  for (const person of [one, other]) await enrol(projectId, person, 'annotator');
  article = await placeArticle(projectId, owner.id, text);
  await annotate(one, article, {
    '灯台守は「直す」と述べた。': 'quote',
    '市は事故を否定した。': 'denial',
    '港は静かだ。': 'fact',
  });
  await annotate(other, article, {
    '灯台守は「直す」と述べた。': 'quote',
    '市は事故を否定した。': 'fact',
    静か: 'fact',
  });
  await submit(one, article);
});

async function ask(asked: Partial<AgreementQuery> = {}, who = owner) {
  const query = { ...usualQuery, ...asked };
  return asAccount(who.id, async () => {
    const grant = await gate('agreement:read', { projectId });
    // A page would say how far it has come, and be asked for again.
    for await (const _ of followAgreement(grant, query, never));
    const found = await askAgreement(grant, query);
    if (found.state !== 'counted') throw new Error(found.state);
    return found;
  });
}

async function sumsOf(asked: Partial<AgreementQuery> = {}, who = owner) {
  const { counted } = await ask(asked, who);
  if (counted.kind !== 'sentences') throw new Error(counted.kind);
  return counted.sums;
}

async function sentencesOf(filter: Partial<typeof everySentence>) {
  return asAccount(owner.id, async () =>
    listSentences(await gate('agreement:follow', { projectId }), usualQuery, {
      ...everySentence,
      ...filter,
    }),
  );
}

test('what is not submitted does not count, unless it is asked for', async () => {
  expect((await sumsOf()).judgedBy).toEqual([1, 3]);
  expect((await sumsOf({ layers: 'all' })).judgedBy).toEqual([1, 0, 3]);
});

describe('once both have submitted', () => {
  beforeAll(() => submit(other, article));

  test('two of three sentences are labelled alike', async () => {
    const sums = await sumsOf();
    expect(estimatesOf('label', sums).get('whole/percentage')).toEqual({ ok: true, value: 2 / 3 });
    expect(sums.annotators).toEqual([one.id, other.id]);
    expect(sums.months).toHaveLength(1);
  });

  test('the heading is left out where the body alone counts', async () => {
    expect((await sumsOf()).sentences).toBe(4);
    expect((await sumsOf({ text: 'body' })).sentences).toBe(3);
  });

  test('the intervals come along, the same each time', async () => {
    const { intervals } = await ask();
    const found = new Map(intervals);
    expect(found.get('whole/percentage')?.low).toBeLessThan(2 / 3);
    expect((await ask()).intervals).toEqual(intervals);
  });

  test('spans that end elsewhere agree less', async () => {
    const { counted } = await ask({ of: 'span' });
    if (counted.kind !== 'spans') throw new Error(counted.kind);
    const marked = spanEstimatesOf(counted.sums).get('whole/marked');
    expect(marked?.ok && marked.value).toBeGreaterThan(0.5);
    expect(marked?.ok && marked.value).toBeLessThan(1);
  });

  test.each(['speaker', 'directness', 'relation', 'target', 'credibility'] as const)(
    'nobody has said anything of %s',
    async (of) => {
      expect((await sumsOf({ of })).judgedBy).toEqual([4]);
    },
  );

  test('a figure leads to its sentences, with what each said', async () => {
    const { sentences, next } = await sentencesOf({ alike: 'no' });
    expect(sentences).toMatchObject([{ title: '岬の灯台', text: '市は事故を否定した。' }]);
    const [denial, fact] = [await labelOf(projectId, 'denial'), await labelOf(projectId, 'fact')];
    expect(new Map(sentences[0]?.said)).toEqual(
      new Map([
        [one.id, denial],
        [other.id, fact],
      ]),
    );
    expect(next).toBeNull();
    const after = { version: article.versionId, start: sentences[0]?.start ?? 0 };
    expect((await sentencesOf({ after })).sentences).toMatchObject([{ text: '港は静かだ。' }]);
    expect(
      (await sentencesOf({ article: article.articleId, value: denial })).sentences,
    ).toHaveLength(1);
  });

  test('speakers count after a merge', async () => {
    const [known, merged] = await Promise.all(
      ['岬市', '岬市役所'].map((name) =>
        db().source.create({
          data: { projectId, id: crypto.randomUUID(), kind: 'office', name, createdById: owner.id },
        }),
      ),
    );
    const spoken = { projectId, exact: '市は事故を否定した。' };
    for (const [person, source] of [
      [one, known],
      [other, merged],
    ] as const) {
      await db().annotation.updateMany({
        where: { ...spoken, layer: { authorId: person.id } },
        data: { speakerId: source?.id ?? null },
      });
    }
    const share = async () =>
      estimatesOf('speaker', await sumsOf({ of: 'speaker' })).get('whole/percentage');
    await touch();
    expect(await share()).toEqual({ ok: true, value: 0 });
    await db().source.updateMany({
      where: { projectId, id: merged?.id ?? '' },
      data: { mergedIntoId: known?.id ?? null },
    });
    await touch();
    expect(await share()).toEqual({ ok: true, value: 1 });
  });
});

/** As a change through the product would: what was counted before is not shown again. */
async function touch(): Promise<void> {
  await db().historyStream.updateMany({ where: { projectId }, data: { seq: { increment: 1 } } });
}

test('who leaves stops the work, and it can be begun again', async () => {
  await touch();
  const leave = new AbortController();
  const steps = await asAccount(owner.id, async () => {
    const grant = await gate('agreement:read', { projectId });
    const heard = [];
    for await (const step of followAgreement(grant, usualQuery, leave.signal)) {
      heard.push(step);
      leave.abort();
    }
    return heard;
  });
  expect(steps).toMatchObject([{ part: 'counting', done: 0, total: 1 }]);
  expect((await sumsOf()).judgedBy).toEqual([1, 0, 3]);
});
