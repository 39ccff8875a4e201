/** Gets a database: the one at DATABASE_URL, or an embedded PostgreSQL in the data folder. */
import { type Embedded, openEmbedded } from '@/launch/postgres/embedded';
import { expectAnswer } from '@/launch/postgres/external';
import type { Secrets } from '@/launch/steps/secrets';

/** `url` may change the schema; `applicationPassword` is for the role that may not, where it signs in by itself. */
export type Database = {
  readonly url: string;
  readonly applicationPassword: string | undefined;
  readonly embedded: Embedded | null;
};

export async function openDatabase(folder: string, secrets: Secrets): Promise<Database> {
  const url = process.env.DATABASE_URL;
  if (url) {
    await expectAnswer(url);
    return { url, applicationPassword: undefined, embedded: null };
  }
  const embedded = await openEmbedded(folder, secrets);
  return { url: embedded.url, applicationPassword: secrets.application, embedded };
}
