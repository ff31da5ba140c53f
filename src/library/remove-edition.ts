import type { EditionId } from '../paper/edition';
import type { Result } from '../paper/result';
import { library } from './open-library';
import type { EditionContents, EditionSummary, PageText, Reading } from './schema';
import { guarded, type StorageFault } from './storage-fault';

/** All rows that a removal took away: what `restoreEdition` needs to undo it. */
export interface RemovedEdition {
  readonly id: EditionId;
  readonly summary: EditionSummary | null;
  readonly contents: EditionContents | null;
  readonly pages: readonly PageText[];
  readonly readings: readonly Reading[];
}

/**
 * Takes an edition off the device. Its bookmarks stay, with what their keepsakes tell; so do the sections
 * set by hand, which find their articles again should the edition come back.
 */
export const removeEdition = (id: EditionId): Promise<Result<RemovedEdition, StorageFault>> =>
  guarded(() => {
    const { editions, contents, pages, readings } = library;
    return library.transaction('rw', editions, contents, pages, readings, async () => {
      const pagesOfEdition = pages.where('edition').equals(id);
      const unbookmarked = readings
        .where('edition')
        .equals(id)
        .filter((reading) => reading.bookmarkedAt === null);
      const removed: RemovedEdition = {
        id,
        summary: (await editions.get(id)) ?? null,
        contents: (await contents.get(id)) ?? null,
        pages: await pagesOfEdition.toArray(),
        readings: await unbookmarked.toArray(),
      };
      await editions.delete(id);
      await contents.delete(id);
      await pagesOfEdition.delete();
      await unbookmarked.delete();
      return removed;
    });
  });

/** Puts back what was removed. What came in since (the edition stored again, read again) is newer and stays. */
export const restoreEdition = (removed: RemovedEdition): Promise<Result<void, StorageFault>> =>
  guarded(() => {
    const { editions, contents, pages, readings } = library;
    return library.transaction('rw', editions, contents, pages, readings, async () => {
      for (const reading of removed.readings) {
        const newer = await readings.get([reading.edition, reading.article]);
        if (!newer) await readings.add(reading);
      }
      if (await editions.get(removed.id)) return;
      if (removed.summary) await editions.add(removed.summary);
      if (removed.contents) await contents.put(removed.contents);
      await pages.bulkPut([...removed.pages]);
    });
  });
