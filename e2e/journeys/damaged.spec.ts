import { expect, test } from '../harness/test';

interface CatalogueLine {
  readonly id: string;
  readonly title: string;
}

// Routes of a test reach a page's requests for certain only where no service worker answers them.
test.use({ serviceWorkers: 'block' });
test.beforeEach(({ faults }) => faults.allow(/Service Worker registration blocked by Playwright/));

test('a damaged edition is refused with a sentence, the others arrive', async ({
  newsstand,
  page,
  request,
}) => {
  const { editions } = (await (await request.get('./editions/index.json')).json()) as {
    readonly editions: readonly CatalogueLine[];
  };
  const damaged = editions[1];
  await page.route(`**/editions/${damaged?.id}.json`, async (route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({ body: body.replace('报', '抱'), contentType: 'application/json' });
  });
  await newsstand.visit();
  await expect(newsstand.papers).toHaveCount(1);
  await expect(page.getByText(/没有收下.*校验/).first()).toBeVisible();
});

test('what is on the device stays when the catalogue brings a damaged newer version', async ({
  newsstand,
  edition,
  page,
}) => {
  await newsstand.visitAndWaitForSample();
  await newsstand.openNewestList();
  const articles = await edition.articles.count();

  await page.route('**/editions/index.json', async (route) => {
    const catalogue = await (await route.fetch()).json();
    catalogue.editions[0].sha256 = '0'.repeat(64);
    await route.fulfill({ json: catalogue });
  });
  await newsstand.visit();
  await page.reload();
  await expect(page.getByText(/没有收下.*校验/).first()).toBeVisible();
  await expect(newsstand.papers).toHaveCount(2);
  await newsstand.openNewestList();
  await expect(edition.articles).toHaveCount(articles);
});

test('a catalogue that is no catalogue harms nothing', async ({ newsstand, page }) => {
  await newsstand.visitAndWaitForSample();
  await page.route('**/editions/index.json', (route) => route.fulfill({ body: '<html>404</html>' }));
  await page.reload();
  await expect(newsstand.papers).toHaveCount(2);
});
