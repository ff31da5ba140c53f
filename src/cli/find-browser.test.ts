import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { chromium } from '@playwright/test';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findBrowser } from './find-browser';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paperboat-browser-'));
  vi.stubEnv('CHROMIUM_PATH', '');
  vi.stubEnv('PATH', folder);
  // A machine without Playwright's own browser.
  vi.spyOn(chromium, 'executablePath').mockReturnValue(join(folder, 'not-installed'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

async function makeProgram(name: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, '#!/bin/sh\n');
  await chmod(file, 0o755);
  return file;
}

it('takes the browser that CHROMIUM_PATH names before any other', async () => {
  await makeProgram('chromium');
  env['CHROMIUM_PATH'] = await makeProgram('my-browser');
  expect(findBrowser()).toBe(join(folder, 'my-browser'));
});

it('does not pass over a CHROMIUM_PATH that cannot be run', async () => {
  await makeProgram('chromium');
  env['CHROMIUM_PATH'] = join(folder, 'gone');
  expect(() => findBrowser()).toThrow('CHROMIUM_PATH');
});

it("takes Playwright's browser before one of the system", async () => {
  await makeProgram('chromium');
  vi.mocked(chromium.executablePath).mockReturnValue(await makeProgram('playwrights-own'));
  expect(findBrowser()).toBe(join(folder, 'playwrights-own'));
});

it('finds a Chrome of the system on the path', async () => {
  const chrome = await makeProgram('google-chrome');
  expect(findBrowser()).toBe(chrome);
});
