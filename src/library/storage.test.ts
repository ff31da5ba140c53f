import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** What a browser offers, or not; the room is loaded anew, as on a page just opened. */
const onBrowser = async (storage: Partial<StorageManager> | undefined) => {
  vi.stubGlobal('navigator', { storage });
  return import('./storage');
};

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

describe('asking the browser to keep the library', () => {
  test('happens once, however often something is stored', async () => {
    const persist = vi.fn(async () => false);
    const { askToPersist } = await onBrowser({ persist });
    await askToPersist();
    await askToPersist();
    expect(persist).toHaveBeenCalledTimes(1);
  });

  test('harms nobody when the browser cannot, or will not', async () => {
    const { askToPersist } = await onBrowser(undefined);
    await expect(askToPersist()).resolves.toBeUndefined();
    const refusing = await onBrowser({ persist: () => Promise.reject(new TypeError('opaque origin')) });
    await expect(refusing.askToPersist()).resolves.toBeUndefined();
  });
});

describe('the use of storage', () => {
  test('is told as the browser estimates it', async () => {
    const { storageUse } = await onBrowser({
      estimate: async () => ({ usage: 1_000, quota: 9_000 }),
      persisted: async () => true,
    });
    expect(await storageUse()).toEqual({ used: 1_000, quota: 9_000, persisted: true });
  });

  test('is unknown where the browser does not tell', async () => {
    const { storageUse } = await onBrowser(undefined);
    expect(await storageUse()).toBeNull();
    const silent = await onBrowser({ estimate: async () => ({}) });
    expect(await silent.storageUse()).toEqual({ used: 0, quota: 0, persisted: null });
  });
});
