/** Real databases for tests: one PostgreSQL a run, migrated once, cloned for whoever asks. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startTemporary } from '@/launch/postgres/temporary';
import { migrate } from '@/prisma/migrate';
import { ensureApplicationRole } from '@/prisma/roles';

const TEMPLATE = 'uratori_template';
const HANDED_ON = 'URATORI_TEST_DATABASES';

/** `adminUrl` owns the database, `appUrl` is what the application connects with. */
export type TestDatabase = {
  readonly adminUrl: string;
  readonly appUrl: string;
  /** For those that make many; all are removed at the end of the run anyway. */
  readonly drop: () => Promise<void>;
};

/** Vitest's global setup; the addresses reach the tests by the environment that workers inherit. */
export default async function setup(_project?: TestProject): Promise<() => Promise<void>> {
  const server = await startTemporary();
  await query(server.url('postgres'), `CREATE DATABASE ${TEMPLATE}`);
  const migrated = await migrate(server.url(TEMPLATE));
  if (!migrated.ok)
    throw new Error(`${migrated.refusal} ${migrated.names.join(' ')} ${migrated.detail}`);
  const role = await ensureApplicationRole(server.url(TEMPLATE), 'application');
  process.env[HANDED_ON] = JSON.stringify([server.url(TEMPLATE), role.url]);
  return server.stop;
}

/** A clone of the migrated, empty database. */
export async function freshDatabase(): Promise<TestDatabase> {
  return makeDatabase(`TEMPLATE ${TEMPLATE}`);
}

/** A database without tables. */
export async function bareDatabase(): Promise<TestDatabase> {
  return makeDatabase('TEMPLATE template0');
}

/** A database without tables, owned by a role that is no superuser, as a provider hands it out. */
export async function ownedDatabase(more = ''): Promise<TestDatabase> {
  const [admin = ''] = handedOn();
  const role = `owner_${randomUUID().replaceAll('-', '')}`;
  await query(at(admin, 'postgres'), `CREATE ROLE ${role} LOGIN PASSWORD 'owner' ${more}`);
  const database = await makeDatabase(`OWNER ${role} TEMPLATE template0`);
  const owned = new URL(database.adminUrl);
  [owned.username, owned.password] = [role, 'owner'];
  return { ...database, adminUrl: owned.href };
}

async function makeDatabase(how: string): Promise<TestDatabase> {
  const [admin = '', app = ''] = handedOn();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await query(at(admin, 'postgres'), `CREATE DATABASE ${name} ${how}`);
  return {
    adminUrl: at(admin, name),
    appUrl: at(app, name),
    drop: () => query(at(admin, 'postgres'), `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

function handedOn(): string[] {
  const text = process.env[HANDED_ON];
  if (!text)
    throw new Error('There is no test server: is tests/support/database.ts the global setup?');
  return JSON.parse(text);
}

function at(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

async function query(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(text).finally(() => client.end());
}
