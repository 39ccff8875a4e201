/** A project to measure with: its people and labels, and whatever the benchmark puts into it, in one transaction. */
import { randomUUID } from 'node:crypto';
import type pg from 'pg';

export interface FilledProject {
  readonly projectId: string;
  /** Its owner's. */
  readonly accountId: string;
}

/** As a codebook keeps it. */
export interface FilledLabel {
  readonly id: string;
  readonly name: { readonly ja: string; readonly en: string };
  readonly key: string;
  readonly colour: 'denial' | 'quote' | 'opinion' | 'fact';
  readonly line: string;
}

/** `people` counts the owner too; `fill` may find them by their addresses. */
export async function fillProject(
  client: pg.Client,
  people: number,
  labels: readonly FilledLabel[],
  fill: (filled: FilledProject) => Promise<void>,
): Promise<FilledProject> {
  const [projectId, accountId] = [randomUUID(), randomUUID()];
  const content = { labels: labels.map((label) => ({ ...label, definition: label.name })) };
  const ids = labels.map(({ id }) => id);
  await client.query('BEGIN');
  await client.query(statements.accounts, [accountId, people]);
  await client.query(statements.project, [projectId, accountId]);
  await client.query(statements.labels, [projectId, ids]);
  await client.query(statements.codebook, [projectId, content, accountId]);
  await fill({ projectId, accountId });
  await client.query('COMMIT');
  await client.query('ANALYZE');
  return { projectId, accountId };
}

/** The addresses of a project's people, for LIKE. */
export function peopleOf({ accountId }: FilledProject): string {
  return `bench-%-${accountId}@example.org`;
}

const statements = {
  accounts: `
    INSERT INTO "Account" (id, email, name)
    SELECT CASE n WHEN 1 THEN $1::uuid ELSE gen_random_uuid() END,
           'bench-' || n || '-' || $1 || '@example.org', '分析者 ' || n
      FROM generate_series(1, $2::int) n`,
  project: `
    INSERT INTO "Project" (id, name, language, "createdById") VALUES ($1, '計測', 'ja', $2)`,
  labels: 'INSERT INTO "Label" ("projectId", id) SELECT $1::uuid, unnest($2::uuid[])',
  codebook: `
    INSERT INTO "CodebookVersion" ("projectId", number, content, "createdById") VALUES ($1, 1, $2, $3)`,
} as const;
