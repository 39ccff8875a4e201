/** `npm start` once the packages are there: from an empty folder to a served page, and back to nothing running. */
import { Closing, Interrupted, interruption } from '@/launch/closing';
import { report } from '@/launch/failure';
import { Halt } from '@/launch/halt';
import { takeLock } from '@/launch/lock';
import { closeEmbedded, endOf } from '@/launch/postgres/embedded';
import { Progress, tell } from '@/launch/progress';
import { readSettings, type Settings } from '@/launch/settings';
import { buildApplication } from '@/launch/steps/build';
import { type Database, openDatabase } from '@/launch/steps/database';
import { prepareFolder } from '@/launch/steps/folder';
import { generateClient } from '@/launch/steps/generate';
import { migrateDatabase, openToApplication } from '@/launch/steps/migrations';
import { ensureSecrets, type Secrets, secretsFile } from '@/launch/steps/secrets';
import { fillDemo, makeAdministrator, type Target, wantsAdministrator } from '@/launch/steps/seed';
import { expectFreePort, startWeb, type Web } from '@/launch/steps/web';

const STEPS = 5;

const closing = new Closing();
const signal = interruption();
// Said outright: an idle connection to the web server would keep this process for seconds.
process.exit(await serve().catch(report));

async function serve(): Promise<number> {
  try {
    const settings = readSettings(process.argv.slice(2));
    const progress = new Progress(STEPS + Number(settings.demo) + Number(wantsAdministrator()));
    const { database, web } = await setUp(settings, progress);
    console.log();
    tell('served', { address: settings.address });
    return await untilEnd(database, web);
  } catch (error) {
    if (error instanceof Interrupted) return 0;
    throw error;
  } finally {
    await closing.run();
  }
}

async function setUp(
  settings: Settings,
  progress: Progress,
): Promise<{ database: Database; web: Web }> {
  const secrets = await progress.step('step-secrets', () => claim(settings));
  const database = await progress.step('step-database', () => open(settings, secrets));
  const databaseUrl = await progress.step('step-migrations', () => migrate(database));
  const target = { databaseUrl, secret: process.env.NEXTAUTH_SECRET || secrets.authentication };
  if (wantsAdministrator())
    await progress.step('step-administrator', () => makeAdministrator(target, signal));
  if (settings.demo) await progress.step('step-demo', () => fillDemo(target, signal));
  await progress.step('step-build', () => build(settings));
  const web = await progress.step('step-web', () => answer(settings, target));
  return { database, web };
}

/** The folder is ours alone from here on. */
async function claim({ folder, port, host }: Settings): Promise<Secrets> {
  await prepareFolder(folder);
  const lock = await takeLock(folder);
  if (!lock) throw new Halt('already-running', { folder });
  closing.add(lock.release);
  await expectFreePort(port, host);
  const { secrets, made } = await ensureSecrets(folder);
  tell(made ? 'secrets-made' : 'secrets-kept', { file: secretsFile(folder) });
  return secrets;
}

async function open({ folder }: Settings, secrets: Secrets): Promise<Database> {
  const database = await openDatabase(folder, secrets);
  const { embedded } = database;
  if (embedded) closing.add(() => closeEmbedded(embedded));
  signal.throwIfAborted();
  if (embedded) tell('database-own', { port: embedded.server.port, folder: embedded.place.folder });
  else tell('database-given');
  return database;
}

async function migrate(database: Database): Promise<string> {
  await migrateDatabase(database.url);
  const url = await openToApplication(database);
  if (await generateClient()) tell('client-generated');
  signal.throwIfAborted();
  return url;
}

async function build({ mode, folder }: Settings): Promise<void> {
  if (mode === 'dev') return tell('build-not-needed');
  await buildApplication(folder, signal);
}

async function answer(settings: Settings, target: Target): Promise<Web> {
  const plan = { ...settings, ...target, data: settings.folder, log: null };
  const web = await startWeb(plan, signal);
  closing.add(web.stop);
  return web;
}

/** Gives the exit code: zero only when a person asked for the end. */
async function untilEnd({ embedded }: Database, web: Web): Promise<number> {
  const asked = new Promise<'asked'>((resolve) =>
    signal.addEventListener('abort', () => resolve('asked')),
  );
  const lost = embedded?.server.ended.then((lines) => ({ lines }));
  const end = await Promise.race([
    asked,
    web.ended.then((reason) => ({ reason })),
    ...(lost ? [lost] : []),
  ]);
  if (end === 'asked') {
    tell('stopping');
    return 0;
  }
  if ('reason' in end) throw new Halt('web-ended', { reason: end.reason });
  throw endOf(end.lines, embedded?.place.folder ?? '');
}
