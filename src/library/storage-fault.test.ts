import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { guarded, storageFault } from './storage-fault';

const named = (name: string, inner?: unknown) => Object.assign(new Error(name), { name, inner });

describe('a storage error is named', () => {
  test('full, however deep the quota error lies', () => {
    expect(storageFault(new DOMException('', 'QuotaExceededError'))).toEqual({ kind: 'full' });
    expect(storageFault(named('AbortError', named('QuotaExceededError')))).toEqual({ kind: 'full' });
    expect(
      storageFault({ name: 'BulkError', failures: [named('AbortError', named('QuotaExceededError'))] }),
    ).toEqual({ kind: 'full' });
  });

  test('closed, when a newer build owns the library', () => {
    expect(storageFault(named('DatabaseClosedError'))).toEqual({ kind: 'closed' });
    expect(storageFault(named('DatabaseClosedError', named('VersionError')))).toEqual({ kind: 'closed' });
  });

  test('refused, when the browser gives no storage', () => {
    expect(storageFault(named('OpenFailedError', named('InvalidStateError')))).toEqual({ kind: 'refused' });
    expect(storageFault(named('DatabaseClosedError', named('MissingAPIError')))).toEqual({ kind: 'refused' });
  });

  test('broken with its whole story, when it is none of these', () => {
    const error = new Dexie.DataCloneError('a function');
    expect(storageFault(error)).toMatchObject({
      kind: 'broken',
      message: expect.stringContaining('a function'),
    });
  });

  test('without going round in circles', () => {
    const error = named('AbortError');
    error.inner = error;
    expect(storageFault(error)).toMatchObject({ kind: 'broken' });
  });
});

test('a bug in our own code is no storage fault and is thrown on', async () => {
  const bug = new TypeError('undefined is not a function');
  await expect(guarded(() => Promise.reject(bug))).rejects.toBe(bug);
});

test('a browser without IndexedDB refuses, and says so', async () => {
  const { storeEdition } = await import('./store-edition');
  const { imported, issue } = await import('./library-for-tests');
  expect(await storeEdition(issue, imported)).toEqual({ ok: false, failure: { kind: 'refused' } });
});
