/**
 * Keeps PostgreSQL running for as long as the process that started this one lives, and stops it cleanly after that:
 * also when that process was killed and could not do so itself. Stands in a session of its own, so that Ctrl-C
 * reaches the web server first.
 *
 * Told on its input: `keep` (it answers now: start it again should it die). The end of the input means stop.
 * Tells on its output, a line of JSON each: {died} (started again), {ended, lines} (given up or stopped).
 */
import { spawn } from 'node:child_process';
import { appendFileSync, renameSync, rmSync, statSync } from 'node:fs';

const { program, args, account, log, temporary } = JSON.parse(process.argv[2] ?? '{}');

const LOG_BYTES = 10_000_000;
const LAST_LINES = 30;
/** A database that dies this often within a minute will not live. */
const DEATHS = 20;
const PAUSE = 500;
/** A fast shutdown writes everything to disk first; after this it is told to stop at once, which loses nothing either. */
const PATIENCE = 30_000;

let keep = false;
let stopping = false;
let lines = [];
let deaths = [];
let server = start();

process.stdin.on('data', (chunk) => {
  if (String(chunk).includes('keep')) keep = true;
});
process.stdin.on('end', stop);
process.stdin.on('error', stop);
process.stdout.on('error', () => {});
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
process.on('SIGHUP', () => {});

function start() {
  const child = spawn(program, args, { ...account, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
  child.stderr.on('data', (chunk) => write(String(chunk)));
  child.on('error', (error) => end(String(error)));
  child.on('close', (code, signal) => closed(code ?? signal));
  return child;
}

function closed(reason) {
  deaths = [...deaths.filter((time) => time > Date.now() - 60_000), Date.now()];
  if (stopping || !keep || deaths.length > DEATHS) return end(reason);
  if (deaths.length === 1) tell({ died: reason });
  setTimeout(() => {
    if (stopping) return end(reason);
    server = start();
  }, PAUSE);
}

function stop() {
  if (stopping) return;
  stopping = true;
  server.kill('SIGINT');
  setTimeout(() => server.kill('SIGQUIT'), PATIENCE).unref();
}

function end(reason) {
  tell({ ended: reason, lines });
  if (temporary) rmSync(temporary, { recursive: true, force: true });
  process.exitCode = 0;
  process.stdin.destroy();
}

function tell(message) {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

function write(text) {
  lines = [...lines, ...text.split('\n').filter(Boolean)].slice(-LAST_LINES);
  if (!log) return;
  try {
    if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LOG_BYTES)
      renameSync(log, `${log}.1`);
    appendFileSync(log, text, { mode: 0o600 });
  } catch {
    // A full disk must not bring the database down by its log.
  }
}
