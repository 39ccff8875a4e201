/** One moment of the database, read for as long as an export takes: what is written meanwhile is not seen, nothing is locked. */
import 'server-only';
import type pg from 'pg';
import { Prisma } from '@/prisma/generated/client';
import { pool } from '../../db';

export interface Snapshot {
  /** Rows as the statement makes them; their type is its author's word. */
  query<Row extends pg.QueryResultRow>(statement: Prisma.Sql): Promise<Row[]>;
}

/** Each holds a connection; the rest of the pool is for everybody else. */
const mostAtOnce = 6;
/** How long a reader may pause before the connection is taken back: a paused download should survive a short night-time hiccup, not a week-end. */
const longestPause = '5min';

/** Every table is read by key, some rows at a time: a planner that has not yet counted a table just filled would read all of it each time. */
const beginning = `
  BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
  SET LOCAL idle_in_transaction_session_timeout = '${longestPause}';
  SET LOCAL enable_seqscan = off;
  SET LOCAL random_page_cost = 1.1`;

let reading = 0;

/** Whether another reader would leave too few connections to everybody else. */
export function isBusy(): boolean {
  return reading >= mostAtOnce;
}

/** What `read` makes of a snapshot that lasts until it is done, fails, or nobody reads on. */
export async function* fromSnapshot<Piece>(
  read: (snapshot: Snapshot) => AsyncIterable<Piece>,
): AsyncGenerator<Piece> {
  reading++;
  try {
    const client = await pool().connect();
    // A connection lost between two queries says so by an event, which unheard would end the process.
    client.on('error', ignore);
    let isSound = false;
    try {
      await client.query(beginning);
      yield* read(snapshotOn(client));
    } finally {
      isSound = await client.query('ROLLBACK').then(
        () => true,
        () => false,
      );
      client.off('error', ignore);
      client.release(!isSound);
    }
  } finally {
    reading--;
  }
}

/** The next query on the lost connection fails, and that is heard. */
function ignore(): void {}

function snapshotOn(client: pg.PoolClient): Snapshot {
  return {
    async query<Row extends pg.QueryResultRow>({ text, values }: Prisma.Sql) {
      return (await client.query<Row>({ text, values: [...values] })).rows;
    },
  };
}

/** The rows of a statement, so many at a time. Within a snapshot each open cursor needs a name of its own. */
export async function* fetchRows<Row extends pg.QueryResultRow>(
  snapshot: Snapshot,
  name: string,
  size: number,
  statement: Prisma.Sql,
): AsyncGenerator<Row[]> {
  await snapshot.query(Prisma.sql`DECLARE ${Prisma.raw(name)} NO SCROLL CURSOR FOR ${statement}`);
  const fetch = Prisma.raw(`FETCH ${size} FROM ${name}`);
  let rows: Row[];
  do {
    rows = await snapshot.query<Row>(fetch);
    if (rows.length > 0) yield rows;
  } while (rows.length === size);
  await snapshot.query(Prisma.raw(`CLOSE ${name}`));
}
