import type { Page } from '@playwright/test';
import { expect, test } from '../harness/test';

/** 0 … 765: dark on a light sheet, light on a dark one. */
const inkBrightness = (page: Page) =>
  page.evaluate(() => {
    const [, ...parts] = /(\d+)\D+(\d+)\D+(\d+)/.exec(getComputedStyle(document.body).color) ?? [];
    return parts.reduce((sum, part) => sum + Number(part), 0);
  });
const textSize = (page: Page) =>
  page
    .getByRole('article')
    .first()
    .locator('p')
    .filter({ hasText: /[\u4e00-\u9fff]{20}/ })
    .first()
    .evaluate((paragraph) => Number.parseFloat(getComputedStyle(paragraph).fontSize));

test('the chosen theme holds after a reload, from the first paint on', async ({ settings, page }) => {
  await settings.visit();
  expect(await inkBrightness(page)).toBeLessThan(200);
  await settings.chooseTheme('oled');
  await expect.poll(() => inkBrightness(page)).toBeGreaterThan(400);
  await page.reload({ waitUntil: 'commit' });
  // Before any part of the reader has run.
  await page.waitForFunction(() => document.body !== null && document.styleSheets.length > 0);
  expect(await inkBrightness(page)).toBeGreaterThan(400);
});

test('the text grows and stays grown', async ({ newsstand, edition, article, settings, page }) => {
  await newsstand.visitAndWaitForSample();
  await newsstand.openNewestList();
  await edition.headlines.first().click();
  await expect(article.heading).toBeVisible();
  const address = page.url();
  const before = await textSize(page);
  await settings.goTo('设置');
  await settings.main.getByRole('slider', { name: '字号' }).fill('26');
  await page.goto(address);
  await page.reload();
  await expect(article.heading).toBeVisible();
  expect(await textSize(page)).toBeGreaterThan(before);
  expect(await textSize(page)).toBe(26);
});

test('the interface speaks English when asked to, and tells the browser so', async ({ settings, page }) => {
  await settings.visit();
  await settings.main.getByRole('radio', { name: 'English' }).check({ force: true });
  await expect(settings.heading).toHaveText('Settings');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(settings.heading).toHaveText('Settings');
});

test.describe('a browser set to English', () => {
  test.use({ locale: 'en-GB' });

  test('is answered in English', async ({ newsstand, page }) => {
    await newsstand.visit();
    await expect(page.getByRole('navigation').getByRole('link', { name: 'Import' }).first()).toBeVisible();
  });
});

test('the about part says that the paper is a sample', async ({ newsstand, settings }) => {
  await newsstand.visitAndWaitForSample();
  await settings.goTo('设置');
  await expect(settings.main.getByText(/样报/).first()).toBeVisible();
});
