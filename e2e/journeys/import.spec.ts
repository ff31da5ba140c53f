import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../harness/test';
import { textFile } from '../screens/import';

const pageText = await readFile(join(import.meta.dirname, '../fixtures/xikou-2026-03-05-02.txt'), 'utf8');
const headlines = ['老街装上了新路灯', '爱心理发摊开到村口', '春茶开园比去年早了四天'];

test.beforeEach(async ({ newsstand, importing }) => {
  await newsstand.visitAndWaitForSample();
  await importing.goTo('导入');
});

test.describe('the text of a page', () => {
  test('arrives by the paste box, is shown before it is stored, and is read', async ({
    importing,
    newsstand,
    edition,
    article,
  }) => {
    await importing.pasteBox.fill(pageText);
    for (const headline of headlines) await expect(importing.main).toContainText(headline);
    await importing.store();
    await newsstand.goTo('报架');
    await expect(newsstand.papers).toHaveCount(3);
    const imported = newsstand.main.getByRole('link', { name: /溪口新报/ }).first();
    await newsstand.openList(await newsstand.addressOf(imported));
    await expect(edition.articles).toHaveCount(3);
    await edition.headlines.first().click();
    await expect(article.heading).toHaveText('老街装上了新路灯');
    // The sentence the column end had cut in two.
    await expect(article.main).toContainText('工人趁春节后的空当分段施工');
  });

  test('arrives by the file picker', async ({ importing, newsstand }) => {
    await importing.pick(textFile('20260305-02.txt', pageText));
    for (const headline of headlines) await expect(importing.main).toContainText(headline);
    await importing.store();
    await newsstand.goTo('报架');
    await expect(newsstand.papers).toHaveCount(3);
  });

  test('arrives by being dropped on the page', async ({ importing, newsstand }) => {
    await importing.drop('20260305-02.txt', pageText);
    await expect(importing.main).toContainText(headlines[0] ?? '');
    await importing.store();
    await newsstand.goTo('报架');
    await expect(newsstand.papers).toHaveCount(3);
  });

  test('imported twice changes nothing, and keeps the bookmark', async ({
    importing,
    newsstand,
    edition,
    bookmarks,
    page,
  }) => {
    await importing.pasteBox.fill(pageText);
    await importing.store();
    await newsstand.goTo('报架');
    const imported = newsstand.main.getByRole('link', { name: /溪口新报/ }).first();
    await newsstand.openList(await newsstand.addressOf(imported));
    await edition.bookmark(edition.articles.first()).click();
    await expect(edition.bookmark(edition.articles.first())).toHaveAttribute('aria-pressed', 'true');

    await importing.goTo('导入');
    await importing.pasteBox.fill(pageText);
    await importing.store();
    await newsstand.goTo('报架');
    await expect(newsstand.papers).toHaveCount(3);
    await page.reload();
    await expect(newsstand.papers).toHaveCount(3);
    await bookmarks.goTo('收藏');
    await expect(bookmarks.articles).toHaveCount(1);
    await expect(bookmarks.articles).toContainText('老街装上了新路灯');
  });

  test('in a better version replaces its articles, and the bookmark stays', async ({
    importing,
    newsstand,
    edition,
    article,
    bookmarks,
  }) => {
    await importing.pasteBox.fill(pageText);
    await importing.store();
    await newsstand.goTo('报架');
    const imported = newsstand.main.getByRole('link', { name: /溪口新报/ }).first();
    await newsstand.openList(await newsstand.addressOf(imported));
    await edition.bookmark(edition.articles.nth(1)).click();
    await expect(edition.bookmark(edition.articles.nth(1))).toHaveAttribute('aria-pressed', 'true');

    await importing.goTo('导入');
    await importing.pasteBox.fill(pageText.replace('三千一百多人次', '三千二百多人次'));
    await importing.store();
    await newsstand.goTo('报架');
    await expect(newsstand.papers).toHaveCount(3);
    await bookmarks.goTo('收藏');
    await expect(bookmarks.articles).toHaveCount(1);
    await bookmarks.articles.getByRole('heading').getByRole('link').click();
    await expect(article.heading).toHaveText('爱心理发摊开到村口');
    await expect(article.main).toContainText('三千二百多人次');
    await expect(article.bookmark.first()).toHaveAttribute('aria-pressed', 'true');
  });

  test('leaves nothing behind when it is thought better of', async ({ importing, newsstand, page }) => {
    await importing.pick(textFile('20260305-02.txt', pageText));
    await expect(importing.confirm).toBeVisible();
    await importing.named('放弃').click();
    await expect(importing.confirm).toBeHidden();
    await newsstand.goTo('报架');
    await expect(newsstand.papers).toHaveCount(2);
    await page.reload();
    await expect(newsstand.papers).toHaveCount(2);
  });

  test('may name what the page does not tell, date unknown included', async ({ importing, newsstand }) => {
    await importing.pasteBox.fill(pageText.split('\n').slice(2).join('\n'));
    await expect(importing.main.getByText('日期不详').first()).toBeVisible();
    await importing.main.getByRole('textbox', { name: /报名/ }).fill('溪口旧报');
    await importing.store();
    await newsstand.goTo('报架');
    await expect(newsstand.main.getByRole('link', { name: /溪口旧报/ }).first()).toBeVisible();
    await expect(newsstand.main.getByText('日期不详').first()).toBeVisible();
  });
});

