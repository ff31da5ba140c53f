import type { Browser } from '@playwright/test';
import { cutOff } from '../harness/offline';
import { NewsstandScreen } from '../screens/newsstand';
import { makeDevice, slowDown } from './device';
import { runs, slowdownName, slowdowns } from './runs';
import { type Row, timeRow } from './table';

/** From opening an article's address, offline, in a new tab, until its headline and text stand on the screen. */
export async function benchOfflineStart(browser: Browser): Promise<readonly Row[]> {
  const device = await makeDevice(browser);
  const { context, page, site } = device;
  await new NewsstandScreen(page).openNewestList();
  await page.getByRole('main').getByRole('article').getByRole('heading').getByRole('link').first().click();
  await page.waitForURL(/#\/e\/[^/]+\/[^/]+/);
  const address = page.url();
  await page.close();
  await cutOff(context, site);

  const rows: Row[] = [];
  for (const slowdown of slowdowns) {
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      const tab = await context.newPage();
      await slowDown(tab, slowdown);
      await tab.goto(address, { waitUntil: 'commit' });
      const time = await tab.waitForFunction(() => {
        const paragraphs = [...document.querySelectorAll('main p')];
        const readable =
          document.querySelector('h1') !== null &&
          paragraphs.some((p) => /[\u4e00-\u9fff]{8}/.test(p.textContent));
        // Navigation start is the zero of this clock.
        return readable ? performance.now() : false;
      });
      times.push(Number(await time.jsonValue()));
      await tab.close();
    }
    rows.push(timeRow(`offline start to readable article${slowdownName(slowdown)}`, times));
  }
  await device.close();
  return rows;
}
