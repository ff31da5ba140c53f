import type { EditionId } from '../paper/edition';
import type { Result } from '../paper/result';
import { library } from './open-library';
import type { CatalogueRecord } from './schema';
import { guarded, type StorageFault } from './storage-fault';

/** What became of an edition the catalogue offers; null while it never came onto this device. */
export const loadCatalogueRecord = async (id: EditionId): Promise<CatalogueRecord | null> =>
  (await library.catalogue.get(id)) ?? null;

export const saveCatalogueRecord = (record: CatalogueRecord): Promise<Result<void, StorageFault>> =>
  guarded(async () => {
    await library.catalogue.put(record);
  });

/** Forgets which editions of the catalogue were removed, so that they may come again. */
export const forgetRemovals = (): Promise<Result<void, StorageFault>> =>
  guarded(async () => {
    await library.catalogue.filter(({ state }) => state === 'removed').delete();
  });
