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
  const done = spawnSync(
    'npm',
    ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'],
    {
      stdio: ['ignore', 'inherit', 'pipe'],
      shell: process.platform === 'win32',
    },
  );
  process.stderr.write(done.stderr ?? '');
  if (/ENOSPC/.test(String(done.stderr))) halt(MESSAGES.full);
  if (done.status !== 0) halt(MESSAGES.failed);
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
