/** How people come in, get in, and leave: first run, signing in, invitations, resets, members. */

import type { Page } from '@playwright/test';
import pg from 'pg';
import { expect, expectAccessible, test } from '@/tests/support/page';

const saeki = {
  name: '佐伯 凛',
  email: 'saeki@misaki.example',
  password: '岬の灯台は夜ごとに光ります',
};
const makabe = {
  name: '真壁 純',
  email: 'makabe@misaki.example',
  password: '朝の市場で毎日魚を買います',
};
const project = '岬新聞';

// Each test goes on where the one before it stopped.
test.describe.configure({ mode: 'serial' });

async function fillAccount(page: Page, person: typeof saeki): Promise<void> {
  await page.getByLabel('名前').fill(person.name);
  await page.getByLabel('メールアドレス').fill(person.email);
  await page.getByLabel('パスワード').fill(person.password);
}

async function signIn(page: Page, { email, password }: Pick<typeof saeki, 'email' | 'password'>) {
  await page.goto('/sign-in');
  await page.getByLabel('メールアドレス').fill(email);
  await page.getByLabel('パスワード').fill(password);
  await page.getByRole('button', { name: 'ログイン' }).click();
}

async function signOut(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `アカウント: ${name}` }).click();
  await page.getByRole('menuitem', { name: 'ログアウト' }).click();
  await expect(page.getByRole('heading', { name: 'ログイン' })).toBeVisible();
}

async function openMembers(page: Page): Promise<void> {
  await page.goto('/projects');
  await page.getByRole('link', { name: project }).click();
  await page.getByRole('link', { name: 'メンバー' }).click();
  await expect(page.getByRole('heading', { name: 'メンバー' })).toBeVisible();
}

/** An invitation into the project, made by its owner on a page of theirs; the link. */
async function invite(page: Page, role: string): Promise<string> {
  await openMembers(page);
  await page.getByRole('button', { name: 'メンバーを招待' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: role }).check();
  await dialog.getByRole('button', { name: '招待リンクを発行' }).click();
  const link = await dialog.getByRole('textbox', { name: 'リンク' }).inputValue();
  await dialog.getByRole('button', { name: '閉じる' }).click();
  return link;
}

/** The words of an element as they stand below one another. */
function linesOf(element: Element): string[] {
  const lines: { readonly top: number; text: string }[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (const at of (node.textContent ?? '').split('').keys()) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { top } = range.getBoundingClientRect();
      const last = lines.at(-1);
      if (last?.top === top) last.text += range.toString();
      else lines.push({ top, text: range.toString() });
    }
  }
  return lines.map(({ text }) => text);
}

test.describe('the first run', () => {
  test('refuses a short password at its field and keeps what was entered', async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveURL(/\/first-run$/);
    await expectAccessible(page);
    await fillAccount(page, { ...saeki, password: 'みじかい' });
    await page.getByRole('button', { name: '管理者を作成' }).click();
    const field = page.getByLabel('パスワード');
    await expect(field).toHaveAccessibleDescription(/短すぎます。12文字以上にしてください。/);
    await expect(page.getByLabel('名前')).toHaveValue(saeki.name);
    await expectAccessible(page);
  });

  test('makes the administrator, who is signed in at once', async ({ page }) => {
    await page.goto('/first-run');
    await fillAccount(page, saeki);
    await page.getByRole('button', { name: '管理者を作成' }).click();
    await expect(page.getByRole('heading', { name: 'プロジェクト', exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'デモ編集部を作成' })).toBeVisible();
    await expectAccessible(page);
    await signOut(page, saeki.name);
  });

  test.describe(() => {
    test.use({ expectedErrors: [/404/] });

    test('is over for good', async ({ page }) => {
      const answer = await page.goto('/first-run');
      expect(answer?.status()).toBe(404);
    });
  });
});