const noise = Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256));
const gb18030 = Buffer.from([0xb1, 0xa8, 0xd6, 0xbd, 0xc4, 0xcf, 0xba, 0xfe]);
const badFiles: readonly (readonly [what: string, content: Buffer, sentence: RegExp])[] = [
  ['an empty file', Buffer.alloc(0), /是空的/],
  ['a file that is no text', noise, /不是文字文件/],
  ['a file in another encoding', gb18030, /编码不是 UTF-8/],
  ['a file of 50 MB', Buffer.alloc(50_000_000, '报'), /太大/],
];

for (const [what, content, sentence] of badFiles) {
  test(`${what} gets a sentence, and nothing is lost`, async ({ importing, newsstand, page }, testInfo) => {
    const file = testInfo.outputPath('20260305-02.txt');
    await writeFile(file, content);
    await importing.picker.first().setInputFiles(file);
    await expect(importing.main.getByText(sentence).first()).toBeVisible();
    await expect(importing.confirm).toBeHidden();
    await page.reload();
    await newsstand.goTo('报架');
    await expect(newsstand.papers).toHaveCount(2);
  });
}

test('an import can be cancelled while it is under way, and nothing of it is stored', async ({
  importing,
  newsstand,
  page,
}, testInfo) => {
  const files = await Promise.all(
    Array.from({ length: 12 }, async (_, at) => {
      const file = testInfo.outputPath(`2026030${(at % 9) + 1}-${10 + at}.txt`);
      await writeFile(file, pageText.repeat(500));
      return file;
    }),
  );
  await importing.picker.first().setInputFiles(files);
  await importing.named('取消').click();
  await expect(importing.confirm).toBeHidden();
  await expect(importing.pasteBox).toBeEnabled();
  await newsstand.goTo('报架');
  await expect(newsstand.papers).toHaveCount(2);
  await page.reload();
  await expect(newsstand.papers).toHaveCount(2);
});

test('a bad file among good ones is named, and the good ones are offered', async ({ importing }) => {
  await importing.pick(textFile('20260305-02.txt', pageText), textFile('空白.txt', ''));
  await expect(importing.main.getByText('空白.txt').first()).toBeVisible();
  await expect(importing.main).toContainText(headlines[0] ?? '');
  await expect(importing.confirm.first()).toBeVisible();
});

test('what is pasted and not yet stored survives a reload', async ({ importing, page }) => {
  await importing.pasteBox.fill('还没有存的一段文字');
  await expect(importing.pasteBox).toHaveValue('还没有存的一段文字');
  await importing.goTo('设置');
  await page.reload();
  await importing.goTo('导入');
  await expect(importing.pasteBox).toHaveValue('还没有存的一段文字');
});

test('markup in a page text stays text', async ({ importing, newsstand, edition, article }) => {
  const hostile = pageText.replace('老街装上了新路灯', '老街<img src=x onerror=alert(1)>装灯');
  await importing.pasteBox.fill(hostile);
  await importing.store();
  await newsstand.goTo('报架');
  const imported = newsstand.main.getByRole('link', { name: /溪口新报/ }).first();
  await newsstand.openList(await newsstand.addressOf(imported));
  await expect(edition.main.locator('img')).toHaveCount(0);
  await edition.headlines.first().click();
  await expect(article.main.locator('img')).toHaveCount(0);
});
