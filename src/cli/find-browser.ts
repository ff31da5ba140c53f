import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, getuid, platform } from 'node:process';
import { chromium } from '@playwright/test';

/** What to tell a person whose machine has no browser and cannot get one. */
export const noBrowserSentence =
  'No Chromium or Chrome was found and none could be installed: install one, or set CHROMIUM_PATH to its program file.';

/**
 * The program file of a Chromium to test with, or undefined. In this order: the environment variable
 * `CHROMIUM_PATH`, the browser Playwright has installed, a Chromium, Chrome or Edge of the system.
 *
 * Throws where `CHROMIUM_PATH` names something that cannot be run: a wish is not passed over in silence.
 */
export function findBrowser(): string | undefined {
  const wanted = env['CHROMIUM_PATH'];
  if (wanted !== undefined && wanted !== '') {
    if (!isProgram(wanted)) throw new Error('CHROMIUM_PATH names no file that can be run.');
    return wanted;
  }
  return [chromium.executablePath(), ...programsOnPath(), ...usualPlaces()].find(isProgram);
}

/**
 * As `findBrowser`, but gets a browser where there is none: Playwright's download, else Debian's package
 * where this user may install one. Chinese fonts come along, because a page without them is all boxes.
 */
export function findOrInstallBrowser(): string | undefined {
  const found =
    findBrowser() ??
    (download() ? findBrowser() : undefined) ??
    (apt('chromium') ? findBrowser() : undefined);
  if (found !== undefined && !hasChineseFonts()) apt('fonts-noto-cjk');
  return found;
}

const programNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const programsOnPath = (): readonly string[] => {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return programNames.flatMap((name) => folders.map((folder) => join(folder, name)));
};

/** Where macOS and Windows keep programs that are not on the path. */
function usualPlaces(): readonly string[] {
  if (platform === 'darwin') {
    const applications = ['/Applications', join(env['HOME'] ?? '', 'Applications')];
    const programs = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    return programs.flatMap((name) =>
      applications.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (folder) => folder !== undefined,
    );
    const programs = [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return programs.flatMap((name) => folders.map((folder) => join(folder, name)));
  }
  return [];
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const runs = (program: string, ...args: readonly string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore', shell: platform === 'win32' }).status === 0;

const download = (): boolean => runs('npx', 'playwright', 'install', 'chromium');

/** Only where it can be done without asking: root on a system with apt-get. */
function apt(packageName: string): boolean {
  if (getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  return (
    runs('apt-get', 'update') && runs('apt-get', 'install', '-y', '--no-install-recommends', packageName)
  );
}

/** True where it cannot be told: only systems with fontconfig lack Chinese fonts in practice. */
function hasChineseFonts(): boolean {
  const listing = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return listing.status !== 0 || listing.stdout.trim() !== '';
}
