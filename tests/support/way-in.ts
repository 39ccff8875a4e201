/** What people do on their way in: an account, a project, articles, colleagues. */
import { expect, type FileChooser, type Page } from '@playwright/test';

export interface Newcomer {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

async function fillAccount(page: Page, { name, email, password }: Newcomer): Promise<void> {
  await page.getByLabel('名前').fill(name);
  await page.getByLabel('メールアドレス').fill(email);
  await page.getByLabel('パスワード').fill(password);
}

export async function makeAdministrator(page: Page, person: Newcomer): Promise<void> {
  await page.goto('/');
  await fillAccount(page, person);
  await page.getByRole('button', { name: '管理者を作成' }).click();
  await expect(page.getByRole('heading', { name: 'プロジェクト', exact: true })).toBeVisible();
}

export async function signIn(page: Page, { email, password }: Newcomer): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('メールアドレス').fill(email);
  await page.getByLabel('パスワード').fill(password);
  await page.getByRole('button', { name: 'ログイン' }).click();
  await expect(page.getByRole('heading', { name: 'プロジェクト', exact: true })).toBeVisible();
}

export async function makeProject(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'プロジェクトを作成' }).click();
  await page.getByLabel('名前').fill(name);
  await page.getByRole('button', { name: 'プロジェクトを作成' }).click();
  await expect(page.getByRole('heading', { name: '記事', exact: true })).toBeVisible();
}

/** On the page of the import, whose button works once its script does. */
export async function chooseFiles(
  page: Page,
  files: Parameters<FileChooser['setFiles']>[0],
): Promise<void> {
  await expect(async () => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser', { timeout: 2_000 }),
      page.getByRole('button', { name: 'ファイルを選ぶ' }).click(),
    ]);
    await chooser.setFiles(files);
  }).toPass();
}

/** What the page shows of one file before it is accepted. */
export function lookedOver(page: Page, file: string) {
  return page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: file, exact: true }) });
}

/** A plain text as an article of the project that is open. */
export async function importText(page: Page, title: string, text: string): Promise<void> {
  const name = 'article.txt';
  await page.getByRole('link', { name: '記事を取り込む' }).first().click();
  await chooseFiles(page, { name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await lookedOver(page, name).getByLabel('題名').fill(title);
  await page.getByRole('button', { name: '1件を取り込む' }).click();
  await expect(page.getByRole('heading', { name: '1件を取り込みました' })).toBeVisible();
  await page.getByRole('link', { name: '記事一覧へ' }).click();
}

/** An invitation into the project that is open, as its owner copies it from the page. */
export async function invite(page: Page, role: string): Promise<string> {
  await page.getByRole('link', { name: 'メンバー', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'メンバー', exact: true })).toBeVisible();
  const dialog = page.getByRole('dialog');
  await expect(async () => {
    await page.getByRole('button', { name: 'メンバーを招待' }).click();
    await expect(dialog).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await dialog.getByRole('radio', { name: role }).check();
  await dialog.getByRole('button', { name: '招待リンクを発行' }).click();
  const link = await dialog.getByRole('textbox', { name: 'リンク' }).inputValue();
  await dialog.getByRole('button', { name: '閉じる' }).click();
  return link;
}

export async function acceptInvitation(page: Page, link: string, person: Newcomer): Promise<void> {
  await page.goto(link);
  await fillAccount(page, person);
  await page.getByRole('button', { name: 'アカウントを作成' }).click();
  await expect(page.getByRole('heading', { name: '記事', exact: true })).toBeVisible();
}

/** From the project's list of articles. */
export async function openArticle(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: '記事', exact: true }).first().click();
  // Other pages name articles too, and more than once.
  await expect(page.getByRole('heading', { name: '記事', exact: true })).toBeVisible();
  await page.getByRole('link', { name: title, exact: true }).click();
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
}
