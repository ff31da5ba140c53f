import { cutOff, untilReadyForOffline } from '../harness/offline';
import { expect, test } from '../harness/test';

test.beforeEach(async ({ newsstand, page }) => {
  await newsstand.visitAndWaitForSample();
  await untilReadyForOffline(page);
});

test('after the first visit everything works with the network gone and the server stopped', async ({
  newsstand,
  edition,
  article,
  bookmarks,
  context,
  page,
  site,
}) => {
  await cutOff(context, site);
  await page.reload();
  await expect(newsstand.papers).toHaveCount(2);
  await newsstand.openNewestList();
  await edition.headlines.first().click();
  await expect(article.heading).toBeVisible();
  await article.bookmark.first().click();
  await bookmarks.goTo('收藏');
  await expect(bookmarks.articles).toHaveCount(1);
  for (const place of ['搜索', '导入', '设置']) {
    await newsstand.goTo(place);
    await expect(newsstand.heading).toHaveText(place);
  }
});

test('the tab of the first visit goes offline without a reload', async ({
  newsstand,
  importing,
  settings,
  context,
  site,
}) => {
  await cutOff(context, site);
  await importing.goTo('导入');
  await expect(importing.pasteBox).toBeVisible();
  await settings.goTo('设置');
  await expect(settings.heading).toHaveText('设置');
  await newsstand.goTo('报架');
  await newsstand.openNewestList();
});

test('a deep link opens offline in a new tab', async ({
  newsstand,
  edition,
  article,
  context,
  page,
  site,
}) => {
  await newsstand.openNewestList();
  await edition.headlines.nth(2).click();
  await expect(article.heading).toBeVisible();
  const address = page.url();
  const headline = await article.heading.innerText();
  await page.close();
  await cutOff(context, site);
  const later = await context.newPage();
  await later.goto(address);
  await expect(later.getByRole('heading', { level: 1 })).toHaveText(headline);
});

test('a wrong address below the reader leads to the reader, also offline', async ({
  context,
  page,
  site,
}) => {
  await cutOff(context, site);
  await page.goto(`${site.address}old/paper/index.html#/settings`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('设置');
  expect(page.url()).toBe(`${site.address}#/settings`);
});

test('a page text is pressed and stored offline', async ({ importing, newsstand, context, page, site }) => {
  await cutOff(context, site);
  await page.reload();
  await importing.goTo('导入');
  await importing.pasteBox.fill(
    '渡口的铜钟又响了\n\n■记者 乔木\n\n本报讯 昨天清晨,停了两年的渡口铜钟又响了。\n',
  );
  await importing.store();
  await newsstand.goTo('报架');
  await expect(newsstand.papers).toHaveCount(3);
});

test('what the service worker serves carries the policy as a header', async ({ page }) => {
  await page.reload();
  const headers = await page.evaluate(async () => {
    const response = await fetch('./');
    return [response.headers.get('content-security-policy'), response.headers.get('x-frame-options')];
  });
  expect(headers[0]).toContain("require-trusted-types-for 'script'");
  expect(headers[1]).toBe('DENY');
});
