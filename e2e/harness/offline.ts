import type { BrowserContext, Page } from '@playwright/test';
import type { FolderServer } from '../../src/cli/serve-folder';

/** Waits until the service worker has put everything on the device and serves this page. */
export async function untilReadyForOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
  });
}

/** Takes both away, the network and the server. */
export async function cutOff(context: BrowserContext, site: FolderServer): Promise<void> {
  await context.setOffline(true);
  await site.stop();
}
