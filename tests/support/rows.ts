/** Rows that are hard to carry: tabs, backslashes, line ends, emoji, references within a table. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';

export const HARD_NAMES = [
  '岬新聞',
  'tab\there',
  'back\\slash',
  '\\.',
  'line\nend',
  'return\r\nend',
  '\\N',
  '👩‍👩‍👧‍👦 𠮷野家 か\u3099',
  '"quoted", \'quoted\'',
];

export async function withClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A project with a source for each of the names, each belonging to the next one; the project's id. */
export async function fill(
  client: pg.Client,
  names: readonly string[] = HARD_NAMES,
): Promise<string> {
  const [account, project] = [randomUUID(), randomUUID()];
  await client.query('BEGIN');
  await client.query('INSERT INTO "Account" (id, email, name) VALUES ($1, $2, $3)', [
    account,
    `${account}@misaki.example`,
    '佐伯',
  ]);
  await client.query(
    'INSERT INTO "Project" (id, name, language, "createdById") VALUES ($1, $2, $3, $4)',
    [project, '岬', 'ja', account],
  );
  await addSources(client, { account, project }, names);
  await client.query('COMMIT');
  return project;
}

async function addSources(
  client: pg.Client,
  at: { account: string; project: string },
  names: readonly string[],
): Promise<void> {
  const ids = names.map(() => randomUUID());
  for (const [turn, name] of names.entries()) {
    await client.query(
      `INSERT INTO "Source" ("projectId", id, kind, name, "createdById") VALUES ($1, $2, 'person', $3, $4)`,
      [at.project, ids[turn], name, at.account],
    );
    await client.query(
      'INSERT INTO "SourceAlias" ("projectId", "sourceId", name) VALUES ($1, $2, $3)',
      [at.project, ids[turn], `${name}?`],
    );
  }
  for (const [turn, id] of ids.entries()) {
    await client.query(
      'UPDATE "Source" SET "affiliationId" = $3 WHERE "projectId" = $1 AND id = $2',
      [at.project, id, ids[turn + 1] ?? null],
    );
  }
}

export async function listNames(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT name FROM "Source" ORDER BY name COLLATE "C"',
  );
  return rows.map((row) => row.name);
}

export async function count(client: pg.Client, table: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM ${pg.escapeIdentifier(table)}`,
  );
  return rows[0]?.count ?? 0;
}
