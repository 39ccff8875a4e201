/** Reads articles with their layers from a cursor, some at a time, by a connection of its own. It is loaded by workers, outside of the server's bundle. */
import pg from 'pg';
import { countedSentences } from '@/domain/agreement/counted';
import { type JudgedVersion, noStatement } from '@/domain/agreement/tally';
import type { Mark } from '@/domain/agreement/units';
import { decodeLayout } from '@/domain/text/layout';
import type { Reading } from './task';

/** Large enough that the way to the database is no matter, small enough to be nothing in memory: with four times as many, twice as much is held. */
const versionsAtOnce = 10;

/** Everything is read by key, some articles at a time: a planner left to itself would read whole tables, or compile what runs for milliseconds. */
const beginning = `
  BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
  SET LOCAL enable_seqscan = off;
  SET LOCAL enable_hashjoin = off;
  SET LOCAL enable_mergejoin = off;
  SET LOCAL random_page_cost = 1.1;
  SET LOCAL jit = off`;

interface Row {
  readonly id: string;
  readonly article: string;
  readonly length: number;
  readonly month: string | null;
  readonly regions: number[];
  readonly sentences: number[];
  readonly layers: readonly {
    readonly author: string | null;
    /** Start, end, place of the label, value. */
    readonly marks: readonly (readonly [number, number, number, string | null])[] | null;
  }[];
}

export async function* readJudged(reading: Reading): AsyncGenerator<JudgedVersion[]> {
  const client = new pg.Client({ connectionString: reading.databaseUrl });
  await client.connect();
  try {
    await client.query(beginning);
    const { text, values } = reading.statement;
    await client.query(`DECLARE judged NO SCROLL CURSOR FOR ${text}`, [...values]);
    const toJudged = judgedFrom(reading);
    for (;;) {
      const { rows } = await client.query<Row>(`FETCH ${versionsAtOnce} FROM judged`);
      if (rows.length > 0) yield rows.map(toJudged);
      if (rows.length < versionsAtOnce) return;
    }
  } finally {
    await client.end();
  }
}

function judgedFrom({ query, labels }: Reading): (row: Row) => JudgedVersion {
  const byItself = query.of === 'label' || query.of === 'span';
  const saidBy = (rank: number, value: string | null) =>
    byItself ? (labels[rank] ?? noStatement) : value;
  return ({ id, article, length, month, layers, ...encoded }) => {
    const layout = decodeLayout(encoded);
    if (!layout.ok) throw new Error(`the layout of version ${id} is ${layout.refusal}`);
    return {
      article,
      version: id,
      length,
      month,
      sentences: countedSentences(layout.value, query.text),
      layers: layers.map(({ author, marks }) => ({
        author,
        marks: (marks ?? []).map(
          ([start, end, rank, value]): Mark => ({ start, end, rank, value: saidBy(rank, value) }),
        ),
      })),
    };
  };
}
