/** `npm run size`: fails when the newsstand's first load is over its budget, and shows where the bytes are. */
import process from 'node:process';
import { firstLoad } from './first-load';

/** JavaScript and CSS of the newsstand's first load, compressed with gzip. */
const budget = 60_000;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);

const files = await firstLoad('dist');
const total = files.reduce((sum, { gzip }) => sum + gzip, 0);
for (const { file, bytes, gzip } of files)
  process.stdout.write(`${kilobytes(gzip)} gzip ${kilobytes(bytes)}  ${file}\n`);
process.stdout.write(`${kilobytes(total)} gzip of ${kilobytes(budget).trim()} allowed for the first load\n`);
if (total > budget) process.exitCode = 1;
