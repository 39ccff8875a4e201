/** Installs the packages when they are not those of package-lock.json. Plain JavaScript: nothing else can run before. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const OLDEST = [20, 19];

const MESSAGES = {
  node: [
    `Uratori needs Node.js ${OLDEST.join('.')} or later; this is ${process.version}.`,
    `UratoriにはNode.js ${OLDEST.join('.')} 以降が必要です（現在は ${process.version}）。`,
  ],
  installing: ['Installing the packages: npm ci', 'パッケージをインストールします: npm ci'],
  failed: [
    'The packages could not be installed; npm says above why.',
    'パッケージをインストールできませんでした。理由は上のnpmの表示をご覧ください。',
  ],
  full: [
    'The disk is full: make room, then start again.',
    'ディスクに空きがありません。空きを作ってからもう一度起動してください。',
  ],
};

export function say(texts) {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return texts[(LC_ALL || LC_MESSAGES || LANG || '').startsWith('ja') ? 1 : 0];
}

/** Ends the process with a sentence where it cannot. Moves into the project's folder, where everything is found from. */
export function ensureInstalled() {
  process.chdir(ROOT);
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) halt(MESSAGES.node);
  if (isInstalled()) return;
  console.log(say(MESSAGES.installing));
  const output = npm('ci');
  if (output === null) return;
  if (/ENOSPC/.test(output)) halt(MESSAGES.full);
  // A lock written where the registry lacks other systems' packages is complete for this one all the same.
  if (!/EUSAGE/.test(output) || npm('install', '--no-save') !== null) halt(MESSAGES.failed);
}

/** What npm complained of; null when it succeeded. No package's script is run: none that we use needs one. */
function npm(...args) {
  const done = spawnSync(
    'npm',
    [...args, '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      stdio: ['ignore', 'inherit', 'pipe'],
      shell: process.platform === 'win32',
    },
  );
  const output = String(done.stderr ?? done.error ?? '');
  process.stderr.write(output);
  return done.status === 0 ? null : output;
}

/** npm leaves a record of what it installed; it is written last, so that an interrupted installation has none. */
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const found = readPackages('node_modules/.package-lock.json');
  if (!wanted || !found) return false;
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    return place === '' || found[place]?.version === version || (optional && !found[place]);
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')).packages;
  } catch {
    return null;
  }
}

function halt(texts) {
  console.error(say(texts));
  process.exit(1);
}
