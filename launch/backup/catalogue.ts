/** What PostgreSQL's catalogue knows of the tables of a database. What belongs to extensions is left to them. */
import type pg from 'pg';
import type { Sequence, Table } from '@/launch/backup/format';

/** In the order of their names; a computed column is not among the columns. */
export async function listTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `SELECT relname AS name, array_agg(attname::text ORDER BY attnum) AS columns
       FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
        AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
        AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_class.oid AND deptype = 'e')
      GROUP BY relname ORDER BY relname COLLATE "C"`,
  );
  return rows;
}

export async function listSequences(client: pg.Client): Promise<Sequence[]> {
  const { rows } = await client.query<Sequence>(
    `SELECT sequencename AS name, coalesce(last_value, start_value)::text AS last, last_value IS NOT NULL AS called
       FROM pg_sequences WHERE schemaname = 'public' ORDER BY sequencename COLLATE "C"`,
  );
  return rows;
}

/** A statement that undoes something, with the one that does it again. */
export type Undoing = { readonly off: string; readonly on: string };

/** References between tables: without them, rows can be loaded in any order. */
export async function listReferences(client: pg.Client): Promise<Undoing[]> {
  const { rows } = await client.query<Undoing>(
    `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS off,
            format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS on
       FROM pg_constraint
      WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conparentid = 0
      ORDER BY conrelid::regclass::text, conname`,
  );
  return rows;
}

/** Triggers of our own, which would check or change rows that were checked when they were written. */
export async function listTriggers(client: pg.Client): Promise<Undoing[]> {
  const { rows } = await client.query<Undoing>(
    `SELECT format('ALTER TABLE %s DISABLE TRIGGER %I', tgrelid::regclass, tgname) AS off,
            format('ALTER TABLE %s ENABLE %s TRIGGER %I', tgrelid::regclass,
                   CASE tgenabled WHEN 'A' THEN 'ALWAYS' WHEN 'R' THEN 'REPLICA' ELSE '' END, tgname) AS on
       FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
      WHERE relnamespace = 'public'::regnamespace AND NOT tgisinternal AND tgenabled <> 'D' AND tgparentid = 0
      ORDER BY tgrelid::regclass::text, tgname`,
  );
  return rows;
}

/** Statements that remove everything from the schema, tables first. */
export async function listRemovals(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ statement: string }>(
    `SELECT statement FROM (
       SELECT 1 AS turn, oid, format('DROP TABLE IF EXISTS %s CASCADE', oid::regclass) AS statement
         FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
       UNION ALL
       SELECT 2, oid, format('DROP %s IF EXISTS %s CASCADE',
                CASE relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'SEQUENCE' END, oid::regclass)
         FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('v', 'm', 'S')
       UNION ALL
       SELECT 3, oid, format('DROP ROUTINE IF EXISTS %s CASCADE', oid::regprocedure)
         FROM pg_proc WHERE pronamespace = 'public'::regnamespace
       UNION ALL
       SELECT 4, oid, format('DROP TYPE IF EXISTS %s CASCADE', oid::regtype)
         FROM pg_type WHERE typnamespace = 'public'::regnamespace AND typtype IN ('e', 'd', 'r')
     ) AS removals
     WHERE NOT EXISTS (SELECT FROM pg_depend WHERE objid = removals.oid AND deptype = 'e')
     ORDER BY turn, oid`,
  );
  return rows.map((row) => row.statement);
}

/** The tables that hold rows, the record of migrations aside. */
export async function listFilled(client: pg.Client, tables: readonly Table[]): Promise<string[]> {
  const filled: string[] = [];
  for (const { name } of tables.filter((table) => table.name !== '_prisma_migrations')) {
    const { rows } = await client.query(
      `SELECT 1 FROM public.${client.escapeIdentifier(name)} LIMIT 1`,
    );
    if (rows.length > 0) filled.push(name);
  }
  return filled;
}
