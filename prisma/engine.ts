/**
 * Prisma's schema engine in its official WebAssembly build, over an ordinary PostgreSQL connection: the native
 * one is fetched from outside the package registry at first use, which many offices do not allow.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

export type Engine = bindings.SchemaEngine;

/** Nothing of the database is left out of what the engine looks at. */
export const EVERYTHING = { externalTables: [], externalEnums: [] };

/** Lends an engine on the database of `url`. The error of a script that failed is the database's own. */
export async function withEngine<Result>(
  url: string,
  work: (engine: Engine) => Promise<Result>,
): Promise<Result> {
  await loaded();
  const pool = new pg.Pool({ connectionString: url, max: 3 });
  const adapter = new WholeScripts(pool);
  try {
    const bound = bindMigrationAwareSqlAdapterFactory(adapter);
    const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, () => {}, bound);
    return await work(engine).finally(() => engine.free());
  } catch (error) {
    throw adapter.scriptError ?? error;
  } finally {
    await pool.end();
  }
}

/**
 * Sends a script as one query: the adapter would cut it at every semicolon, also inside a function's body, and
 * send the pieces over several connections. One query is one transaction, so a migration that fails leaves nothing.
 */
class WholeScripts extends PrismaPg {
  scriptError: unknown;

  override async connect() {
    return this.whole(await super.connect());
  }

  override async connectToShadowDb() {
    return this.whole(await super.connectToShadowDb());
  }

  private whole(adapter: Awaited<ReturnType<PrismaPg['connect']>>) {
    adapter.executeScript = async (script) => {
      await adapter
        .underlyingDriver()
        .query(script)
        .catch((error: unknown) => {
          this.scriptError = error;
          throw error;
        });
    };
    return adapter;
  }
}

let loading: Promise<void> | undefined;

function loaded(): Promise<void> {
  loading ??= load();
  return loading;
}

async function load(): Promise<void> {
  const glue = createRequire(import.meta.url).resolve(
    '@prisma/schema-engine-wasm/schema_engine_bg',
  );
  const bytes = await readFile(path.join(path.dirname(glue), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': { ...bindings },
  });
  bindings.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === 'function') start();
}
