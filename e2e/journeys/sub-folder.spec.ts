import { cutOff, untilReadyForOffline } from '../harness/offline';
import { expect, test } from '../harness/test';

test.use({ folder: '/paper/' });

test('the same build works unchanged from a sub-folder, and only there', async ({
  newsstand,
  edition,
  article,
  context,
  page,
  site,
}) => {
  await newsstand.visitAndWaitForSample();
  await untilReadyForOffline(page);
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  expect(scope).toBe(site.address);
  await newsstand.openNewestList();
  await edition.headlines.first().click();
  await expect(article.heading).toBeVisible();
  await cutOff(context, site);
  await page.reload();
  await expect(article.heading).toBeVisible();
});
