import { defineConfig, devices } from '@playwright/test';
import { findBrowser, noBrowserSentence } from '../src/cli/find-browser';

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error(noBrowserSentence);

/**
 * The tests run against the built reader in `dist/`; each serves it to itself (`harness/test.ts`), so that it may
 * stop or switch its server.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '{journeys,looks}/**/*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: 'list',
  timeout: 30_000,
  use: {
    launchOptions: { executablePath },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      // What a phone does no differently is tried once.
      testIgnore: '**/{damaged,harness,install,keyboard,settings,sub-folder,update}.spec.ts',
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
  ],
});
