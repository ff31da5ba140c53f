import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bridge, editionForTests } from '../paper/edition-for-tests';
import type { IncomingFile } from './format';
import { sizeLimit } from './limits';
import { acceptedEndings, readIncoming } from './list';

const never = new AbortController().signal;
const utf8 = (text: string) => new TextEncoder().encode(text);
const file = (name: string, bytes: Uint8Array): IncomingFile => ({
  name,
  size: bytes.length,
  bytes: async () => bytes,
});
const read = (name: string, content: string | Uint8Array) =>
  readIncoming(file(name, typeof content === 'string' ? utf8(content) : content), never);
const refused = (failure: object) => ({ ok: false, failure });

describe('a page of text', () => {
  test('comes in unchanged, with what its name tells', async () => {
    const text = '\ufeff石桥镇新桥\r\n提前通车\u3000\t\r\n';
    expect(await read('清河县报 2026年9月4日 第3版.txt', text)).toEqual({
      ok: true,
      value: {
        type: 'page',
        text,
        name: '清河县报 2026年9月4日 第3版.txt',
        guess: { publication: '清河县报', date: '2026-09-04', number: 3, name: null },
      },
    });
  });

  test('may have any name and may begin like JSON', async () => {
    expect(await read('3', '{石桥镇} 新桥提前通车')).toMatchObject({ ok: true, value: { type: 'page' } });
  });

  test('may hold a stray control character', async () => {
    expect(await read('a.txt', '石桥镇新桥提前通车，两岸村民\u0002过河不必再绕行')).toMatchObject({
      ok: true,
    });
  });
});

describe('an edition file', () => {
  const edition = editionForTests({ pages: [{ stories: [bridge] }] });

  test('comes in as the edition it was, under any name', async () => {
    const json = JSON.stringify(edition, null, 1);
    expect(await read('edition.json', json)).toEqual({ ok: true, value: { type: 'edition', edition } });
    expect(await read('下载', `\ufeff\n${json}`)).toEqual({ ok: true, value: { type: 'edition', edition } });
  });

  test('is refused where it is none, newer or broken', async () => {
    expect(await read('a.json', '{"name": "清河"}')).toEqual(refused({ kind: 'not-an-edition' }));
    expect(await read('a.json', '{"format": "paperboat-edition"')).toEqual(
      refused({ kind: 'not-an-edition' }),
    );
    expect(await read('a.json', JSON.stringify({ ...edition, version: 9 }))).toEqual(
      refused({ kind: 'newer-version', version: 9 }),
    );
    expect(await read('a.json', JSON.stringify({ ...edition, pages: [] }))).toEqual(
      refused({ kind: 'broken-edition', where: 'pages' }),
    );
  });

  test('changes no prototype, whatever its keys', async () => {
    const json = JSON.stringify(edition).replace(
      '{',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{}},',
    );
    expect(await read('a.json', json)).toEqual({ ok: true, value: { type: 'edition', edition } });
    expect('polluted' in {}).toBe(false);
  });
});

describe('what is no paper is refused with its reason', () => {
  test.each<[what: string, name: string, content: string | Uint8Array, failure: object]>([
    ['an empty file', 'a.txt', '', { kind: 'empty' }],
    ['white space', 'a.txt', ' \r\n\u3000', { kind: 'empty' }],
    ['a byte order mark and nothing else', 'a.txt', '\ufeff', { kind: 'empty' }],
    ['numbers only', 'a.txt', '123 456，78.9', { kind: 'no-text' }],
    ['a PDF', 'a.txt', '%PDF-1.7 …', { kind: 'binary', looksLike: 'pdf' }],
    ['a ZIP', 'a.zip', 'PK\u0003\u0004…', { kind: 'binary', looksLike: 'zip' }],
    ['a Word document', '稿件.docx', 'PK\u0003\u0004…', { kind: 'binary', looksLike: 'office' }],
    [
      'a picture',
      'a.png',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10),
      { kind: 'binary', looksLike: 'image' },
    ],
    ['zeros', 'a.txt', '石桥\0镇', { kind: 'binary' }],
    ['zeros that are not even text', 'a.bin', Uint8Array.of(0xff, 0, 0xd8, 7), { kind: 'binary' }],
    ['mostly control characters', 'a.txt', 'a\u0001\u0002\u0003\u0004', { kind: 'binary' }],
    ['GB18030', 'a.txt', Uint8Array.of(0xca, 0xaf, 0xc7, 0xc5, 0xd5, 0xf2), { kind: 'not-utf8' }],
    ['UTF-16', 'a.txt', Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x42, 0), { kind: 'not-utf8' }],
    ['a text cut in the middle of a character', 'a.txt', utf8('石桥').subarray(0, 5), { kind: 'not-utf8' }],
  ])('%s', async (_what, name, content, failure) => {
    expect(await read(name, content)).toEqual(refused(failure));
  });

  test('a file that the device does not give, as it is with a folder', async () => {
    const folder: IncomingFile = {
      name: '二〇二六年',
      size: 4096,
      bytes: () => Promise.reject(new DOMException('', 'NotFoundError')),
    };
    expect(await readIncoming(folder, never)).toEqual(refused({ kind: 'unreadable' }));
  });

  test('a file beyond the limit, without reading it', async () => {
    const huge: IncomingFile = {
      name: 'a.txt',
      size: sizeLimit + 1,
      bytes: () => Promise.reject(new Error('was read')),
    };
    expect(await readIncoming(huge, never)).toEqual(refused({ kind: 'too-large', limit: sizeLimit }));
  });
});

test('a cancelled file is not read on', async () => {
  const cancel = new AbortController();
  const slow: IncomingFile = {
    name: 'a.txt',
    size: 6,
    bytes: async () => {
      cancel.abort();
      return utf8('石桥');
    },
  };
  expect(await readIncoming(slow, cancel.signal)).toEqual(refused({ kind: 'cancelled' }));

  const untouched: IncomingFile = { ...slow, bytes: () => Promise.reject(new Error('was read')) };
  expect(await readIncoming(untouched, cancel.signal)).toEqual(refused({ kind: 'cancelled' }));
});

test('the file picker offers every ending', () => {
  expect(acceptedEndings.split(',')).toEqual(expect.arrayContaining(['.txt', '.json']));
});

test('whatever the bytes and the name, reading ends with a value', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }).map(utf8),
    fc.json().map(utf8),
    fc.json().map((json) => utf8(`{"format":"paperboat-edition","version":1,"pages":${json}}`)),
  );
  const names = fc.oneof(fc.string(), fc.constantFrom('a.json', 'a.txt', '第〇版.txt', '20260101/十.txt'));
  await fc.assert(
    fc.asyncProperty(names, bytes, async (name, content) => {
      const result = await read(name, content);
      if (!result.ok || result.value.type !== 'page') return;
      expect(utf8(result.value.text)).toEqual(content);
    }),
    { numRuns: 500 },
  );
});
