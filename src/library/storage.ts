let asked = false;

/**
 * Asks the browser to keep the library when space runs low; once per page, but for `again`. Never await
 * this before work: the answer may be a question to the person, and some browsers never settle it.
 */
export async function askToPersist({ again = false } = {}): Promise<void> {
  const storage = storageManager();
  if ((asked && !again) || !storage?.persist) return;
  asked = true;
  // A refusal changes nothing for us; the settings show whether the library is kept.
  await storage.persist().then(undefined, () => undefined);
}

/** Bytes used and allowed, as the browser estimates them; null where it does not tell. */
export async function storageUse(): Promise<{
  readonly used: number;
  readonly quota: number;
  readonly persisted: boolean | null;
} | null> {
  const storage = storageManager();
  if (!storage?.estimate) return null;
  const { usage = 0, quota = 0 } = await storage.estimate();
  const persisted = storage.persisted ? await storage.persisted() : null;
  return { used: usage, quota, persisted };
}

/** Missing on insecure addresses and in some WebKit builds, whatever the DOM types say. */
const storageManager = (): Partial<StorageManager> | undefined => globalThis.navigator?.storage;
