/** People and projects for tests, made by the product's own functions. */
import { randomUUID } from 'node:crypto';
import type { Role } from '@/domain/access/actor';
import { db } from '@/server/db';
import { gateInstallation } from '@/server/gate';
import { hashPassword } from '@/server/passwords';
import { makeProject } from '@/server/store/projects';
import { asAccount } from '@/tests/support/request';

/** What everybody's password is, unless a test says otherwise. */
export const password = 'correct horse ガラスの灯台';

let hashed: Promise<string> | undefined;

export interface Person {
  readonly id: string;
  readonly email: string;
}

export async function makePerson(
  name: string,
  more: { readonly administrator?: boolean } = {},
): Promise<Person> {
  hashed ??= hashPassword(password);
  const email = `${randomUUID()}@misaki.example`;
  const data = { name, email, passwordHash: await hashed, ...more };
  const { id } = await db().account.create({ data });
  return { id, email };
}

/** A project owned by a person; its id. */
export async function makeProjectOf(owner: Person, name = '岬新聞'): Promise<string> {
  const made = await asAccount(owner.id, async () =>
    makeProject(await gateInstallation('project:make'), { name, language: 'ja' }),
  );
  if (!made.ok) throw new Error(made.refusal);
  return made.value;
}

/** Puts a person into a project without an invitation. */
export async function enrol(projectId: string, { id }: Person, role: Role): Promise<void> {
  await db().member.create({ data: { projectId, accountId: id, role } });
}
