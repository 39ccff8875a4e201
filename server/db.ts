/** The one database client. Only stores use it. */
import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { type Prisma, PrismaClient } from '@/prisma/generated/client';
import { env } from './env';

/** Enough for a web server's concurrent requests, few enough for several servers on one PostgreSQL (its default is 100). */
const poolSize = 20;
/** Milliseconds. A new connection costs PostgreSQL a process and both ends a handshake: whoever pauses to read must not wait for ten of them. */
const idle = 10 * 60_000;

interface Connections {
  readonly prisma: PrismaClient;
  readonly pool: pg.Pool;
}

// Next.js reloads modules while developing: connections outlive that on the global object.
declare global {
  var uratoriConnections: Connections | undefined;
}

function connections(): Connections {
  globalThis.uratoriConnections ??= connect();
  return globalThis.uratoriConnections;
}

function connect(): Connections {
  const pool = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max: poolSize,
    idleTimeoutMillis: idle,
  });
  // A connection lost while idle is replaced at the next query; unheard, the event would end the process.
  pool.on('error', (error) => console.error('database connection lost:', error.message));
  return { prisma: new PrismaClient({ adapter: new PrismaPg(pool) }), pool };
}

export function db(): PrismaClient {
  return connections().prisma;
}

/** For streams and counters, which Prisma does not do, and for lists too long for it. */
export function pool(): pg.Pool {
  return connections().pool;
}

export type Transaction = Prisma.TransactionClient;

export async function transaction<Result>(
  run: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  return db().$transaction(run, { timeout: 30_000, maxWait: 10_000 });
}

export async function disconnect(): Promise<void> {
  await globalThis.uratoriConnections?.prisma.$disconnect();
  await globalThis.uratoriConnections?.pool.end();
  globalThis.uratoriConnections = undefined;
}
