import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { untilReadyForOffline } from '../harness/offline';
import { expect, test } from '../harness/test';

test('the browser finds nothing that keeps the reader from being installed', async ({
  site,
  launchOptions,
}) => {
  // An ordinary test context counts as incognito, where nothing may be installed.
  const profile = await mkdtemp(join(tmpdir(), 'paperboat-profile-'));
  const context = await chromium.launchPersistentContext(profile, { ...launchOptions });
  const page = await context.newPage();
  await page.goto(site.address);
  await untilReadyForOffline(page);
  const browser = await context.newCDPSession(page);
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  const { errors } = await browser.send('Page.getAppManifest');
  await context.close();
  await rm(profile, { recursive: true, force: true });
  expect(installabilityErrors).toEqual([]);
  expect(errors).toEqual([]);
});

test('the manifest names the reader, and every picture in it has the size it says', async ({
  page,
  request,
}) => {
  const manifest = await (await request.get('./manifest.webmanifest')).json();
  expect(manifest).toMatchObject({ short_name: '纸船', start_url: './', scope: './', display: 'standalone' });
  expect(manifest).not.toHaveProperty('id');
  expect(manifest.icons.map(({ purpose }: { purpose: string }) => purpose)).toContain('maskable');
  expect(manifest.shortcuts.map(({ name }: { name: string }) => name)).toEqual(['报架', '导入', '收藏']);
  await page.goto('./');
  for (const { src, sizes } of [...manifest.icons, ...manifest.screenshots]) {
    const size = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    if (sizes !== 'any') expect(size, src).toBe(sizes);
  }
});
