/** `npm run bench`: builds the reader, measures it in a browser, prints one table. `README.md` says how to read it. */
import { execFileSync } from 'node:child_process';
import { argv, platform } from 'node:process';
import { chromium } from '@playwright/test';
import { findBrowser, noBrowserSentence } from '../../src/cli/find-browser';
import { firstLoad } from '../../src/cli/first-load';
import { benchImporting } from './importing';
import { benchOfflineStart } from './offline-start';
import { benchPressing } from './pressing';
import { printTable, type Row } from './table';

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error(noBrowserSentence);
execFileSync('npm', ['run', '--silent', 'build', '--', '--logLevel', 'error'], {
  shell: platform === 'win32',
});

const browser = await chromium.launch({ executablePath });
printTable([
  ...(await firstLoadRows()),
  ...(await benchPressing(browser, argv[2])),
  ...(await benchOfflineStart(browser)),
  ...(await benchImporting(browser)),
]);
await browser.close();

async function firstLoadRows(): Promise<readonly Row[]> {
  const files = await firstLoad('dist');
  const sum = (wanted: RegExp) =>
    files.filter(({ file }) => wanted.test(file)).reduce((total, { gzip }) => total + gzip, 0);
  const row = (what: string, wanted: RegExp): Row => ({
    what,
    value: `${(sum(wanted) / 1000).toFixed(1)} kB`,
    note: 'gzip',
  });
  return [row('first load, JavaScript', /\.js$/), row('first load, CSS', /\.css$/)];
}
