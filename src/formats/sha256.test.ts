import { afterEach, expect, test, vi } from 'vitest';
import { sha256 } from './sha256';

afterEach(() => vi.unstubAllGlobals());

// FIPS 180-4, example B.1
const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

test('gives the digest of a text and of its bytes', async () => {
  expect(await sha256('abc')).toBe(abc);
  expect(await sha256(Uint8Array.of(0x61, 0x62, 0x63))).toBe(abc);
});

test('and the same where the address is not secure and the browser keeps its crypto back', async () => {
  const paper = '清河县报 2026年9月4日';
  const secure = await sha256(paper);
  vi.stubGlobal('crypto', {});
  expect(await sha256('abc')).toBe(abc);
  expect(await sha256(paper)).toBe(secure);
});