test.describe('signing in', () => {
  test('with a wrong password says so, and not which of the two was wrong', async ({ page }) => {
    await signIn(page, { email: saeki.email, password: 'まちがったパスワード' });
    await expect(page.getByText('メールアドレスかパスワードが違います。')).toBeVisible();
    await signIn(page, { email: 'nobody@misaki.example', password: saeki.password });
    await expect(page.getByText('メールアドレスかパスワードが違います。')).toBeVisible();
    await expectAccessible(page);
  });

  test('works without any script', async ({ anotherPage }) => {
    const page = await anotherPage({ javaScriptEnabled: false, locale: 'en' });
    await page.goto('/sign-in');
    await page.getByLabel('E-mail').fill(saeki.email);
    await page.getByLabel('Password').fill(saeki.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('heading', { name: 'Projects', exact: true })).toBeVisible();
  });

  test('leads to no other site', async ({ page, baseURL }) => {
    await page.goto('/sign-in?to=//elsewhere.example/');
    await page.getByLabel('メールアドレス').fill(saeki.email);
    await page.getByLabel('パスワード').fill(saeki.password);
    await page.getByRole('button', { name: 'ログイン' }).click();
    await expect(page).toHaveURL(`${baseURL}/projects`);
  });

  test('is kept in a cookie that no script can read', async ({ page, context }) => {
    await signIn(page, saeki);
    await expect(page).toHaveURL(/\/projects$/);
    const cookies = await context.cookies();
    const cookie = cookies.find(({ name }) => name === 'uratori.sign-in');
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    expect(await page.evaluate(() => document.cookie)).not.toContain('sign-in');
  });
});

