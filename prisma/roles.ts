/** The role the application works under: it reads and writes rows, but can neither alter history nor the schema. */
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';

const ROLE = 'uratori_app';
/** Only added to: what stands here is what happened. */
const APPEND_ONLY = ['History', 'Grade'];
/** The migrations' own record: the application may look at it to say whether it is up to date. */
const READ_ONLY = ['_prisma_migrations'];

const NOT_ALLOWED = '42501';
/** Tuple concurrently updated, made by somebody else a moment ago, deadlock. */
const LOST_RACE = ['XX000', '23505', '42710', '40P01'];

/**
 * `url` connects as the application. `bound` tells whether that is the role of least privilege; it is not where the
 * given role may not make roles, and there the triggers of the migrations alone protect history.
 */
export type ApplicationRole = { readonly url: string; readonly bound: boolean };

/**
 * Makes the role where it is missing and renews its rights. With a password it signs in by itself (the embedded
 * server); otherwise the given role steps down to it at every connection.
 */
export async function ensureApplicationRole(
  url: string,
  password?: string,
): Promise<ApplicationRole> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const made = await patiently(() => makeRole(client, password));
    const own = applicationUrl(url, password);
    const bound = made && (await worksAsApplication(own));
    return { url: bound ? own : url, bound };
  } finally {
    await client.end();
  }
}

/** A pooler between us and the database may drop what is asked for at a connection's beginning. */
async function worksAsApplication(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ role: string }>('SELECT current_user AS role');
    return rows[0]?.role === ROLE;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Says anew what the role may do with each table; to be called after tables were made. */
export async function grantRights(client: pg.Client): Promise<void> {
  if (!(await roleExists(client))) return;
  await client.query(
    `REVOKE CREATE ON SCHEMA public FROM PUBLIC;
     GRANT USAGE ON SCHEMA public TO ${ROLE};
     GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${ROLE};
     GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${ROLE};
     ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${ROLE};
     ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${ROLE};`,
  );
  await revoke(client, APPEND_ONLY, 'UPDATE, DELETE, TRUNCATE');
  await revoke(client, READ_ONLY, 'INSERT, UPDATE, DELETE, TRUNCATE');
}

async function revoke(client: pg.Client, tables: readonly string[], rights: string): Promise<void> {
  for (const table of tables) {
    const name = `public.${pg.escapeIdentifier(table)}`;
    const { rows } = await client.query<{ there: boolean }>(
      'SELECT to_regclass($1) IS NOT NULL AS there',
      [name],
    );
    if (rows[0]?.there) await client.query(`REVOKE ${rights} ON ${name} FROM ${ROLE}`);
  }
}

async function makeRole(client: pg.Client, password: string | undefined): Promise<boolean> {
  await client.query('BEGIN');
  try {
    if (!(await roleExists(client))) await client.query(`CREATE ROLE ${ROLE} NOLOGIN`);
    await (password === undefined ? allowStepDown(client) : allowSignIn(client, password));
    await grantRights(client);
    await client.query('COMMIT');
    return true;
  } catch (error) {
    await client.query('ROLLBACK');
    if (hasCode(error, NOT_ALLOWED)) return false;
    throw error;
  }
}

async function allowSignIn(client: pg.Client, password: string): Promise<void> {
  await client.query(`ALTER ROLE ${ROLE} LOGIN PASSWORD ${pg.escapeLiteral(password)}`);
}

/** A superuser steps down as it is; others must belong to the role, which its maker can arrange. */
async function allowStepDown(client: pg.Client): Promise<void> {
  await client.query('SAVEPOINT step_down');
  try {
    await client.query(`SET LOCAL ROLE ${ROLE}`);
  } catch {
    await client.query('ROLLBACK TO SAVEPOINT step_down');
    await client.query(`GRANT ${ROLE} TO CURRENT_USER`);
    await client.query(`SET LOCAL ROLE ${ROLE}`);
  }
  await client.query('RESET ROLE');
}

async function roleExists(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [ROLE]);
  return rows.length > 0;
}

/** A role belongs to all databases of a server, so that two of them may want to change it at the same moment. */
async function patiently<Result>(work: () => Promise<Result>, tries = 8): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (tries === 0 || !hasCode(error, ...LOST_RACE)) throw error;
    await setTimeout(Math.random() * 200);
    return patiently(work, tries - 1);
  }
}

function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof pg.DatabaseError && codes.includes(error.code ?? '');
}

function applicationUrl(url: string, password: string | undefined): string {
  const address = new URL(url);
  if (password === undefined) {
    const given = address.searchParams.get('options');
    address.searchParams.set('options', [given, `-c role=${ROLE}`].filter(Boolean).join(' '));
    address.search = address.search.replace(/\+/g, '%20');
  } else {
    address.username = ROLE;
    address.password = password;
  }
  return address.href;
}
