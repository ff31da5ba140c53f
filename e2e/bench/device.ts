import type { Browser, BrowserContext, Page } from '@playwright/test';
import { type FolderServer, serveFolder } from '../../src/cli/serve-folder';
import { untilReadyForOffline } from '../harness/offline';
import { NewsstandScreen } from '../screens/newsstand';

/** A reader's device after the first visit: the sample paper on the shelf, everything ready for offline. */
export interface Device {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly site: FolderServer;
  close(): Promise<void>;
}

export async function makeDevice(browser: Browser): Promise<Device> {
  const site = await serveFolder('dist', { port: 0 });
  const context = await browser.newContext({
    baseURL: site.address,
    locale: 'zh-CN',
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await new NewsstandScreen(page).visitAndWaitForSample();
  await untilReadyForOffline(page);
  return {
    context,
    page,
    site,
    async close() {
      await context.close();
      await site.stop();
    },
  };
}

/** Slows the processor of this page and its workers down. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setCPUThrottlingRate', { rate });
}
