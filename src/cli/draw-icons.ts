/** `npm run icons`: draws the PNG icons anew from `public/icons/favicon.svg`. The results are committed. */
import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findBrowser, noBrowserSentence } from './find-browser';

interface Icon {
  readonly file: string;
  readonly size: number;
  /** How much of the width the drawing takes. A mask may cut off all but the inner 80 %. */
  readonly scale: number;
  /** Whether the sheet fills the square, because the system rounds the corners itself. */
  readonly bleed: boolean;
}

const icons: readonly Icon[] = [
  { file: 'icon-192.png', size: 192, scale: 1, bleed: false },
  { file: 'icon-512.png', size: 512, scale: 1, bleed: false },
  { file: 'maskable-192.png', size: 192, scale: 0.75, bleed: true },
  { file: 'maskable-512.png', size: 512, scale: 0.75, bleed: true },
  { file: 'apple-touch-icon.png', size: 180, scale: 0.9, bleed: true },
];

const folder = 'public/icons';
const executablePath = findBrowser();
if (executablePath === undefined) throw new Error(noBrowserSentence);
const drawing = await readFile(`${folder}/favicon.svg`, 'utf8');
const browser = await chromium.launch({ executablePath });
const page = await browser.newPage();
for (const { file, size, scale, bleed } of icons) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`
    <style>
      body { margin: 0; display: grid; place-items: center; height: 100vh; background: ${bleed ? '#FFFDF8' : 'transparent'} }
      svg { width: ${scale * 100}% }
    </style>${drawing}`);
  await page.screenshot({ path: `${folder}/${file}`, omitBackground: true });
}
await browser.close();
