import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { build } from 'vite';
import { serveFolder } from '../../src/cli/serve-folder';
import { slowDown } from './device';
import { runs, slowdownName, slowdowns } from './runs';
import { median, type Row, timeRow } from './table';

const samplePaper = 'public/editions';
/** The sample's front page, as long as the page of a real county paper. */
const samplePage = join(samplePaper, 'lingzhou-2026-09-22', '01.txt');

/** How fast the press is in a worker of the browser, which has one core to itself. */
export async function benchPressing(browser: Browser, pageFile = samplePage): Promise<readonly Row[]> {
  const text = await readFile(pageFile, 'utf8');
  const folderful = await samplePages();
  const folder = await buildBenchPage();
  const site = await serveFolder(folder, { port: 0 });
  const rows: Row[] = [];
  for (const slowdown of slowdowns) {
    const page = await browser.newPage();
    await page.goto(site.address);
    await slowDown(page, slowdown);
    rows.push(
      ...(await onePage(page, text, slowdownName(slowdown))),
      await throughput(page, folderful, slowdownName(slowdown)),
    );
    await page.close();
  }
  await site.stop();
  await rm(folder, { recursive: true });
  return rows;
}

async function onePage(page: Page, text: string, suffix: string): Promise<readonly Row[]> {
  const times = await rounds(page, [text], runs * 2);
  // The first half warms the compiler up, as the first pages of a folder do.
  return [
    timeRow(`press one page${suffix}`, times.slice(runs)),
    {
      what: `press one page, the first after start${suffix}`,
      value: `${times[0]?.toFixed(1)} ms`,
      note: size([text]),
    },
  ];
}

async function throughput(page: Page, texts: readonly string[], suffix: string): Promise<Row> {
  const times = await rounds(page, texts, runs + 1);
  const megabytes = bytesOf(texts) / 1_000_000;
  return {
    what: `press a folder of pages${suffix}`,
    value: `${((megabytes * 1000) / median(times.slice(1))).toFixed(1)} MB/s`,
    note: `${texts.length} pages, ${size(texts)}, ${runs} runs`,
  };
}

const rounds = (page: Page, texts: readonly string[], count: number): Promise<readonly number[]> =>
  page.evaluate(([pages, times]) => window.timePressing(pages, times), [texts, count] as const);

const bytesOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const size = (texts: readonly string[]): string => `${(bytesOf(texts) / 1000).toFixed(1)} kB of UTF-8`;

/** Every page of the sample paper, five times over: long enough for a steady figure. */
async function samplePages(): Promise<readonly string[]> {
  const files = (await readdir(samplePaper, { recursive: true })).filter((file) => file.endsWith('.txt'));
  const texts = await Promise.all(files.sort().map((file) => readFile(join(samplePaper, file), 'utf8')));
  return Array.from({ length: 5 }, () => texts).flat();
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
