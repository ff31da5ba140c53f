import { expect, test } from '../harness/test';

test.beforeEach(async ({ newsstand }) => {
  await newsstand.visitAndWaitForSample();
  await newsstand.openNewestList();
});

test('going up from an article leads back to the same view and filter', async ({
  page,
  edition,
  article,
}) => {
  await edition.named('版面').click();
  await page.getByRole('button', { name: '未读', exact: true }).click();
  await edition.headlines.nth(2).click();
  await expect(article.heading).toBeFocused();
  await page.keyboard.press('u');
  await expect(page).toHaveURL(/unread=1/);
  await expect(edition.named('版面')).toHaveAttribute('aria-current', 'true');
});

test('the chosen view is kept for the next edition', async ({ page, newsstand, edition }) => {
  await edition.named('版面').click();
  await newsstand.goTo('报架');
  await newsstand.papers.last().click();
  await expect(page).not.toHaveURL(/view=/);
  await expect(edition.named('版面')).toHaveAttribute('aria-current', 'true');
});

test('going back in the browser finds the list where it was', async ({ page, edition, article }) => {
  await edition.headlines.last().scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(500);
  await edition.headlines.last().click();
  await expect(article.heading).toBeFocused();
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
});

test('the page list leads to a page, and n goes on from there', async ({ page, edition }) => {
  await page.getByRole('button', { name: /第02版/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: /第02版/ })).toBeInViewport();
  await page.keyboard.press('n');
  const first = page
    .getByRole('region', { name: /第02版/ })
    .getByRole('heading', { level: 3 })
    .first();
  await expect(first.getByRole('link')).toBeFocused();
  await expect(edition.main).toBeVisible();
});

test('the focus passes on when a bookmark leaves the list', async ({ page, edition, bookmarks }) => {
  for (const at of [0, 1]) {
    await edition.articles.nth(at).getByRole('button', { name: '收藏' }).click();
    await expect(edition.articles.nth(at).getByRole('button', { name: '收藏' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  }
  await bookmarks.goTo('收藏');
  await expect(bookmarks.articles).toHaveCount(2);
  await bookmarks.articles.first().getByRole('button', { name: '收藏' }).click();
  await expect(bookmarks.articles).toHaveCount(1);
  await expect(bookmarks.articles.first().getByRole('link')).toBeFocused();
  await page.keyboard.press('b');
  await expect(bookmarks.articles).toHaveCount(0);
});

test('an empty newsstand offers the sample again', async ({ page, newsstand }) => {
  await newsstand.goTo('报架');
  for (const left of [1, 0]) {
    await page
      .getByRole('button', { name: /移出报架/ })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('button', { name: '移出报架' }).click();
    if (left > 0) await expect(newsstand.papers).toHaveCount(left);
  }
  await page.getByRole('button', { name: '看样报' }).click();
  await expect(newsstand.papers).toHaveCount(2);
});
