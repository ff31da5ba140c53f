import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readTextFile, textFileSentence } from './read-text-file';

const home = mkdtempSync(path.join(tmpdir(), 'paperboat-'));
afterAll(() => rmSync(home, { recursive: true }));

function file(bytes: string | Uint8Array): string {
  const name = path.join(home, 'page.txt');
  writeFileSync(name, bytes);
  return name;
}

describe('a page file', () => {
  test('keeps its byte order mark, so that offsets fit the file', () => {
    expect(readTextFile(file('\ufeff标题'))).toEqual({ ok: true, value: '\ufeff标题' });
  });

  test.each([
    ['is not UTF-8', new Uint8Array([0xb1, 0xea, 0xcc, 0xe2]), 'not-utf8', 'iconv'],
    ['holds nothing', ' \n　', 'empty', 'no text'],
  ])('that %s gets a sentence', (_why, bytes, type, words) => {
    const read = readTextFile(file(bytes));
    expect(read).toMatchObject({ ok: false, failure: { type } });
    if (!read.ok) expect(textFileSentence(read.failure)).toContain(words);
  });

  test('that is not there gets a sentence', () => {
    const read = readTextFile(path.join(home, 'none.txt'));
    expect(!read.ok && textFileSentence(read.failure)).toContain('There is no file');
  });

  test('that is a folder gets a sentence', () => {
    const read = readTextFile(home);
    expect(!read.ok && textFileSentence(read.failure)).toContain('is not a file');
  });
});
