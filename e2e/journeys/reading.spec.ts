import { expect, test } from '../harness/test';

test.beforeEach(async ({ newsstand }) => newsstand.visitAndWaitForSample());

test('a first visit finds two editions of the sample paper on the shelf', async ({ newsstand, page }) => {
  await expect(newsstand.heading).toHaveText('报架');
  await expect(newsstand.papers).toHaveCount(2);
  await page.reload();
  await expect(newsstand.papers).toHaveCount(2);
});

test('a paper opens, and each of its articles is an article with a heading that links to it', async ({
  newsstand,
  edition,
  article,
}) => {
  await newsstand.openNewestList();
  const count = await edition.articles.count();
  expect(count).toBeGreaterThanOrEqual(8);
  await expect(edition.headlines).toHaveCount(count);
  const headline = (await edition.headlines.first().innerText()).trim();
  await edition.headlines.first().click();
  await expect(article.heading).toHaveCount(1);
  await expect(article.heading).toContainText(headline.split(/\s/)[0] ?? headline);
  await expect(article.paragraphs.filter({ hasText: /[\u4e00-\u9fff]{20}/ }).first()).toBeVisible();
});

test('section chips filter, several at once, and stay in the address', async ({
  newsstand,
  edition,
  page,
}) => {
  await newsstand.openNewestList();
  const all = await edition.articles.count();
  const chips = edition.sections.filter({ hasText: /\d/ }).filter({ hasNotText: '全部' });
  const countOn = async (place: number) => Number(/(\d+)\D*$/.exec(await chips.nth(place).innerText())?.[1]);
  const [first, second] = [await countOn(0), await countOn(1)];

  await chips.nth(0).click();
  await expect(chips.nth(0)).toHaveAttribute('aria-pressed', 'true');
  await expect(edition.articles).toHaveCount(first);
  await chips.nth(1).click();
  await expect(edition.articles).toHaveCount(first + second);
  expect(page.url().match(/[?&]section=/g)).toHaveLength(2);

  await page.reload();
  await expect(chips.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await expect(edition.articles).toHaveCount(first + second);

  await chips.nth(1).click();
  await expect(edition.articles).toHaveCount(first);
  await chips.nth(0).click();
  await expect(edition.articles).toHaveCount(all);
  expect(page.url()).not.toContain('section=');
});

test('a section set by hand replaces the suggested one, and survives a reload', async ({
  newsstand,
  edition,
  article,
  page,
}) => {
  await newsstand.openNewestList();
  const chosen = edition.articles.filter({ hasText: '建议' }).first();
  await chosen.getByRole('heading').getByRole('link').click();
  await expect(article.heading).toBeVisible();
  const choice = article.main.getByRole('combobox', { name: '版块' });
  await choice.selectOption('副刊');
  await expect(page.getByText(/版块改为.*副刊/).first()).toBeVisible();
  await page.reload();
  await expect(choice).toHaveValue('副刊');
  await article.named('目录').first().click();
  await edition.section('副刊').click();
  await expect(edition.articles.first()).toBeVisible();
  await expect(edition.articles.filter({ hasNotText: '建议' }).first()).toBeVisible();
});

test('next and previous walk through the edition', async ({ newsstand, edition, article }) => {
  await newsstand.openNewestList();
  await edition.headlines.first().click();
  const first = await article.heading.innerText();
  await article.next.click();
  await expect(article.heading).not.toHaveText(first);
  await article.previous.click();
  await expect(article.heading).toHaveText(first);
});

test('an article that was opened leaves the list of the unread', async ({
  newsstand,
  edition,
  article,
  page,
}) => {
  await newsstand.openNewestList();
  const all = await edition.articles.count();
  await edition.headlines.first().click();
  await expect(article.heading).toBeVisible();
  await newsstand.goTo('报架');
  const address = await newsstand.addressOf(newsstand.papers.first());
  await page.goto(`./${address}?view=list&unread=1`);
  await expect(edition.articles).toHaveCount(all - 1);
});

test('a bookmark is set from the list and from the article, and survives a reload', async ({
  newsstand,
  edition,
  article,
  bookmarks,
  page,
}) => {
  await newsstand.openNewestList();
  const listed = edition.articles.nth(1);
  await edition.bookmark(listed).click();
  await expect(edition.bookmark(listed)).toHaveAttribute('aria-pressed', 'true');

  await edition.headlines.first().click();
  await expect(article.heading).toBeVisible();
  await article.bookmark.first().click();
  await expect(article.bookmark.first()).toHaveAttribute('aria-pressed', 'true');
  await article.next.click();
  await expect(article.bookmark.first()).toHaveAttribute('aria-pressed', 'true');

  await bookmarks.goTo('收藏');
  await expect(bookmarks.articles).toHaveCount(2);
  await page.reload();
  await expect(bookmarks.articles).toHaveCount(2);
});

test('the key b sets a bookmark and takes it back', async ({ newsstand, edition, article, page }) => {
  await newsstand.openNewestList();
  await edition.headlines.first().click();
  await expect(article.heading).toBeVisible();
  await expect(article.bookmark.first()).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('b');
  await expect(article.bookmark.first()).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('b');
  await expect(article.bookmark.first()).toHaveAttribute('aria-pressed', 'false');
});

test('bookmarks are found again by their words', async ({ newsstand, edition, bookmarks }) => {
  await newsstand.openNewestList();
  await edition.bookmark(edition.articles.nth(0)).click();
  await edition.bookmark(edition.articles.nth(1)).click();
  const headline = (await edition.headlines.nth(1).innerText()).trim();
  await bookmarks.goTo('收藏');
  await expect(bookmarks.articles).toHaveCount(2);
  await bookmarks.words.fill(headline.slice(0, 4));
  await expect(bookmarks.articles).toHaveCount(1);
  await expect(bookmarks.articles).toContainText(headline.split(/\s/)[0] ?? headline);
});

test('a reader goes on where the reading stopped', async ({ newsstand, edition, article, page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await newsstand.openNewestList();
  const lengths = (await edition.articles.allInnerTexts()).map((text) =>
    Number(/(\d+) 字/.exec(text)?.[1] ?? 0),
  );
  await edition.headlines.nth(lengths.indexOf(Math.max(...lengths))).click();
  await expect(article.heading).toBeVisible();
  const headline = await article.heading.innerText();
  await page.evaluate(() => scrollTo(0, 400));
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);

  await newsstand.goTo('报架');
  await newsstand.main.getByRole('link', { name: /继续读/ }).click();
  await expect(article.heading).toHaveText(headline);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
});
