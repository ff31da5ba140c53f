import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { faultIn, guarded } from './storage-fault';

const full = new DOMException('', 'QuotaExceededError');

describe('an error of the storage is named', () => {
  test('full, however deep the quota error lies', () => {
    expect(faultIn(new Dexie.AbortError('stopped', full))).toEqual({ kind: 'full' });
    const bulk = new Dexie.BulkError('stopped', [new Dexie.AbortError('stopped', full)]);
    expect(faultIn(bulk)).toEqual({ kind: 'full' });
  });

  test('closed, when a newer build owns the library', () => {
    expect(faultIn(new Dexie.DatabaseClosedError(''))).toEqual({ kind: 'closed' });
    expect(faultIn(new Dexie.DatabaseClosedError('stopped', new Dexie.VersionError('')))).toEqual({
      kind: 'closed',
    });
  });

  test('refused, when the browser gives no storage', () => {
    expect(faultIn(new Dexie.OpenFailedError('stopped', new Dexie.InvalidStateError('')))).toEqual({
      kind: 'refused',
    });
    expect(faultIn(new Dexie.DatabaseClosedError('stopped', new Dexie.MissingAPIError('')))).toEqual({
      kind: 'refused',
    });
  });

  test('broken with its whole story, when it is none of these', () => {
    const error = new Dexie.DataCloneError('a function');
    expect(faultIn(error)).toMatchObject({ kind: 'broken', message: expect.stringContaining('a function') });
  });

  test('without going round in circles', () => {
    const error = new Dexie.AbortError('');
    Object.assign(error, { inner: error });
    expect(faultIn(error)).toMatchObject({ kind: 'broken' });
  });
});

test('a bug in our own code is no storage fault and is thrown on', async () => {
  const bug = new TypeError('undefined is not a function');
  expect(faultIn(bug)).toBeNull();
  await expect(guarded(() => Promise.reject(bug))).rejects.toBe(bug);
});

test('an error of the browser counts within work on the library, and nowhere else', async () => {
  const refusedPrompt = new DOMException('', 'SecurityError');
  expect(faultIn(refusedPrompt)).toBeNull();
  expect(await guarded(() => Promise.reject(refusedPrompt))).toEqual({
    ok: false,
    failure: { kind: 'refused' },
  });
});

test('a browser without IndexedDB refuses, and says so', async () => {
  const { storeEdition } = await import('./store-edition');
  const { imported, issue } = await import('./library-for-tests');
  expect(await storeEdition(issue, imported)).toEqual({ ok: false, failure: { kind: 'refused' } });
});
