/** How often a password may be tried, counted in the database so that all servers share the count. */
import 'server-only';
import { createHash } from 'node:crypto';
import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { addressRange } from '@/domain/access/address-range';
import { pool } from './db';

/** Seconds. Long enough to make guessing hopeless, short enough that whoever was locked out just has a coffee. */
const window = 15 * 60;

/** Nobody mistypes their own password more often. */
const perAccount = 10;

/** A whole newsroom may sit behind one address; somebody trying one password on many accounts still stands out. */
const perAddress = 100;

export interface Attempt {
  /** Folded where it is an e-mail at all; it need not belong to an account. */
  readonly email: string;
  /** Network address. */
  readonly address: string;
}

interface Limiters {
  readonly account: RateLimiterPostgres;
  readonly address: RateLimiterPostgres;
}

const made = new WeakMap<pg.Pool, Limiters>();

/** Counts the attempt before it is made, so that attempts sent at the same moment count too. False when there were too many. */
export async function admitAttempt({ email, address }: Attempt): Promise<boolean> {
  const { account, address: range } = limiters();
  return (
    (await consume(range, keyOf(addressRange(address)))) && (await consume(account, keyOf(email)))
  );
}

/** What was a right password counts for nothing: the account starts anew, the address gets its attempt back. */
export async function forgiveAttempt({ email, address }: Attempt): Promise<void> {
  const { account, address: range } = limiters();
  await Promise.all([account.delete(keyOf(email)), range.reward(keyOf(addressRange(address)))]);
}

/** For whoever got a new password after being locked out. */
export async function forgetAttempts(email: string): Promise<void> {
  await limiters().account.delete(keyOf(email));
}

function limiters(): Limiters {
  const known = made.get(pool());
  if (known !== undefined) return known;
  const fresh = {
    account: makeLimiter('sign-in-account', perAccount),
    address: makeLimiter('sign-in-address', perAddress),
  };
  made.set(pool(), fresh);
  return fresh;
}

function makeLimiter(keyPrefix: string, points: number): RateLimiterPostgres {
  const store = { storeClient: pool(), tableName: 'RateLimit', tableCreated: true };
  return new RateLimiterPostgres({ ...store, keyPrefix, points, duration: window });
}

async function consume(limiter: RateLimiterPostgres, key: string): Promise<boolean> {
  try {
    await limiter.consume(key);
    return true;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false;
    throw refusal;
  }
}

/** Hashed: whatever was typed or forged fits the column, and addresses of people are not kept. */
function keyOf(typed: string): string {
  return createHash('sha256').update(typed).digest('hex');
}
