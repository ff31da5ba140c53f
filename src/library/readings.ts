import type { ArticleId, EditionId } from '../paper/edition';
import type { Result } from '../paper/result';
import { library } from './open-library';
import type { ArticleRef, Keepsake, Position, Reading } from './schema';
import { guarded, type StorageFault } from './storage-fault';
import { type Watch, watch } from './watch';

type Written = Promise<Result<void, StorageFault>>;

/** Notes that an article was opened, now. */
export const openArticle = (ref: ArticleRef): Written =>
  changeReading(ref, (reading) => ({ ...reading, openedAt: Date.now() }));

/** Read to the end, or marked so by hand; false makes it as if it had never been opened, but for its place. */
export const markRead = (ref: ArticleRef, read: boolean): Written =>
  changeReading(ref, (reading) =>
    read
      ? { ...reading, readAt: reading.readAt ?? Date.now() }
      : { ...reading, readAt: null, openedAt: null },
  );

/** Opening an article takes it from the unread ones, as in any reader of feeds; 继续读 knows it was not finished. */
export const isRead = (reading: Reading): boolean => reading.readAt !== null || reading.openedAt !== null;

/** What the reader did to one article as it stands now; null where nothing. */
export const loadReading = (ref: ArticleRef): Promise<Result<Reading | null, StorageFault>> =>
  guarded(async () => (await library.readings.get([ref.edition, ref.article])) ?? null);

export const savePosition = (ref: ArticleRef, position: Position): Written =>
  changeReading(ref, (reading) => ({ ...reading, position }));

/** Bookmarks an article, or takes the bookmark off with null. A second time only renews the keepsake. */
export const setBookmark = (ref: ArticleRef, keepsake: Keepsake | null): Written =>
  keepsake === null
    ? removeBookmark(ref)
    : changeReading(ref, (reading) => ({
        ...reading,
        keepsake,
        bookmarkedAt: reading.bookmarkedAt ?? Date.now(),
      }));

/** What the reader did in one edition, by article. */
export const watchReadings = (edition: EditionId): Watch<ReadonlyMap<ArticleId, Reading>> =>
  watch(async () => {
    const readings = await library.readings.where('edition').equals(edition).toArray();
    return new Map(readings.map((reading) => [reading.article, reading]));
  });

/** How many of the articles an edition has now are no longer unread; editions with none are not in the map. */
export const watchReadCounts = (): Watch<ReadonlyMap<EditionId, number>> =>
  watch(async () => {
    const articles = await articlesOnDevice();
    const counts = new Map<EditionId, number>();
    const { readings } = library;
    // Keys of two indexes, no row is read. An article in both is taken off its edition's set and counted once.
    const opened = await readings.orderBy('openedAt').primaryKeys();
    const finished = await readings.orderBy('readAt').primaryKeys();
    for (const [edition, article] of [...opened, ...finished]) {
      if (articles.get(edition)?.delete(article)) counts.set(edition, (counts.get(edition) ?? 0) + 1);
    }
    return counts;
  });

/** Every bookmark, newest first, those included whose article or edition is gone. */
export const watchBookmarks = (): Watch<readonly Reading[]> =>
  watch(() => library.readings.orderBy('bookmarkedAt').reverse().toArray());

/** For 继续读: the article opened last that is still on the device and not read to the end. */
export const watchLastOpened = (): Watch<Reading | null> =>
  watch(async () => {
    const articles = await articlesOnDevice();
    const unfinished = ({ readAt, edition, article }: Reading) =>
      readAt === null && articles.get(edition)?.has(article) === true;
    const last = await library.readings.orderBy('openedAt').reverse().filter(unfinished).first();
    return last ?? null;
  });

/** Reads, changes and writes one row in one transaction: two tabs cannot undo each other. */
const changeReading = (ref: ArticleRef, change: (reading: Reading) => Reading): Written =>
  guarded(() =>
    library.transaction('rw', library.readings, async () => {
      const reading = await library.readings.get([ref.edition, ref.article]);
      await library.readings.put(change(reading ?? untouched(ref)));
    }),
  );

/** The last trace of an edition that is gone goes with its bookmark. */
const removeBookmark = (ref: ArticleRef): Written =>
  guarded(() =>
    library.transaction('rw', library.readings, library.editions, async () => {
      const key: [EditionId, ArticleId] = [ref.edition, ref.article];
      const reading = await library.readings.get(key);
      if (!reading) return;
      if ((await library.editions.get(ref.edition)) === undefined) await library.readings.delete(key);
      else await library.readings.put({ ...reading, keepsake: null, bookmarkedAt: null });
    }),
  );

const untouched = ({ edition, article }: ArticleRef): Reading => ({
  edition,
  article,
  openedAt: null,
  readAt: null,
  position: null,
  bookmarkedAt: null,
  keepsake: null,
});

async function articlesOnDevice(): Promise<ReadonlyMap<EditionId, Set<ArticleId>>> {
  const editions = await library.editions.toArray();
  return new Map(editions.map(({ id, articleIds }) => [id, new Set(articleIds)]));
}
