/** Makes sure that the database at an address given by a person can be used, or says why not. */
import pg from 'pg';
import { errorCode, errorText, Halt } from '@/launch/halt';

const OLDEST = 140_000;

export async function expectAnswer(url: string): Promise<void> {
  const address = parse(url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await expectVersion(client);
  } catch (error) {
    if (error instanceof Halt) throw error;
    throw refusalFor(error, address);
  } finally {
    await client.end().catch(() => {});
  }
}

function parse(url: string): URL {
  try {
    const address = new URL(url);
    if (/^postgres(ql)?:$/.test(address.protocol)) return address;
  } catch {
    // Said below, without the text, which may hold a password.
  }
  throw new Halt('database-url-unreadable');
}

async function expectVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: number; name: string }>(
    `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS name`,
  );
  const [version] = rows;
  if (version && version.number < OLDEST)
    throw new Halt('database-too-old', { version: version.name });
}

function refusalFor(error: unknown, address: URL): Halt {
  const name = decodeURIComponent(address.pathname.slice(1));
  const where = `${address.hostname}:${address.port || 5432}`;
  const code = errorCode(error);
  if (code === '3D000') return new Halt('database-missing', { name, where });
  if (code.startsWith('28'))
    return new Halt('database-refuses', { where, detail: errorText(error) });
  return new Halt('database-unreachable', { where, detail: errorText(error) });
}
