/**
 * `npm test`: everything, in order, in one run; it stops at the first step that fails and shows what that
 * step had to say. The last line is the sum: `123 passed, 0 failed`.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, exit, platform, stdout } from 'node:process';
import { findOrInstallBrowser, noBrowserSentence } from './find-browser';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  /** Arguments of `npm run`. */
  readonly run: readonly string[];
  /** Where the step writes how many tests passed, and how to read it. */
  readonly report?: { readonly file: string; readonly count: (report: string) => Counts };
}

const reports = await mkdtemp(join(tmpdir(), 'paperboat-test-'));
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');

const steps: readonly Step[] = [
  { name: 'types', run: ['types'] },
  { name: 'lint', run: ['lint'] },
  {
    name: 'unit tests',
    run: ['unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    report: { file: unitReport, count: countUnitTests },
  },
  { name: 'build', run: ['build'] },
  { name: 'size budget', run: ['size'] },
  {
    name: 'browser tests',
    run: ['e2e', '--', '--reporter=line,json'],
    report: { file: browserReport, count: countBrowserTests },
  },
];

const browser = findOrInstallBrowser();
if (browser === undefined) {
  stdout.write(`${noBrowserSentence}\n`);
  exit(1);
}

let passed = 0;
let failed = 0;
for (const step of steps) {
  const started = Date.now();
  const { code, output } = await runQuietly(step.run);
  const counts = await countsOf(step);
  passed += counts.passed;
  failed += counts.failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const tally = step.report === undefined ? '' : `  ${counts.passed} passed`;
  stdout.write(
    `${code === 0 ? 'ok    ' : 'FAILED'} ${step.name.padEnd(14)}${seconds.padStart(6)} s${tally}\n`,
  );
  if (code === 0) continue;
  stdout.write(`\n${output}\n`);
  failed = Math.max(failed, 1);
  break;
}
await rm(reports, { recursive: true, force: true });
stdout.write(`${passed} passed, ${failed} failed\n`);
exit(failed === 0 ? 0 : 1);

function runQuietly(args: readonly string[]): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', ...args], {
      // Plain text: what a failed step says is shown where colours may be unknown.
      env: {
        ...env,
        CHROMIUM_PATH: browser,
        PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport,
        NO_COLOR: '1',
      },
      shell: platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.stderr.on('data', (part: Buffer) => parts.push(part));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(parts).toString('utf8') }));
  });
}

/** Nothing where a step writes no report, or ended before it could. */
async function countsOf({ report }: Step): Promise<Counts> {
  const nothing = { passed: 0, failed: 0 };
  if (report === undefined) return nothing;
  return readFile(report.file, 'utf8').then(report.count, () => nothing);
}

function countUnitTests(report: string): Counts {
  const { numPassedTests, numFailedTests } = JSON.parse(report);
  return { passed: numPassedTests, failed: numFailedTests };
}

/** A test that passed only at the second try has passed; the run tells of it. */
function countBrowserTests(report: string): Counts {
  const { stats } = JSON.parse(report);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}
