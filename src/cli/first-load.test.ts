import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { firstLoad } from './first-load';

it('counts what the page names, what that imports and one language, and nothing that loads later', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'paperboat-size-'));
  await mkdir(join(folder, 'assets'));
  const files = {
    'index.html': `
      <link rel="icon" href="./icons/favicon.svg" />
      <script src="./first-paint.js"></script>
      <script type="module" crossorigin src="./assets/index.js"></script>
      <link rel="modulepreload" crossorigin href="./assets/shared.js">
      <link rel="stylesheet" crossorigin href="./assets/index.css">`,
    'first-paint.js': '1;',
    'assets/index.js': "import './shared.js'; import('./later.js');",
    'assets/shared.js': "import './deep.js';",
    'assets/deep.js': 'export {};',
    'assets/later.js': 'export {};',
    'assets/en-abc.js': 'export {};',
    'assets/zh-hans-abc.js': `export const words = '${'报刊文字'.repeat(9)}';`,
    'assets/index.css': 'p { color: red }',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const found = await firstLoad(folder);
  await rm(folder, { recursive: true });
  expect(found.map(({ file }) => file).sort()).toEqual([
    'assets/deep.js',
    'assets/index.css',
    'assets/index.js',
    'assets/shared.js',
    'assets/zh-hans-abc.js',
    'first-paint.js',
  ]);
  expect(found.every(({ gzip }) => gzip > 0)).toBe(true);
});
