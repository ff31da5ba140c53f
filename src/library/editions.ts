import type { EditionId, PageId } from '../paper/edition';
import { edtfSortKey } from '../paper/edtf';
import { library } from './open-library';
import type { EditionSummary, StoredEdition } from './schema';
import { type Watch, watch } from './watch';

/** All editions on the device: newest date first, undated ones last, within a day by the paper's name. */
export const watchEditions = (): Watch<readonly EditionSummary[]> => watch(listEditions);

/** One edition without its page texts; null while it is not on the device. */
export const watchEdition = (id: EditionId): Watch<StoredEdition | null> => watch(() => loadEdition(id));

/** The same, once. Rejects where the storage fails: `storageFault` names the reason. */
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
