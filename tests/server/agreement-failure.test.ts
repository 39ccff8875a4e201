import { beforeAll, expect, test, vi } from 'vitest';
import { usualQuery } from '@/domain/agreement/query';
import { stepStream } from '@/server/agreement-stream';
import { gate } from '@/server/gate';
import { annotate, submit } from '@/tests/support/annotated';
import { onFreshDatabase } from '@/tests/support/application';
import { type Placed, placeArticle } from '@/tests/support/desk';
import { enrol, makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

const crash = vi.hoisted(() => ({ awaits: true }));
vi.mock('@/domain/agreement/bootstrap', async (load) => {
  const real = await load<typeof import('@/domain/agreement/bootstrap')>();
  return {
    ...real,
    bootstrap: (...asked: Parameters<typeof real.bootstrap>) => {
      if (crash.awaits) throw new Error('the thread is out of memory');
      return real.bootstrap(...asked);
    },
  };
});

const { signal: never } = new AbortController();
let owner: Person;
let projectId: string;

beforeAll(async () => {
  owner = await makePerson('和久');
  projectId = await makeProjectOf(owner);
  const article: Placed = await placeArticle(projectId, owner.id, '市は事故を否定した。');
  for (const name of ['花田', '三池']) {
    const person = await makePerson(name);
    await enrol(projectId, person, 'annotator');
    await annotate(person, article, { '市は事故を否定した。': 'denial' });
    await submit(person, article);
  }
});

const told = () =>
  asAccount(owner.id, async () => {
    const grant = await gate('agreement:read', { projectId });
    return new Response(stepStream(grant, usualQuery, never)).text();
  });

test('whoever waits for intervals is told that they failed, and may ask again', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  expect(await told()).toMatch(/event: failed\n.*\n\n$/);
  expect(said).toHaveBeenCalledOnce();
  crash.awaits = false;
  expect(await told()).toMatch(/event: complete\n.*\n\n$/);
});
