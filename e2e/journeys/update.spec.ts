import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { untilReadyForOffline } from '../harness/offline';
import { expect, test } from '../harness/test';

let nextBuild = '';

test.beforeAll(async () => {
  nextBuild = await mkdtemp(join(tmpdir(), 'paperboat-build-'));
  const args = [
    'run',
    '--silent',
    'build',
    '--',
    '--outDir',
    nextBuild,
    '--emptyOutDir',
    '--logLevel',
    'error',
  ];
  execFileSync('npm', args, { env: { ...process.env, BUILD_ID: 'B' }, shell: process.platform === 'win32' });
});
test.afterAll(() => rm(nextBuild, { recursive: true, force: true }));

const buildOf = (page: Page) => page.locator('meta[name=build]').getAttribute('content');
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).update().then(() => undefined));

test('an update waits until the reader agrees, and keeps an open draft', async ({
  newsstand,
  importing,
  page,
  site,
}) => {
  await newsstand.visitAndWaitForSample();
  await untilReadyForOffline(page);
  const before = await buildOf(page);
  await importing.goTo('导入');
  await importing.pasteBox.fill('写到一半的文字');

  site.switchTo(nextBuild);
  await lookForUpdate(page);
  const agree = page.getByRole('button', { name: '现在更新' });
  await expect(agree).toBeVisible();
  await expect(importing.pasteBox).toHaveValue('写到一半的文字');
  expect(await buildOf(page)).toBe(before);

  await page.reload();
  expect(await buildOf(page), 'a reload alone changes nothing').toBe(before);
  await agree.click();
  await expect.poll(() => buildOf(page).catch(() => before)).toBe('B');
  await expect(importing.pasteBox).toHaveValue('写到一半的文字');
});

test('an update waits while another tab is open, and neither tab loses its text', async ({
  newsstand,
  importing,
  context,
  page,
  site,
}) => {
  await newsstand.visitAndWaitForSample();
  await untilReadyForOffline(page);
  const before = await buildOf(page);
  await importing.goTo('导入');
  await importing.pasteBox.fill('第一个标签页的文字');
  const other = await context.newPage();
  await other.goto(`${site.address}#/settings`);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('设置');

  site.switchTo(nextBuild);
  await lookForUpdate(page);
  await page.getByRole('button', { name: '现在更新' }).click();
  await expect(page.getByText(/其他.*标签页/).first()).toBeVisible();
  expect(await buildOf(page)).toBe(before);
  await expect(importing.pasteBox).toHaveValue('第一个标签页的文字');

  await other.close();
  await page.reload();
  await page.getByRole('button', { name: '现在更新' }).click();
  await expect.poll(() => buildOf(page).catch(() => before)).toBe('B');
  await expect(importing.pasteBox).toHaveValue('第一个标签页的文字');
});
