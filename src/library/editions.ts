import type { EditionId, PageId } from '../paper/edition';
import { edtfSortKey } from '../paper/edtf';
import type { Result } from '../paper/result';
import { library } from './open-library';
import type { EditionContents, EditionSummary, PageText, Reading, StoredEdition } from './schema';
import { guarded, type StorageFault } from './storage-fault';
import { type Watch, watch } from './watch';

/** All editions on the device: newest date first, undated ones last, within a day by the paper's name. */
export const watchEditions = (): Watch<readonly EditionSummary[]> => watch(listEditions);

/** One edition without its page texts; null while it is not on the device. */
export const watchEdition = (id: EditionId): Watch<StoredEdition | null> => watch(() => loadEdition(id));

/** The same, once. Rejects where the storage fails: `faultIn` names the reason. */
export function loadEdition(id: EditionId): Promise<StoredEdition | null> {
  return library.transaction('r', library.editions, library.contents, async () => {
    const summary = await library.editions.get(id);
    const contents = await library.contents.get(id);
    if (!summary || !contents) return null;
    const { articles, furniture, faults } = contents;
    return { summary, articles, furniture, faults };
  });
}

/** The raw text of a page as it came; null where there is no such page. */
export async function loadPageText(edition: EditionId, page: PageId): Promise<string | null> {
  const row = await library.pages.get([edition, page]);
  return row?.text ?? null;
}

/**
 * Visits every edition, newest first, holding one at a time in memory: for the simple search. Stops
 * between two editions when the signal is aborted.
 */
export async function eachEdition(
  visit: (edition: StoredEdition) => void | Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  for (const { id } of await listEditions()) {
    if (signal.aborted) return;
    const edition = await loadEdition(id);
    if (edition !== null && !signal.aborted) await visit(edition);
  }
}

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

async function listEditions(): Promise<readonly EditionSummary[]> {
  const editions = await library.editions.toArray();
  return editions.sort(newestFirst);
}

const byName = new Intl.Collator('zh-Hans');

const newestFirst = (a: EditionSummary, b: EditionSummary): number => {
  const [earlier, later] = [edtfSortKey(a.date), edtfSortKey(b.date)];
  if (earlier !== later) return earlier < later ? 1 : -1;
  return byName.compare(a.publication.name ?? '', b.publication.name ?? '') || a.storedAt - b.storedAt;
};
