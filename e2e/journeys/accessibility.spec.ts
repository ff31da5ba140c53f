import { expectAccessible } from '../harness/axe';
import { expect, test } from '../harness/test';
import { type Theme, themes } from '../screens/settings';

test.describe('axe finds nothing on any screen', () => {
  for (const theme of Object.keys(themes) as Theme[]) {
    test(`in the theme ${theme}`, async ({
      newsstand,
      edition,
      article,
      bookmarks,
      importing,
      settings,
      page,
    }) => {
      test.slow();
      await settings.visit();
      await settings.chooseTheme(theme);
      await expectAccessible(page);

      await newsstand.visitAndWaitForSample();
      await expectAccessible(page);

      await newsstand.openNewestList();
      await edition.bookmark(edition.articles.first()).click();
      await expectAccessible(page);

      await edition.headlines.first().click();
      await expect(article.heading).toBeVisible();
      await expectAccessible(page);

      await bookmarks.goTo('收藏');
      await expect(bookmarks.articles).toHaveCount(1);
      await expectAccessible(page);

      await newsstand.goTo('报架');
      await page.goto(`./${await newsstand.addressOf(newsstand.papers.first())}?view=page`);
      await expect(edition.heading).toBeVisible();
      await expectAccessible(page);

      await importing.goTo('导入');
      await importing.pasteBox.fill(
        '渡口的铜钟又响了\n\n■记者 乔木\n\n本报讯 昨天清晨,停了两年的渡口铜钟又响了。\n',
      );
      await expect(importing.confirm).toBeVisible();
      await expectAccessible(page);

      await newsstand.goTo('搜索');
      await expect(newsstand.heading).toHaveText('搜索');
      await expectAccessible(page);
    });
  }
});

/** A phone of 320 px, and a desktop of 1280 px zoomed to 400 %, are the same to a page. */
test('nothing scrolls sideways at 320 px or at 400 % zoom', async ({ newsstand, edition, article, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await newsstand.visitAndWaitForSample();
  expect(await sideways(), '报架').toBeLessThanOrEqual(0);
  await newsstand.openNewestList();
  expect(await sideways(), '目录').toBeLessThanOrEqual(0);
  await edition.headlines.first().click();
  await expect(article.heading).toBeVisible();
  expect(await sideways(), 'article').toBeLessThanOrEqual(0);
  for (const place of ['收藏', '搜索', '导入', '设置']) {
    await newsstand.goTo(place);
    await expect(newsstand.heading).toHaveText(place);
    expect(await sideways(), place).toBeLessThanOrEqual(0);
  }
});

test('the focus goes to the heading when the screen changes', async ({ newsstand, edition, article }) => {
  await newsstand.visitAndWaitForSample();
  for (const place of ['收藏', '导入', '设置', '报架']) {
    await newsstand.goTo(place);
    await expect(newsstand.heading).toHaveText(place);
    await expect(newsstand.heading).toBeFocused();
  }
  await newsstand.papers.first().click();
  await expect(edition.heading).toBeFocused();
  await edition.headlines.first().click();
  await expect(article.heading).toBeFocused();
});
