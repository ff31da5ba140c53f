import Dexie, { type Table } from 'dexie';
import type { ArticleId, EditionId, PageId } from '../paper/edition';
import { exactVersion } from './exact-version';
import { climbLadder, topRung } from './ladder';
import type {
  CatalogueRecord,
  Correction,
  Draft,
  EditionContents,
  EditionSummary,
  PageText,
  Reading,
} from './schema';

/** Why the library closed under a running page: another tab runs a newer build, or the data were deleted. */
export type ClosedReason = 'newer-version' | 'deleted';

export class Library extends Dexie {
  declare readonly editions: Table<EditionSummary, EditionId>;
  declare readonly contents: Table<EditionContents, EditionId>;
  declare readonly pages: Table<PageText, [EditionId, PageId]>;
  declare readonly readings: Table<Reading, [EditionId, ArticleId]>;
  declare readonly corrections: Table<Correction, [EditionId, ArticleId, Correction['type']]>;
  declare readonly drafts: Table<Draft, Draft['id']>;
  declare readonly catalogue: Table<CatalogueRecord, EditionId>;
}

const listeners = new Set<(reason: ClosedReason) => void>();
let closedBecause: ClosedReason | null = null;

/** The one library of this page or worker. Opens by itself on first use. */
export const library = openLibrary();

/**
 * Calls once the library is closed for good, so that the page can ask for a reload; at once when it
 * already is. Gives a function that stops listening.
 */
export function onLibraryClosed(listener: (reason: ClosedReason) => void): () => void {
  listeners.add(listener);
  if (closedBecause !== null) listener(closedBecause);
  return () => listeners.delete(listener);
}

function openLibrary(): Library {
  // On localhost Dexie would be slower and noisier than where people read.
  Dexie.debug = false;
  // Dexie's version n is IndexedDB's version 10 n.
  const opened = new Library(
    'paperboat',
    exactVersion(topRung * 10, () => announceClosed('newer-version')),
  );
  climbLadder(opened);
  stepAsideForNewerTab(opened);
  return opened;
}

/**
 * Dexie's own handler closes, lets the other tab upgrade, then opens again by itself and writes rows of
 * the old shape into the new library. Returning false keeps Dexie's handler from running.
 */
function stepAsideForNewerTab(opened: Library): void {
  opened.on('versionchange', (event) => {
    opened.close({ disableAutoOpen: true });
    announceClosed(event.newVersion === null ? 'deleted' : 'newer-version');
    return false;
  });
}

function announceClosed(reason: ClosedReason): void {
  closedBecause = reason;
  for (const listener of listeners) listener(reason);
}
