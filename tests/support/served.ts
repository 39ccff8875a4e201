/** The application as it is served, on a database of its own. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { findFreePort } from '@/launch/postgres/freePort';
import { inProject } from '@/launch/root';
import { startWeb, type Web } from '@/launch/steps/web';
import { freshDatabase, type TestDatabase } from '@/tests/support/database';

export type Served = {
  readonly address: string;
  readonly database: TestDatabase;
  /** As after a power cut: the server is gone at once, and comes back at the same address. */
  readonly kill: () => Promise<void>;
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export const SECRET = 'a secret that signs the sessions of tests only';

/** `name` tells the logs apart; `environment` is what an installation may set besides. */
export async function serve(
  name: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const [port, database] = await Promise.all([findFreePort(), freshDatabase()]);
  const address = `http://localhost:${port}`;
  const start = () =>
    startWeb(
      { ...planFor(port, address, database, name), environment },
      new AbortController().signal,
    );
  const running: { web: Web } = { web: await start() };
  return {
    address,
    database,
    kill: () => running.web.kill(),
    restart: async () => {
      await running.web.stop();
      running.web = await start();
    },
    close: async () => {
      await running.web.stop();
      await database.drop();
    },
  };
}

function planFor(port: number, address: string, database: TestDatabase, name: string) {
  const data = inProject('test-results', 'served');
  mkdirSync(data, { recursive: true });
  return {
    ...({ mode: 'start', host: '127.0.0.1', port, address, data } as const),
    databaseUrl: database.appUrl,
    secret: SECRET,
    log: path.join(data, `${name}.log`),
  };
}

/** One application at a time: that of the file whose tests are being run. */
export class ServedFiles {
  private current: { file: string; served: Served } | undefined;

  async of(file: string): Promise<Served> {
    if (this.current?.file === file) return this.current.served;
    await this.close();
    const served = await serve(path.basename(file, '.spec.ts'));
    this.current = { file, served };
    return served;
  }

  async close(): Promise<void> {
    await this.current?.served.close();
    this.current = undefined;
  }
}
