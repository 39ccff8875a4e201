import { defineConfig } from '@playwright/test';
import { findChromium } from './launch/suites/chromium';

const executablePath = findChromium();

/** Nothing is fetched behind a test's back. The sandbox cannot be had as root nor in most containers; only our own pages are opened. */
const args = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-sandbox',
];

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/installation.ts',
  // A file is one story on a database of its own: its tests follow one another.
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    // Neither Japanese nor English, neither Tokyo nor UTC: what depends on them shows.
    locale: 'tr-TR',
    timezoneId: 'Asia/Kathmandu',
    // What cannot be done is said where it failed, not when the whole test runs out of time.
    actionTimeout: 30_000,
    // Traces cost every journey time: TRACE=1 keeps those of failures.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: { args, ...(executablePath ? { executablePath } : {}) },
  },
});
