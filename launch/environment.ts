/** What the programs that we start find in their environment. */

/** For PostgreSQL, which must neither see our secrets nor be swayed by its own variables (`PGPORT`, `PGOPTIONS`). */
export function bareEnvironment(): NodeJS.ProcessEnv {
  return { NODE_ENV: 'production', PATH: process.env.PATH ?? '', LC_ALL: 'C' };
}
