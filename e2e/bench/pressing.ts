import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { build } from 'vite';
import { serveFolder } from '../../src/cli/serve-folder';
import { slowDown } from './device';
import { runs, slowdownName, slowdowns } from './runs';
import { median, type Row, timeRow } from './table';

/** The sample's front page, as long as the page of a real county paper. */
const samplePage = 'public/editions/lingzhou-2026-09-22/01.txt';

/** How fast the press is in a worker of the browser, which has one core to itself. */
export async function benchPressing(browser: Browser, pageFile = samplePage): Promise<readonly Row[]> {
  const text = await readFile(pageFile, 'utf8');
  const bytes = Buffer.byteLength(text);
  const folder = await buildBenchPage();
  const site = await serveFolder(folder, { port: 0 });
  const rows: Row[] = [];
  for (const slowdown of slowdowns) {
    const page = await browser.newPage();
    await page.goto(site.address);
    await slowDown(page, slowdown);
    // The first half warms the compiler up, as the first pages of a folder do.
    const times = await page.evaluate(([pageText, count]) => window.timePressing(pageText, count), [
      text,
      runs * 2,
    ] as const);
    const warm = times.slice(runs);
    const kilobytes = `${(bytes / 1000).toFixed(1)} kB, UTF-8`;
    rows.push(
      timeRow(`press one page${slowdownName(slowdown)}`, warm),
      {
        what: `press, first page after start${slowdownName(slowdown)}`,
        value: `${times[0]?.toFixed(1)} ms`,
        note: kilobytes,
      },
      {
        what: `press, throughput${slowdownName(slowdown)}`,
        value: `${(bytes / 1000 / median(warm)).toFixed(1)} MB/s`,
        note: kilobytes,
      },
    );
    await page.close();
  }
  await site.stop();
  await rm(folder, { recursive: true });
  return rows;
}

async function buildBenchPage(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'paperboat-bench-'));
  await build({
    root: join(import.meta.dirname, 'page'),
    base: './',
    configFile: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true },
  });
  return outDir;
}
