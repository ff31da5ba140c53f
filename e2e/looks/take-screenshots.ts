/** `npm run screenshots`: takes the two pictures of the manifest from the built reader. The results are committed. */
import { chromium } from '@playwright/test';
import { findBrowser, noBrowserSentence } from '../../src/cli/find-browser';
import { serveFolder } from '../../src/cli/serve-folder';
import { NewsstandScreen } from '../screens/newsstand';

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error(noBrowserSentence);
const site = await serveFolder('dist', { port: 0 });
const browser = await chromium.launch({ executablePath });

const wide = await open({ width: 1280, height: 800 });
await new NewsstandScreen(wide).openNewestList();
await wide.getByRole('link', { name: '版面', exact: true }).click();
await wide.getByRole('heading', { level: 2 }).first().waitFor();
await wide.screenshot({ path: 'public/icons/screenshot-wide.png' });

const narrow = await open({ width: 390, height: 844 });
await new NewsstandScreen(narrow).openNewestList();
await narrow.getByRole('main').getByRole('article').first().getByRole('heading').getByRole('link').click();
await narrow.getByRole('heading', { level: 1 }).waitFor();
await narrow.screenshot({ path: 'public/icons/screenshot-narrow.png' });

await browser.close();
await site.stop();

/** The reader after its first visit, when nothing is said in passing any more. */
async function open(viewport: { readonly width: number; readonly height: number }) {
  const page = await browser.newPage({
    viewport,
    baseURL: site.address,
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    colorScheme: 'light',
    serviceWorkers: 'block',
  });
  await new NewsstandScreen(page).visitAndWaitForSample();
  return page;
}
