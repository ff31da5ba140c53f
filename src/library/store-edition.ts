import type { Edition, EditionId } from '../paper/edition';
import { type MergeOutcome, mergeEdition } from '../paper/merge-edition';
import type { Result } from '../paper/result';
import { type EditionRows, editionOf, rowsOf, type StoredFrom } from './edition-rows';
import { library } from './open-library';
import type { EditionSummary } from './schema';
import { guarded, type StorageFault } from './storage-fault';

export interface StoreOutcome {
  readonly outcome: 'added' | MergeOutcome;
  readonly id: EditionId;
}

/**
 * Puts an edition on the newsstand, whole or not at all. If it is there already the two are merged; what
 * the reader did (bookmarks, positions, read marks, sections set by hand) is kept, and hangs on in the
 * list of bookmarks where its article is gone.
 */
export const storeEdition = (
  edition: Edition,
  from: StoredFrom,
): Promise<Result<StoreOutcome, StorageFault>> =>
  guarded(async () => {
    for (;;) {
      const stored = await loadRows(edition.id);
      const plan = await planRows(stored, edition, from);
      if (plan === null) return { outcome: 'unchanged', id: edition.id };
      if (await writeRows(plan.rows, stored)) return { outcome: plan.outcome, id: edition.id };
    }
  });

function loadRows(id: EditionId): Promise<EditionRows | null> {
  const { editions, contents, pages } = library;
  return library.transaction('r', editions, contents, pages, async () => {
    const summary = await editions.get(id);
    const content = await contents.get(id);
    if (!summary || !content) return null;
    return { summary, contents: content, pages: await pages.where('edition').equals(id).toArray() };
  });
}

/** The rows to write, null when nothing changes. Hashing is why this is no part of the transaction. */
async function planRows(
  stored: EditionRows | null,
  incoming: Edition,
  from: StoredFrom,
): Promise<{ outcome: StoreOutcome['outcome']; rows: EditionRows } | null> {
  if (stored === null) return { outcome: 'added', rows: await rowsOf(incoming, from) };
  const { edition, outcome } = mergeEdition(editionOf(stored), incoming);
  if (outcome === 'unchanged') return null;
  return { outcome, rows: await rowsOf(edition, mergedFrom(stored.summary, edition, incoming, from)) };
}

/** An edition that keeps pages of its own keeps its origin, and its oldest press. */
function mergedFrom(
  stored: EditionSummary,
  merged: Edition,
  incoming: Edition,
  from: StoredFrom,
): StoredFrom {
  if (merged.pages.length === incoming.pages.length) return from;
  return { origin: stored.origin, pressVersion: Math.min(stored.pressVersion, from.pressVersion) };
}

/** False, and nothing written, when another tab stored this edition since the plan was made. */
function writeRows(rows: EditionRows, stored: EditionRows | null): Promise<boolean> {
  const { editions, contents, pages } = library;
  const { id } = rows.summary;
  return library.transaction('rw', editions, contents, pages, async () => {
    if ((await editions.get(id))?.hash !== stored?.summary.hash) return false;
    await pages.where('edition').equals(id).delete();
    await pages.bulkPut([...rows.pages]);
    await contents.put(rows.contents);
    await editions.put(rows.summary);
    return true;
  });
}
