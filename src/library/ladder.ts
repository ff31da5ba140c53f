import type Dexie from 'dexie';

/** The version this build reads and writes. Raise it with every new rung. */
export const topRung = 1;

/**
 * The ladder of versions: how a library made by an older build becomes today's.
 *
 * To add a rung: leave the old rungs as they are (a library may stand on any of them), add
 * `library.version(n).stores({ only the tables that change }).upgrade(…)`, raise `topRung`, and add a
 * test that builds the old shape with plain Dexie, opens it with this ladder and looks at every row.
 * An upgrade that fails or is killed is rolled back whole. Dexie's version n is IndexedDB's version 10 n.
 *
 * Only keys and indexes are declared, not fields. Dexie serves `where('edition')` from the first part
 * of a key of two; for a key of three it makes an invalid range (4.4.7), so corrections need an index. A row whose indexed field is null is not in
 * that index at all: `bookmarkedAt` holds the bookmarked readings and no others.
 */
export function climbLadder(library: Dexie): void {
  library.version(1).stores({
    editions: '&id',
    contents: '&id',
    pages: '&[edition+page]',
    readings: '&[edition+article], openedAt, bookmarkedAt, readAt',
    corrections: '&[edition+article+type], edition',
    drafts: '&id',
    catalogue: '&id',
  });
}
