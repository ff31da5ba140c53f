/**
 * The map of the house, and its guard: who may import whom. Types count as imports, and so do `import()`,
 * re-exports and `new URL(…, import.meta.url)`. A room not in this table does not exist.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRooms, type House } from './cli/check-rooms';

const pure = ['paper', 'hanzi', 'press', 'layout', 'search'];
const formats = ['formats', 'formats/sha256.ts'];
const view = ['preact', '@preact/signals'];

const house: House = {
  // The pure floor: plain data in, plain data out.
  paper: { rooms: [], packages: ['valibot'] },
  hanzi: { rooms: [], packages: [] },
  press: { rooms: ['paper', 'hanzi'], packages: [] },
  layout: { rooms: ['paper', 'hanzi'], packages: [] },
  search: { rooms: ['paper', 'hanzi'], packages: [] },

  // The edges: one job in one environment each.
  formats: { rooms: [...pure, 'formats/sha256.ts'], packages: [] },
  // The checksum of files, lent to the library, which tells a changed edition by it.
  'formats/sha256.ts': { rooms: [], packages: ['@noble/hashes'] },
  library: { rooms: ['paper', 'search', 'formats/sha256.ts'], packages: ['dexie'] },
  worker: { rooms: [...pure, ...formats], packages: ['comlink'] },
  // The page's end of the worker.
  'worker/client.ts': { rooms: ['worker', 'paper'], types: ['formats'], packages: ['comlink'] },
  offline: { rooms: [], packages: ['workbox-precaching', 'workbox-routing'] },
  // The page's end of the service worker.
  'offline/register.ts': { rooms: ['offline'], packages: ['workbox-window'] },
  cli: {
    // The build writes the service worker's policy into the page.
    rooms: [...pure, ...formats, 'offline'],
    packages: ['node:', 'vite', 'vite-plugin-pwa', '@playwright/test', 'compression', 'oxc-parser', 'sirv'],
  },

  // The page. Reads flow library → state → screens, writes flow screens → actions → library.
  'reader/state': {
    rooms: [...pure, 'library', 'reader/words'],
    types: ['worker', 'formats'],
    packages: ['@preact/signals'],
  },
  'reader/actions': {
    rooms: [
      ...pure,
      ...formats,
      'library',
      'worker',
      'worker/client.ts',
      'offline',
      'reader/state',
      'reader/words',
    ],
    // main.tsx registers the service worker and hands the function in.
    types: ['offline/register.ts'],
    packages: view,
  },
  'reader/parts': { rooms: [], packages: view },
  // The language spoken is a signal, so that a change of it reaches every sentence on the screen.
  'reader/words': {
    rooms: [],
    types: ['paper', 'formats', 'library', 'worker'],
    packages: ['@preact/signals'],
  },
  'reader/screens': {
    rooms: [...pure, 'reader/state', 'reader/actions', 'reader/parts', 'reader/words'],
    types: ['library', 'formats', 'worker'],
    packages: view,
  },
  'main.tsx': {
    rooms: ['reader/screens', 'reader/actions', 'reader/state', 'offline', 'offline/register.ts'],
    packages: ['preact'],
  },
  // This guard.
  'rooms.test.ts': { rooms: ['cli'], packages: [] },
};

/** What tests of every room may use besides. */
const testPackages = ['vitest', 'fast-check', 'fake-indexeddb', 'node:'];

it('every import in src keeps to the house', async () => {
  expect(checkRooms(await filesBelow('src'), house, testPackages)).toEqual([]);
});

describe('the guard', () => {
  const small: House = {
    paper: { rooms: [], packages: [] },
    press: { rooms: ['paper'], packages: [] },
    page: { rooms: ['paper'], types: ['press'], packages: ['preact'] },
  };
  const sound = {
    'paper/edition.ts': 'export const edition = 1;',
    'press/press.ts': "import { edition } from '../paper/edition'; export type Pressed = typeof edition;",
    'page/page.tsx':
      "import 'preact'; import type { Pressed } from '../press/press'; export type P = Pressed;",
  };
  const check = (changed: Readonly<Record<string, string>>) =>
    checkRooms(new Map(Object.entries({ ...sound, ...changed })), small, ['vitest']);

  it('says nothing of a sound house', () => expect(check({})).toEqual([]));

  it('names an import that runs upwards, and what would be allowed', () =>
    expect(check({ 'press/more.ts': "import '../page/page';" })).toEqual([
      'press/more.ts → page/page.tsx: press may import paper.',
    ]));

  it.each([
    ['a type', "import type { P } from '../page/page'; export type Q = P;"],
    ['a dynamic import', "export const later = () => import('../page/page');"],
    ['a re-export', "export * from '../page/page';"],
    ['a type written in place', "export type Q = import('../page/page').P;"],
    ['a worker address', "export const url = new URL('../page/page.tsx', import.meta.url);"],
    ['a bundler suffix', "import url from '../page/page?worker&url'; export const u = url;"],
  ])('sees %s', (_way, source) =>
    expect(check({ 'press/more.ts': source })).toEqual([
      'press/more.ts → page/page.tsx: press may import paper.',
    ]),
  );

  it('lets types through where only types may pass', () =>
    expect(check({ 'page/more.ts': "import { press } from '../press/press'; press();" })).toEqual([
      'page/more.ts → press/press.ts: page may import paper, and types of press.',
    ]));

  it('knows which packages a room may use', () =>
    expect(check({ 'press/more.ts': "import { h } from 'preact'; import 'node:fs'; h();" })).toEqual([
      'press/more.ts → preact: press may use no packages.',
      'press/more.ts → node:: press may use no packages.',
    ]));

  it('gives tests their tools', () =>
    expect(check({ 'press/press.test.ts': "import 'vitest'; import './press';" })).toEqual([]));

  it('finds a ring of imports', () =>
    expect(
      check({
        'paper/a.ts': "export type { B } from './b';",
        'paper/b.ts': "import './a'; export type B = 1;",
      }),
    ).toEqual(['A ring of imports: paper/a.ts → paper/b.ts → paper/a.ts.']));

  it('finds files that stand in no room', () =>
    expect(check({ 'utils/more.ts': '', 'more.ts': '' })).toEqual([
      'utils/more.ts stands in no room of the house.',
      'more.ts stands in no room of the house.',
    ]));

  it('finds imports of nothing, of files outside src, and those it cannot read', () =>
    expect(
      check({
        'press/more.ts': "import './gone'; import '../../package.json'; import('./' + Math.random());",
      }),
    ).toEqual([
      'press/more.ts → ./gone: no file below src has this name.',
      'press/more.ts → ../../package.json: no file below src has this name.',
      'press/more.ts → an address made while running: no file below src has this name.',
    ]));
});

/** The guard reads sources; the compiler's own files and what tests feed on are no part of the house. */
async function filesBelow(folder: string): Promise<ReadonlyMap<string, string>> {
  const paths = (await readdir(folder, { recursive: true }))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.(?:tsx?|css)$/.test(path) && !path.includes('fixtures/'));
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)),
  );
}
