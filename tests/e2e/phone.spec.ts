/** The desk in one hand: a head that stays as high as it is, and marks made with a finger. */
import type { Page } from '@playwright/test';
import { expectSaved, inspector } from '@/tests/support/at-desk';
import { expect, expectAccessible, test } from '@/tests/support/page';
import { importText, makeAdministrator, makeProject, openArticle } from '@/tests/support/way-in';

const rin = {
  name: '佐伯 凛',
  email: 'rin@misaki.example',
  password: '岬の灯台は夜ごとに光ります',
};
const title = '灯台の停電';
const text = '灯台守は「夜明けまでに直す」と述べた。\n市は停電を否定した。';
const words = '停電を否定';

test.use({
  expectedErrors: [/net::ERR_/],
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
});

test('words selected with a finger are labelled with the thumb, and a lost connection moves nothing', async ({
  page,
  context,
}) => {
  await makeAdministrator(page, rin);
  await makeProject(page, '灯台の検証');
  await importText(page, title, text);
  await openArticle(page, title);
  await expectSaved(page);

  await selectByFinger(page, words);
  const bar = page.getByRole('region', { name: '選択範囲' });
  const fact = bar.getByRole('button', { name: '事実' });
  await expect(fact).toBeInViewport({ ratio: 1 });
  expect((await fact.boundingBox())?.y, 'where the thumb is').toBeGreaterThan(600);
  await expectAccessible(page);
  await fact.tap();
  await expect(bar).toBeHidden();
  await expect(inspector(page).getByRole('blockquote').first()).toHaveText(words);
  await expectSaved(page);

  const article = page.getByRole('region', { name: '記事の文章' });
  const before = await article.boundingBox();
  await context.setOffline(true);
  await inspector(page).getByRole('button', { name: '否定', exact: true }).tap();
  await expect(page.getByText('送信待ち 1件')).toBeVisible();
  await expect(page.getByText('接続がありません').first()).toBeVisible();
  expect(await article.boundingBox()).toEqual(before);
  await expectAccessible(page);
  await context.setOffline(false);
  await expectSaved(page);
});

/** The finger comes down on the words, and the browser selects them: no mouse moves. */
async function selectByFinger(page: Page, selected: string): Promise<void> {
  const line = page.getByRole('paragraph').filter({ hasText: selected });
  await line.tap();
  await line.evaluate((element, sought) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const at = node.textContent?.indexOf(sought) ?? -1;
      if (at < 0) continue;
      window.getSelection()?.setBaseAndExtent(node, at, node, at + sought.length);
    }
  }, selected);
}
