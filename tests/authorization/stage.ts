/** A project with a person of every kind around it, fresh for each cell of the tables. */
import { randomUUID } from 'node:crypto';
import type { Role } from '@/domain/access/actor';
import { db } from '@/server/db';
import { type Grant, gate, gateInstallation } from '@/server/gate';
import { keepEvidence } from '@/server/store/evidence';
import { inviteToInstallation, inviteToProject } from '@/server/store/invitations';
import { makeReset } from '@/server/store/resets';
import { markOf, type Placed, placeArticle, send } from '@/tests/support/desk';
import { enrol, makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';
import type { Who } from './who';

export const projectName = '岬新聞';
const words = '市は事故を否定した。';
const text = `岬の灯台で停電\n\n灯台守は「夜明けまでに直す」と述べた。${words}`;

type People = Readonly<Record<Exclude<Who, 'nobody'>, Person>>;

export interface Stage {
  readonly projectId: string;
  readonly people: People;
  readonly article: Placed;
  /** Null for nobody. */
  accountOf(who: Who): string | null;
}

export async function setStage(): Promise<Stage> {
  const founder = await makePerson('創設者');
  const people = await makePeople();
  const projectId = await makeProjectOf(founder, projectName);
  const roles: readonly Role[] = ['viewer', 'annotator', 'reviewer', 'owner'];
  for (const role of roles) await enrol(projectId, people[role], role);
  await enrol(await makeProjectOf(founder, '湾岸新聞'), people['annotator elsewhere'], 'annotator');
  const article = await placeArticle(projectId, founder.id, text);
  const accountOf = (who: Who) => (who === 'nobody' ? null : people[who].id);
  return { projectId, people, article, accountOf };
}

async function makePeople(): Promise<People> {
  return {
    stranger: await makePerson('よその人'),
    viewer: await makePerson('志水'),
    annotator: await makePerson('花田'),
    'annotator elsewhere': await makePerson('三池'),
    reviewer: await makePerson('来栖'),
    owner: await makePerson('和久'),
    administrator: await makePerson('管理者', { administrator: true }),
  };
}

/** Marks the stage's article; the annotation's id. */
export async function markAs(
  { article }: Stage,
  { id }: Person,
  label: string | null = null,
): Promise<string> {
  const body = markOf(article, id, words, label);
  const sent = await send(id, article, body);
  if (!sent.ok) throw new Error(sent.refusal);
  return body.annotation;
}

/** A page that the annotator has linked, kept; its id. */
export async function keptEvidence(stage: Stage): Promise<string> {
  const { people, article, projectId } = stage;
  const annotation = await markAs(stage, people.annotator);
  const evidence = randomUUID();
  const target = { kind: 'evidence', evidence, address: 'https://misaki.example/' } as const;
  const linked = await send(people.annotator.id, article, {
    ...{ kind: 'link', link: randomUUID(), annotation, target, note: '' },
    ...{ relation: 'corroborates', aspect: 'content' },
  });
  if (!linked.ok) throw new Error(linked.refusal);
  const grant = await asAccount(people.annotator.id, () => gate('annotation:make', { projectId }));
  await keepEvidence(grant, evidence, {
    ...{ origin: 'fetched', mediaType: 'text/html', title: '岬', text: '灯', finalAddress: null },
    bytes: Buffer.from('<p>灯</p>'),
  });
  return evidence;
}

export async function projectInvitation(stage: Stage): Promise<{ id: string; token: string }> {
  const grant = await asOwner(stage);
  return freshest(await inviteToProject(grant, { email: '', role: 'viewer' }));
}

async function asOwner({ people, projectId }: Stage): Promise<Grant<'member:edit'>> {
  return asAccount(people.owner.id, () => gate('member:edit', { projectId }));
}

export async function installationInvitation(stage: Stage): Promise<{ id: string; token: string }> {
  return freshest(await inviteToInstallation(await asAdministrator(stage), { email: '' }));
}

async function asAdministrator({ people }: Stage) {
  return asAccount(people.administrator.id, () => gateInstallation('installation:administer'));
}

type Made = { ok: true; value: { token: string } } | { ok: false; refusal: string };

async function freshest(made: Made): Promise<{ id: string; token: string }> {
  if (!made.ok) throw new Error(made.refusal);
  const { id } = await db().invitation.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
  return { id, token: made.value.token };
}

export async function resetToken(stage: Stage): Promise<string> {
  const made = await makeReset(await asAdministrator(stage), stage.people.stranger.id);
  if (!made.ok) throw new Error(made.refusal);
  return made.value.token;
}
