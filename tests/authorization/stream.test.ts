import { expect, test } from 'vitest';
import { GET } from '@/app/api/v1/projects/[projectId]/versions/[versionId]/events/route';
import { db } from '@/server/db';
import { onFreshDatabase } from '@/tests/support/application';
import { asAccount } from '@/tests/support/request';
import { markAs, type Stage, setStage } from './stage';

onFreshDatabase();

/** Listens as the annotator; what is heard so far, and how to leave. */
async function listen({ projectId, article: { versionId }, people }: Stage) {
  const leave = new AbortController();
  const request = new Request('http://localhost/events?after=0', { signal: leave.signal });
  const params = Promise.resolve({ projectId, versionId });
  const response = await asAccount(people.annotator.id, () => GET(request, { params }));
  const heard = { text: '', over: false };
  const reading = (async () => {
    for await (const piece of response.body ?? []) heard.text += new TextDecoder().decode(piece);
    heard.over = true;
  })();
  const end = async () => {
    leave.abort();
    await reading;
  };
  return { heard, end };
}

const changes: Record<string, (stage: Stage) => Promise<unknown>> = {
  'their membership': ({ projectId, people }) =>
    db().member.delete({
      where: { projectId_accountId: { projectId, accountId: people.annotator.id } },
    }),
  'their role': ({ projectId, people }) =>
    db().member.update({
      where: { projectId_accountId: { projectId, accountId: people.annotator.id } },
      data: { role: 'viewer' },
    }),
  'what they may see, since the project became blind': ({ projectId }) =>
    db().project.update({ where: { id: projectId }, data: { blind: true } }),
  'the project, which was deleted': ({ projectId }) =>
    db().project.update({ where: { id: projectId }, data: { deletedAt: new Date() } }),
  'their account, which was closed': ({ people }) =>
    db().account.update({ where: { id: people.annotator.id }, data: { closedAt: new Date() } }),
  'their sign-in, since the password was changed': ({ people }) =>
    db().account.update({
      where: { id: people.annotator.id },
      data: { signInEpoch: { increment: 1 } },
    }),
};

test.each(Object.entries(changes))('a stream ends for who has lost %s', async (_what, change) => {
  const stage = await setStage();
  const stream = await listen(stage);
  const before = await markAs(stage, stage.people.reviewer);
  await expect.poll(() => stream.heard.text).toContain(before);
  await change(stage);
  const after = await markAs(stage, stage.people.owner).catch(() => 'nothing');
  if (after !== 'nothing') await expect.poll(() => stream.heard.over).toBe(true);
  expect(stream.heard.text).not.toContain(after);
  await stream.end();
});
