/** Who is told that somebody else has an article open: those who may see that person's layer of it. */
import { expect, test } from 'vitest';
import { GET } from '@/app/api/v1/projects/[projectId]/versions/[versionId]/events/route';
import { db } from '@/server/db';
import { ownLayerId } from '@/server/store/layers';
import { onFreshDatabase } from '@/tests/support/application';
import { send } from '@/tests/support/desk';
import { enrol, makePerson, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';
import { markAs, type Stage, setStage } from './stage';

onFreshDatabase();

/** Has the article open; what is heard of the others, and how to leave. */
async function open({ projectId, article: { versionId } }: Stage, person: Person) {
  const leave = new AbortController();
  const request = new Request('http://localhost/events?after=0', { signal: leave.signal });
  const params = Promise.resolve({ projectId, versionId });
  const response = await asAccount(person.id, () => GET(request, { params }));
  const heard = { text: '' };
  const reading = (async () => {
    for await (const piece of response.body ?? []) heard.text += new TextDecoder().decode(piece);
  })();
  const others = () => {
    const told = heard.text.match(/event: presence\ndata: .*/g) ?? [];
    const last: { id: string }[] = JSON.parse(told.at(-1)?.split('data: ')[1] ?? '[]');
    return last.map(({ id }) => id);
  };
  const end = async () => {
    leave.abort();
    await reading;
  };
  return { heard, others, end };
}

async function makeBlind({ projectId }: Stage): Promise<void> {
  await db().project.update({ where: { id: projectId }, data: { blind: true } });
}

test('a viewer is told of nobody, a reviewer of everybody', async () => {
  const stage = await setStage();
  const { viewer, reviewer, annotator } = stage.people;
  const windows = [await open(stage, viewer), await open(stage, annotator)] as const;
  const review = await open(stage, reviewer);
  await expect.poll(review.others).toEqual(expect.arrayContaining([annotator.id, viewer.id]));
  await expect.poll(windows[1].others).toContain(reviewer.id);
  expect(windows[0].heard.text).not.toContain('presence');
  for (const window of [...windows, review]) await window.end();
});

test('a blind annotator is told of nobody until their own layer is submitted', async () => {
  const stage = await setStage();
  await makeBlind(stage);
  const { reviewer, annotator } = stage.people;
  const colleague = await makePerson('三池さゆり');
  await enrol(stage.projectId, colleague, 'annotator');
  await markAs(stage, annotator);
  const blind = await open(stage, annotator);
  const review = await open(stage, reviewer);
  const other = await open(stage, colleague);
  await expect.poll(review.others).toEqual(expect.arrayContaining([annotator.id, colleague.id]));
  const seen = await markAs(stage, annotator);
  await expect.poll(() => blind.heard.text).toContain(seen);
  expect(blind.heard.text).not.toContain('presence');
  const layer = ownLayerId(stage.article.versionId, annotator.id);
  const sent = await send(annotator.id, stage.article, { kind: 'submit-layer', layer });
  expect(sent.ok).toBe(true);
  await expect.poll(blind.others).toContain(colleague.id);
  expect(other.heard.text).not.toContain('presence');
  for (const window of [blind, review, other]) await window.end();
});

test('who leaves is no longer there', async () => {
  const stage = await setStage();
  const { reviewer, annotator } = stage.people;
  const review = await open(stage, reviewer);
  const window = await open(stage, annotator);
  await expect.poll(review.others).toContain(annotator.id);
  await window.end();
  await expect.poll(review.others).toEqual([]);
  await review.end();
});
