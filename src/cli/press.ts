import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Edition } from '../paper/edition';
import { press } from '../press/press';
import { readTextFile, textFileSentence } from './read-text-file';

const help = `Presses the raw text of newspaper pages into an edition (JSON).

  npm run -s press -- PAGE.txt [MORE.txt …]            prints one edition; several files are its pages
  npm run -s press -- --out DIR PAGE.txt [MORE.txt …]  writes DIR/PAGE.edition.json, one edition a file

  --out DIR   where to write; made if it is not there
  --help      this text

Files are UTF-8 text. Exit status: 0 pressed, 1 a file could not be read, 2 the call was wrong.`;

function main(words: readonly string[]): void {
  const call = readCall(words);
  if (call === null) return;
  const pages = readPages(call.files);
  if (pages === null) return;
  if (call.out === null) print(press(pages.map(({ text }) => ({ text }))));
  else writeEach(call.out, pages);
}

interface Call {
  readonly files: readonly string[];
  readonly out: string | null;
}

function readCall(words: readonly string[]): Call | null {
  const options = { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    if (values.help) {
      console.log(help);
      return null;
    }
    if (positionals.length > 0) return { files: positionals, out: values.out ?? null };
    complain('Name at least one page: npm run -s press -- PAGE.txt (more with --help).', 2);
  } catch (error) {
    complain(`${error instanceof Error ? error.message : String(error)} (more with --help)`, 2);
  }
  return null;
}

interface NamedPage {
  readonly file: string;
  readonly text: string;
}

function readPages(files: readonly string[]): readonly NamedPage[] | null {
  const pages: NamedPage[] = [];
  for (const file of files) {
    const read = readTextFile(file);
    if (!read.ok) {
      complain(textFileSentence(read.failure), 1);
      return null;
    }
    pages.push({ file, text: read.value });
  }
  return pages;
}

const toJson = (edition: Edition): string => `${JSON.stringify(edition, null, 1)}\n`;
const print = (edition: Edition): void => {
  process.stdout.write(toJson(edition));
};

function writeEach(directory: string, pages: readonly NamedPage[]): void {
  mkdirSync(directory, { recursive: true });
  for (const { file, text } of pages) {
    const name = path.basename(file).replace(/\.[^.]*$/, '');
    const target = path.join(directory, `${name}.edition.json`);
    writeFileSync(target, toJson(press([{ text }])));
    console.log(target);
  }
}

function complain(sentence: string, status: 1 | 2): void {
  console.error(sentence);
  process.exitCode = status;
}

main(process.argv.slice(2));
