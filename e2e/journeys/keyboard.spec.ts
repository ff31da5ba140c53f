import { expect, test } from '../harness/test';

test.beforeEach(async ({ newsstand }) => newsstand.visitAndWaitForSample());

test('a paper is opened, filtered, read and bookmarked with Tab and Enter alone', async ({
  newsstand,
  edition,
  article,
  page,
}) => {
  const tabTo = async (target: ReturnType<typeof page.locator>) => {
    for (let step = 0; step < 80; step++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('Tab never reaches it.');
  };
  await tabTo(newsstand.papers.first());
  await page.keyboard.press('Enter');
  await expect(edition.heading).toBeFocused();

  const chip = edition.sections.filter({ hasText: /\d/ }).filter({ hasNotText: '全部' }).first();
  await tabTo(chip);
  await page.keyboard.press('Space');
  await expect(chip).toHaveAttribute('aria-pressed', 'true');

  await tabTo(edition.headlines.first());
  await page.keyboard.press('Enter');
  await expect(article.heading).toBeFocused();

  await tabTo(article.bookmark.first());
  await page.keyboard.press('Space');
  await expect(article.bookmark.first()).toHaveAttribute('aria-pressed', 'true');
});

test('single keys walk, open and go up', async ({ newsstand, edition, article, page }) => {
  await newsstand.openNewestList();
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await page.keyboard.press('o');
  await expect(article.heading).toBeVisible();
  await expect(page).toHaveURL(/#\/e\/[^/]+\/[^/]+/);
  const second = await article.heading.innerText();
  await page.keyboard.press('j');
  await expect(article.heading).not.toHaveText(second);
  await page.keyboard.press('k');
  await expect(article.heading).toHaveText(second);
  await page.keyboard.press('u');
  await expect(edition.articles.first()).toBeVisible();
  await page.keyboard.press('u');
  await expect(newsstand.heading).toHaveText('报架');
});

test('g and a letter jump, / searches, ? helps', async ({ newsstand, page }) => {
  for (const [letter, heading] of [
    ['b', '收藏'],
    ['s', '设置'],
    ['i', '导入'],
    ['h', '报架'],
  ] as const) {
    await page.keyboard.press('g');
    await page.keyboard.press(letter);
    await expect(newsstand.heading).toHaveText(heading);
  }
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('/');
  await expect(newsstand.heading).toHaveText('搜索');
});

test('single keys keep still while one types, and can be switched off', async ({
  newsstand,
  importing,
  settings,
  page,
}) => {
  await importing.goTo('导入');
  await importing.pasteBox.focus();
  await page.keyboard.type('gb');
  await expect(importing.pasteBox).toHaveValue('gb');
  await expect(importing.heading).toHaveText('导入');

  await settings.goTo('设置');
  await settings.main.getByRole('checkbox', { name: /单键快捷键/ }).uncheck({ force: true });
  await settings.heading.focus();
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await expect(settings.heading).toHaveText('设置');
  await newsstand.goTo('报架');
});
