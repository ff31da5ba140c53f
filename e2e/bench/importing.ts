import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { ImportScreen, textFile } from '../screens/import';
import { makeDevice, slowDown } from './device';
import { runs, slowdownName, slowdowns } from './runs';
import { type Row, timeRow } from './table';

const folder = 'public/editions/lingzhou-2026-09-22';

/** One edition of four pages: from picking its files to the preview, and from agreeing to its place on the shelf. */
export async function benchImporting(browser: Browser): Promise<readonly Row[]> {
  const device = await makeDevice(browser);
  const { page } = device;
  const texts = await Promise.all(
    ['01', '02', '03', '04'].map((name) => readFile(join(folder, `${name}.txt`), 'utf8')),
  );
  const screen = new ImportScreen(page);
  const rows: Row[] = [];
  let day = 0;
  for (const slowdown of slowdowns) {
    await slowDown(page, slowdown);
    const shown: number[] = [];
    const stored: number[] = [];
    for (let run = 0; run < runs; run++) {
      day += 1;
      // A new issue each time: an edition already on the shelf would change nothing.
      const date = `2025年${1 + Math.floor(day / 28)}月${1 + (day % 28)}日`;
      const files = texts.map((text, at) =>
        textFile(
          `0${at + 1}.txt`,
          text.replaceAll(/2026年9月22日/g, date).replaceAll('旧版重读', `旧版重读${day}`),
        ),
      );
      await screen.visit();
      const picked = performance.now();
      await screen.pick(...files);
      await screen.confirm.waitFor();
      const previewed = performance.now();
      await screen.confirm.click();
      await page.waitForURL(/#\/(?:e\/.*)?$/);
      await page.getByRole('main').locator('[href^="#/e/"]').first().waitFor();
      shown.push(previewed - picked);
      stored.push(performance.now() - previewed);
    }
    rows.push(
      timeRow(`import of one edition, to the preview${slowdownName(slowdown)}`, shown),
      timeRow(`import of one edition, agreed to stored${slowdownName(slowdown)}`, stored),
    );
  }
  await device.close();
  return rows;
}
