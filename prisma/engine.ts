/**
 * Prisma's schema engine in its official WebAssembly build, over an ordinary PostgreSQL connection: the native
 * one is fetched from outside the package registry at first use, which many offices do not allow.
 */
import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;

export type Engine = bindings.SchemaEngine;

const SYSTEM_CHAR = 18;

/** Nothing of the database is left out of what the engine looks at. */
export const EVERYTHING = { externalTables: [], externalEnums: [] };

/** Lends an engine on the database of `url`. The error of a script that failed is the database's own. */
export async function withEngine<Result>(
  url: string,
  work: (engine: Engine) => Promise<Result>,
): Promise<Result> {
  await loaded();
  const pool = new pg.Pool({ connectionString: url, max: 3 });
  const adapter = new WholeScripts(url, pool);
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

  constructor(
    private readonly url: string,
    private readonly pool: pg.Pool,
  ) {
    super(pool);
  }

  override async connect() {
    return this.whole(await super.connect());
  }

  /** A database to try migrations on. The adapter's own way would connect to the database of the address again. */
  override async connectToShadowDb() {
    const name = `uratori_shadow_${randomUUID().replaceAll('-', '')}`;
    await this.pool.query(`CREATE DATABASE ${name}`);
    const address = new URL(this.url);
    address.pathname = `/${name}`;
    const adapter = await new PrismaPg(address.href).connect();
    const dispose = adapter.dispose.bind(adapter);
    adapter.dispose = async () => {
      await dispose();
      await this.pool.query(`DROP DATABASE ${name}`);
    };
    return this.whole(adapter);
  }

  private whole(adapter: Adapter): Adapter {
    const pool = adapter.underlyingDriver();
    adapter.executeScript = async (script) => {
      await pool.query(script).catch((error: unknown) => {
        this.scriptError = error;
        throw error;
      });
    };
    return describable(adapter);
  }
}

/**
 * PostgreSQL's catalogue has a type of one character that the adapter does not know, so that a database with checks
 * could not be described: it is passed off as text on the way in, and named for what it is on the way out.
 */
function describable(adapter: Adapter): Adapter {
  adapter.underlyingDriver().on('connect', (client) => {
    const connection: unknown = Reflect.get(client, 'connection');
    if (connection instanceof EventEmitter)
      connection.prependListener('rowDescription', hideSystemType);
  });
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const found = await queryRaw(query);
    const columnTypes = found.columnTypes.map((type, at) =>
      found.columnNames[at] === 'constraint_type' ? ColumnTypeEnum.Character : type,
    );
    return { ...found, columnTypes };
  };
  return adapter;
}

function hideSystemType({ fields }: { fields: { dataTypeID: number }[] }): void {
  for (const field of fields) {
    if (field.dataTypeID === SYSTEM_CHAR) field.dataTypeID = pg.types.builtins.TEXT;
  }
}

let loading: Promise<void> | undefined;

function loaded(): Promise<void> {
  loading ??= load();
  return loading;
}

async function load(): Promise<void> {
  Reflect.set(globalThis, 'PRISMA_WASM_PANIC_REGISTRY', { set_message: fail });
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

/** Without this a panic of the engine would be an unexplained "unreachable". */
function fail(message: string): never {
  throw new Error(message);
}
