import Dexie from 'dexie';

/**
 * IndexedDB for Dexie, bound to one version: whatever version Dexie asks for, it gets this one or the
 * engine's VersionError. Left to itself, Dexie 4 answers a VersionError by opening the newer library all
 * the same, adds the tables that it misses there, and lets old code write old rows into it.
 *
 * `refused` is called when the library on the device is of a higher version. Empty without IndexedDB:
 * Dexie then names that fault itself.
 */
export function exactVersion(version: number, refused: () => void): { readonly indexedDB?: IDBFactory } {
  const native: IDBFactory | undefined = Dexie.dependencies.indexedDB;
  if (!native) return {};
  const indexedDB: IDBFactory = {
    open(name) {
      const request = native.open(name, version);
      request.addEventListener('error', () => {
        if (request.error?.name === 'VersionError') refused();
      });
      return request;
    },
    deleteDatabase: (name) => native.deleteDatabase(name),
    databases: () => native.databases(),
    cmp: (first, second) => native.cmp(first, second),
  };
  return { indexedDB };
}
