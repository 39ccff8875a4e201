/** Signing in at a provider of OpenID Connect: a real one, on loopback. */
import type { Page } from '@playwright/test';
import { findFreePort } from '@/launch/postgres/freePort';
import { client, type RunningProvider, startProvider } from '@/tests/support/openid-provider';
import { test as base, expect, expectAccessible } from '@/tests/support/page';
import { type Served, serve } from '@/tests/support/served';
import { acceptInvitation, invite, makeAdministrator, makeProject } from '@/tests/support/way-in';

const saeki = {
  name: '佐伯 凛',
  email: 'saeki@misaki.example',
  password: '岬の灯台は夜ごとに光ります',
};
const people = [
  { sub: '1', name: '佐伯 凛', email: 'Saeki@misaki.example', email_verified: true },
  { sub: '2', name: '真壁 純', email: 'makabe@misaki.example', email_verified: true },
  { sub: '3', name: '偽の佐伯', email: 'saeki@misaki.example', email_verified: false },
];

const running: { provider?: RunningProvider; port: number; served?: Served } = { port: 0 };

/** The application is started by hand, since it has a provider. */
const test = base.extend<{ served: Served }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
  served: async ({}, use) => {
    running.served ??= await serveWithProvider();
    await use(running.served);
  },
});

test.describe.configure({ mode: 'serial' });

async function serveWithProvider(): Promise<Served> {
  running.port = await findFreePort();
  return serve('openid-connect', {
    URATORI_OIDC_ISSUER: `http://localhost:${running.port}`,
    URATORI_OIDC_CLIENT_ID: client.id,
    URATORI_OIDC_CLIENT_SECRET: client.secret,
    URATORI_OIDC_NAME: '岬新聞社',
  });
}

test.afterAll(async () => {
  await running.provider?.close();
  await running.served?.close();
});

async function choose(page: Page, person: string): Promise<void> {
  await page.goto('/sign-in');
  await goOn(page, person);
}

async function goOn(page: Page, person: string): Promise<void> {
  await page.getByRole('button', { name: '岬新聞社でログイン' }).click();
  const chooser = page.getByRole('button', { name: `${person}として続ける` });
  const back = page.getByRole('heading', { name: /^(プロジェクト|ログイン|記事)$/ });
  // Who it is, then whether the provider may say so; neither when it knows already.
  for (const _ of ['who', 'whether']) {
    await expect(chooser.or(back)).toBeVisible();
    if (await chooser.isVisible()) await chooser.click();
  }
  await expect(back).toBeVisible();
}

test('a provider that does not answer is told, and no one is let in', async ({ page }) => {
  await makeAdministrator(page, saeki);
  await page.context().clearCookies();
  await page.goto('/sign-in');
  await expectAccessible(page);
  await page.getByRole('button', { name: '岬新聞社でログイン' }).click();
  await expect(page.getByText('ログイン先とのやりとりに失敗しました。')).toBeVisible();
});

test('who has an account is found by the e-mail that the provider has verified', async ({
  page,
  served,
}) => {
  running.provider = await startProvider(running.port, served.address, people);
  await choose(page, '佐伯 凛');
  await expect(page.getByRole('button', { name: 'アカウント: 佐伯 凛' })).toBeVisible();
});

test('an e-mail that is not verified opens nobody’s account', async ({ page }) => {
  await choose(page, '偽の佐伯');
  await expect(page.getByText('確認済みのメールアドレスが')).toBeVisible();
});

test('who has no account is told to ask for an invitation, and comes in by it', async ({
  page,
  anotherPage,
}) => {
  await choose(page, '佐伯 凛');
  await makeProject(page, '灯台の検証');
  const link = await invite(page, '注釈者');
  const newcomer = await anotherPage();
  await choose(newcomer, '真壁 純');
  await expect(newcomer.getByText('結びつくアカウントがありません')).toBeVisible();
  await newcomer.goto(link);
  await newcomer.getByRole('link', { name: 'ログインしてから参加' }).click();
  await goOn(newcomer, '真壁 純');
  await expect(newcomer.getByRole('heading', { name: '記事', exact: true })).toBeVisible();
  await newcomer.goto('/account');
  await expect(newcomer.getByText('このアカウントは組織のログイン先から入ります。')).toBeVisible();
  await expectAccessible(newcomer);
  const late = await anotherPage();
  await late.goto(link);
  await expect(late.getByText('この招待リンクは使用済みです')).toBeVisible();
});

test('passwords still work beside it', async ({ page, anotherPage }) => {
  await choose(page, '佐伯 凛');
  await page.getByRole('link', { name: '灯台の検証' }).click();
  const link = await invite(page, '閲覧者');
  const guest = {
    name: '客',
    email: 'guest@misaki.example',
    password: '浜辺の宿に三泊して帰りました',
  };
  await acceptInvitation(await anotherPage(), link, guest);
});