test.describe('a project', () => {
  test('is made by anybody, who then owns it', async ({ page }) => {
    await signIn(page, saeki);
    await page.getByRole('link', { name: 'プロジェクトを作成' }).click();
    await page.getByRole('button', { name: 'プロジェクトを作成' }).click();
    const field = page.getByLabel('名前');
    await expect(field).toHaveAccessibleDescription('名前を入力してください。');
    await expectAccessible(page);
    await field.fill(project);
    await page.getByRole('button', { name: 'プロジェクトを作成' }).click();
    await expect(page).toHaveURL(/\/projects\/[0-9a-f-]{36}\/articles$/);
    await page.goto('/projects');
    await expect(page.getByRole('row', { name: new RegExp(`${project}.*オーナー`) })).toBeVisible();
    await expectAccessible(page);
  });

  test('keeps its last owner', async ({ page }) => {
    await signIn(page, saeki);
    await openMembers(page);
    await page.getByRole('button', { name: '離れる' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '離れる' }).click();
    await expect(page.getByText('オーナーがいなくなってしまいます。')).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe('an invitation', () => {
  test('brings a newcomer in, once', async ({ page, anotherPage }) => {
    await signIn(page, saeki);
    const link = await invite(page, '注釈者');
    const newcomer = await anotherPage();
    await newcomer.goto(link);
    await expect(newcomer.getByRole('heading', { name: `「${project}」への招待` })).toBeVisible();
    await expectAccessible(newcomer);
    await fillAccount(newcomer, makabe);
    await newcomer.getByRole('button', { name: 'アカウントを作成' }).click();
    await expect(newcomer).toHaveURL(/\/projects\/[0-9a-f-]{36}\/articles$/);
    await openMembers(newcomer);
    await expect(newcomer.getByRole('row', { name: /真壁 純 ?（あなた） 注釈者/ })).toBeVisible();
    await expect(newcomer.getByRole('button', { name: 'メンバーを招待' })).toHaveCount(0);
    const late = await anotherPage();
    await late.goto(link);
    await expect(late.getByRole('heading', { name: 'この招待リンクは使用済みです' })).toBeVisible();
    await expectAccessible(late);
  });

  test('brings somebody in who has an account, after they sign in', async ({
    page,
    anotherPage,
  }) => {
    await signIn(page, saeki);
    await openMembers(page);
    await page.getByRole('row', { name: /真壁/ }).getByRole('button', { name: '外す' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '外す' }).click();
    await expect(page.getByRole('row', { name: /真壁/ })).toHaveCount(0);
    const link = await invite(page, 'レビュアー');
    const colleague = await anotherPage();
    await colleague.goto(link);
    await colleague.getByRole('link', { name: 'ログインしてから参加' }).click();
    await colleague.getByLabel('メールアドレス').fill(makabe.email);
    await colleague.getByLabel('パスワード').fill(makabe.password);
    await colleague.getByRole('button', { name: 'ログイン' }).click();
    await expect(colleague.getByText('真壁 純さん（makabe@misaki.example）')).toBeVisible();
    await expectAccessible(colleague);
    await colleague.getByRole('button', { name: 'プロジェクトに参加' }).click();
    await expect(colleague).toHaveURL(/\/projects\/[0-9a-f-]{36}\/articles$/);
  });

  test('says that it has expired, or that nobody ever made it', async ({ page, served }) => {
    await signIn(page, saeki);
    const link = await invite(page, '閲覧者');
    const client = new pg.Client({ connectionString: served.database.adminUrl });
    await client.connect();
    await client.query(`UPDATE "Invitation" SET "expiresAt" = now() WHERE "usedAt" IS NULL`);
    await client.end();
    await page.goto(link);
    await expect(page.getByRole('heading', { name: 'この招待リンクは期限切れです' })).toBeVisible();
    await page.goto('/invitations/made-up');
    await expect(page.getByRole('heading', { name: /見つかりません/ })).toBeVisible();
  });

  test('names whom it is for, and on a phone breaks the address at its signs', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await signIn(page, saeki);
    await openMembers(page);
    await page.getByRole('button', { name: 'メンバーを招待' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('メールアドレス').fill('kamisato.misora@misakibroadcasting.example');
    await dialog.getByRole('radio', { name: '閲覧者' }).check();
    await dialog.getByRole('button', { name: '招待リンクを発行' }).click();
    await dialog.getByRole('button', { name: '閉じる' }).click();
    const lines = await page.getByRole('rowheader', { name: /kamisato/ }).evaluate(linesOf);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines.slice(1)) expect(line).toMatch(/^[@.]/);
    await page.getByRole('button', { name: /kamisato.*への招待を取り消す/ }).click();
    await expect(page.getByRole('rowheader', { name: /kamisato/ })).toHaveCount(0);
  });

  test('is revoked by an owner', async ({ page }) => {
    await signIn(page, saeki);
    const link = await invite(page, '閲覧者');
    await page.getByRole('button', { name: '宛先の控えなしへの招待を取り消す' }).click();
    await expect(page.getByRole('heading', { name: '開かれていない招待' })).toHaveCount(0);
    await page.goto(link);
    await expect(page.getByRole('heading', { name: 'この招待は取り消されました' })).toBeVisible();
  });
});

test('an owner gives roles by keyboard', async ({ page }) => {
  await signIn(page, saeki);
  await openMembers(page);
  const row = page.getByRole('row', { name: /真壁/ });
  await row.getByRole('button', { name: '真壁 純さんの役割 レビュアー' }).focus();
  await page.keyboard.press('Enter');
  await expectAccessible(page);
  await page.getByRole('menuitemradio', { name: '注釈者' }).focus();
  await page.keyboard.press('Enter');
  await expect(row.getByRole('button', { name: '真壁 純さんの役割 注釈者' })).toBeVisible();
});

test('a reset link sets a new password and ends the other sign-ins', async ({
  page,
  anotherPage,
}) => {
  const forgetful = await anotherPage();
  await signIn(forgetful, makabe);
  await expect(forgetful).toHaveURL(/\/projects$/);
  await signIn(page, saeki);
  await page.getByRole('link', { name: 'アカウント管理' }).click();
  await page.getByRole('button', { name: '真壁 純さんの操作' }).click();
  await page.getByRole('menuitem', { name: '再設定リンクを作成' }).click();
  const dialog = page.getByRole('dialog', { name: '真壁 純さんの再設定リンク' });
  const link = await dialog.getByRole('textbox', { name: 'リンク' }).inputValue();
  await expectAccessible(page);
  const elsewhere = await anotherPage();
  await elsewhere.goto(link);
  await expectAccessible(elsewhere);
  await elsewhere.getByLabel('新しいパスワード').fill('夕方の港に漁船が帰ります');
  await elsewhere.getByRole('button', { name: 'パスワードを保存' }).click();
  await expect(elsewhere).toHaveURL(/\/projects$/);
  await forgetful.goto('/projects');
  await expect(forgetful.getByRole('heading', { name: 'ログイン' })).toBeVisible();
  await elsewhere.goto(link);
  await expect(elsewhere.getByRole('heading', { name: /使用済み/ })).toBeVisible();
});

test('a person changes their own name and password', async ({ page }) => {
  await signIn(page, saeki);
  await page.getByRole('button', { name: `アカウント: ${saeki.name}` }).click();
  await page.getByRole('menuitem', { name: 'アカウント' }).click();
  await expectAccessible(page);
  await page.getByLabel('名前').fill('佐伯 りん');
  await page.getByRole('button', { name: '名前を保存' }).click();
  await expect(page.getByRole('button', { name: 'アカウント: 佐伯 りん' })).toBeVisible();
  await page.getByLabel('今のパスワード').fill('まちがったパスワード');
  await page.getByLabel('新しいパスワード').fill('冬の海に雪が降ります');
  await page.getByRole('button', { name: 'パスワードを変更' }).click();
  await expect(page.getByLabel('新しいパスワード')).toHaveAccessibleDescription(/短すぎます/);
  await page.getByLabel('新しいパスワード').fill('冬の海に静かに雪が降ります');
  await page.getByRole('button', { name: 'パスワードを変更' }).click();
  await expect(page.getByLabel('今のパスワード')).toHaveAccessibleDescription(/違います/);
  await page.getByLabel('今のパスワード').fill(saeki.password);
  await page.getByRole('button', { name: 'パスワードを変更' }).click();
  await expect(page.getByText('パスワードを変更しました。')).toBeVisible();
  saeki.password = '冬の海に静かに雪が降ります';
  saeki.name = '佐伯 りん';
});

test.describe('what is not theirs is not there', () => {
  test.use({ expectedErrors: [/404/] });

  test('for a member without the role, and for a stranger', async ({ page, anotherPage }) => {
    await signIn(page, saeki);
    await openMembers(page);
    const address = new URL(page.url()).pathname.replace(/\/members$/, '');
    const annotator = await anotherPage();
    await signIn(annotator, { ...makabe, password: '夕方の港に漁船が帰ります' });
    await expect(annotator).toHaveURL(/\/projects$/);
    for (const path of [`${address}/settings`, '/accounts']) {
      expect((await annotator.goto(path))?.status()).toBe(404);
    }
    const stranger = '00000000-0000-4000-8000-000000000000';
    for (const path of [`/projects/${stranger}/members`, '/projects/nonsense/settings']) {
      expect((await annotator.goto(path))?.status()).toBe(404);
    }
  });
});

test('an account is closed under another name, and its owner is out', async ({
  page,
  anotherPage,
}) => {
  const leaver = await anotherPage();
  await signIn(leaver, { ...makabe, password: '夕方の港に漁船が帰ります' });
  await expect(leaver).toHaveURL(/\/projects$/);
  await signIn(page, saeki);
  await page.goto('/accounts');
  await page.getByRole('button', { name: '真壁 純さんの操作' }).click();
  await page.getByRole('menuitem', { name: 'アカウントを閉鎖' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: '別の名前に置き換える' }).check();
  await dialog.getByRole('textbox', { name: '置き換える名前' }).fill('分析員 4');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'アカウントを閉鎖' }).click();
  await expect(page.getByRole('row', { name: /分析員 4.*閉鎖/ })).toBeVisible();
  await leaver.goto('/projects');
  await expect(leaver.getByRole('heading', { name: 'ログイン' })).toBeVisible();
});

test('a project is renamed, then deleted by its name', async ({ page }) => {
  await signIn(page, saeki);
  await openMembers(page);
  await page.getByRole('link', { name: '設定' }).click();
  await page.getByLabel('プロジェクトの名前').fill('岬通信');
  await page.getByRole('checkbox', { name: 'ブラインドで注釈する' }).check();
  await page.getByRole('button', { name: '設定を保存' }).click();
  await expect(page.getByText('保存しました。')).toBeVisible();
  await expect(page.getByRole('link', { name: '岬通信' })).toBeVisible();
  await page.getByRole('button', { name: 'プロジェクトを削除' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('岬新聞');
  await dialog.getByRole('button', { name: '削除', exact: true }).click();
  const field = dialog.getByRole('textbox');
  await expect(field).toHaveAccessibleDescription('プロジェクトの名前と一致しません。');
  await expectAccessible(page);
  await field.fill('岬通信');
  await dialog.getByRole('button', { name: '削除', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'まだプロジェクトがありません' })).toBeVisible();
});
