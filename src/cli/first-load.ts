import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'oxc-parser';

export interface LoadedFile {
  /** Relative to the built folder. */
  readonly file: string;
  readonly bytes: number;
  readonly gzip: number;
}

/**
 * The scripts and styles a browser must have before it can show the first screen: what the built page names,
 * everything those scripts import statically, and the words of one language. Parts that load later are not
 * among them.
 */
export async function firstLoad(folder: string): Promise<readonly LoadedFile[]> {
  const files = [...(await namedFiles(folder)), ...(await wordsOfOneLanguage(folder))];
  return files.sort((a, b) => b.gzip - a.gzip);
}

async function namedFiles(folder: string): Promise<readonly LoadedFile[]> {
  const found = new Map<string, LoadedFile>();
  const open = namedByPage(await readFile(join(folder, 'index.html'), 'utf8'));
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    found.set(file, await weigh(folder, file));
    if (file.endsWith('.js')) open.push(...staticImports(file, await readFile(join(folder, file), 'utf8')));
  }
  return [...found.values()];
}

/** They are asked for at once, but by name, so that no static import shows them: the larger language counts. */
async function wordsOfOneLanguage(folder: string): Promise<readonly LoadedFile[]> {
  const languages = (await readdir(join(folder, 'assets'))).filter((name) =>
    /^(?:zh-hans|en)-[\w-]+\.js$/.test(name),
  );
  const words = await Promise.all(languages.map((name) => weigh(folder, `assets/${name}`)));
  return words.sort((a, b) => b.gzip - a.gzip).slice(0, 1);
}

async function weigh(folder: string, file: string): Promise<LoadedFile> {
  const content = await readFile(join(folder, file));
  return { file, bytes: content.byteLength, gzip: gzipSync(content).byteLength };
}

/** Scripts, preloaded modules and style sheets; icons and the manifest are neither. */
const namedByPage = (html: string): string[] =>
  [...html.matchAll(/<(?:script|link)\b[^>]*?\s(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, file = '']) =>
    posix.normalize(file),
  );

const staticImports = (file: string, source: string): readonly string[] =>
  parseSync(file, source).module.staticImports.map(({ moduleRequest }) =>
    posix.join(posix.dirname(file), moduleRequest.value),
  );
