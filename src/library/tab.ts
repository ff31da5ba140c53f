/**
 * The name of this tab: the same after a reload, another in every other tab. A tab holds a lock (Web Locks)
 * by its name as long as it lives, so that what a closed tab left behind can be told from what another one
 * is working on.
 */
export function tabName(): Promise<string> {
  own ??= claimName(globalThis.sessionStorage?.getItem(key) ?? null);
  return own;
}

/** The names of all tabs that live, this one's included; null where the browser has no locks to tell by. */
export async function livingTabs(): Promise<ReadonlySet<string> | null> {
  const locks = lockManager();
  if (!locks) return null;
  const { held = [] } = await locks.query();
  return new Set(held.flatMap(({ name }) => (name?.startsWith(prefix) ? name.slice(prefix.length) : [])));
}

const key = 'paperboat.tab';
const prefix = 'paperboat.tab.';
let own: Promise<string> | null = null;

/** A duplicated tab comes with its twin's name; the lock is taken then, and it gets a new one. */
async function claimName(kept: string | null): Promise<string> {
  const name = kept ?? newName();
  if (!(await holdLock(prefix + name))) return claimName(null);
  globalThis.sessionStorage?.setItem(key, name);
  return name;
}

const newName = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('');

/** Holds a lock until the tab is gone; false if another tab holds it. Without locks every name is free. */
function holdLock(name: string): Promise<boolean> {
  const locks = lockManager();
  if (!locks) return Promise.resolve(true);
  return new Promise((resolve, reject) => {
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock && new Promise<never>(() => undefined);
      })
      .catch(reject);
  });
}

/** Missing on insecure addresses and outside of browsers, whatever the DOM types say. */
const lockManager = (): LockManager | undefined => globalThis.navigator?.locks;
