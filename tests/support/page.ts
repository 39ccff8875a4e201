/** Playwright's `test` on an application of the file's own; an error on any page's console fails it. */
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { type Served, ServedFiles } from '@/tests/support/served';

type Own = {
  /** Where the test is about an error: what the console may say, by `test.use({ expectedErrors: [/404/] })`. */
  expectedErrors: RegExp[];
  served: Served;
  /** Another person's browser, watched like the first. */
  anotherPage: (
    options?: Parameters<import('@playwright/test').Browser['newContext']>[0],
  ) => Promise<Page>;
  consoleErrors: string[];
};

export const test = base.extend<Own, { servedFiles: ServedFiles }>({
  expectedErrors: [[], { option: true }],
  servedFiles: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
    async ({}, use) => {
      const files = new ServedFiles();
      await use(files);
      await files.close();
    },
    { scope: 'worker' },
  ],
  served: async ({ servedFiles }, use, info) => {
    await use(await servedFiles.of(info.file));
  },
  baseURL: async ({ served }, use) => {
    await use(served.address);
  },
  consoleErrors: async ({ expectedErrors }, use) => {
    const errors: string[] = [];
    await use(errors);
    const unexpected = errors.filter(
      (text) => !expectedErrors.some((expected) => expected.test(text)),
    );
    expect(unexpected, 'errors on the console').toEqual([]);
  },
  context: async ({ context, consoleErrors }, use) => {
    watch(context, consoleErrors);
    await use(context);
  },
  anotherPage: async ({ browser, baseURL, consoleErrors }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), ...options });
      contexts.push(context);
      watch(context, consoleErrors);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

export { expect };

/** No violation that axe can find, in light and in dark alike where the test shows both. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(untilStill);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary ?? ''}`),
  }));
  expect(told, 'what hinders people').toEqual([]);
}

/** Runs in the page: a colour that is still on its way to another has no contrast of its own. */
async function untilStill(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)));
  await Promise.allSettled(ending.map(({ finished }) => finished));
}

function watch(context: BrowserContext, errors: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => errors.push(error.error().message));
}
