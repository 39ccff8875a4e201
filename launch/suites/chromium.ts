/** Finds a Chromium to test with, or brings one where that is allowed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { inProject } from '@/launch/root';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FONTS = 'fonts-noto-cjk';

/** The path of one that runs; null when there is none. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM;
  const candidates = named ? [named] : [...NAMES.flatMap(whereIs), chromium.executablePath()];
  return candidates.find((file) => existsSync(file) && runs(file, '--version')) ?? null;
}

/** The system's, else Debian's package, else the one that Playwright fetches. */
export function ensureChromium(): string | null {
  return (
    findChromium() ??
    (installPackages('chromium', FONTS) ? findChromium() : null) ??
    (fetchPlaywrights() ? findChromium() : null)
  );
}

/** Without them Japanese is drawn as boxes; tests pass all the same, but pictures of failures cannot be read. */
export function ensureFonts(): void {
  if (hasJapanese() || installPackages(FONTS)) return;
  console.warn(`There is no Japanese font: "apt-get install ${FONTS}" brings one.`);
}

function whereIs(name: string): string[] {
  const found = spawnSync('/bin/sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  return found.status === 0 ? [found.stdout.trim()] : [];
}

function hasJapanese(): boolean {
  const found = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  return found.status === 0 && found.stdout.trim() !== '';
}

function installPackages(...names: string[]): boolean {
  if (process.getuid?.() !== 0 || !runs('apt-get', '--version')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, { env, stdio: 'inherit' }).status === 0;
  console.log(`Installing ${names.join(', ')}`);
  apt('update', '-qq');
  return apt('install', '-y', '-qq', '--no-install-recommends', ...names);
}

function fetchPlaywrights(): boolean {
  const cli = inProject('node_modules/@playwright/test/cli.js');
  return (
    spawnSync(process.execPath, [cli, 'install', 'chromium'], {
      stdio: 'inherit',
      timeout: 300_000,
    }).status === 0
  );
}

function runs(program: string, ...args: string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}
