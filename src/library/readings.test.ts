import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { editionForTests } from '../paper/edition-for-tests';
import { setSection, watchAllSections, watchSections } from './corrections';
import { removeEdition } from './editions';
import {
  bridgeArticle,
  emptyLibrary,
  front,
  good,
  imported,
  issue,
  libraryArticle,
  orchardArticle,
  seen,
} from './library-for-tests';
import {
  markRead,
  openArticle,
  savePosition,
  setBookmark,
  watchBookmarks,
  watchLastOpened,
  watchReadCounts,
  watchReadings,
} from './readings';
import type { ArticleRef } from './schema';
import { storeEdition } from './store-edition';

const theBridge = { edition: issue.id, article: bridgeArticle.id };
const theLibrary = { edition: issue.id, article: libraryArticle.id };
const theOrchard = { edition: issue.id, article: orchardArticle.id };
const keepsake = {
  headline: '石桥镇新桥提前通车',
  publication: '清河县报',
  date: null,
  page: 1,
  section: null,
};
const readingOf = async (ref: ArticleRef) =>
  (await seen(watchReadings(ref.edition))).get(ref.article as never);

beforeEach(async () => {
  await emptyLibrary();
  await good(storeEdition(issue, imported));
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000 });
});

/** A minute passes between two doings. */
const later = () => vi.setSystemTime(Date.now() + 60_000);

describe('what a reader does to an article', () => {
  test('is kept side by side: opened, read, position and bookmark do not touch one another', async () => {
    await good(openArticle(theBridge));
    later();
    await good(savePosition(theBridge, { block: 1, fraction: 0.25 }));
    await good(markRead(theBridge, true));
    await good(setBookmark(theBridge, keepsake));
    expect(await readingOf(theBridge)).toEqual({
      ...theBridge,
      openedAt: 1_000,
      readAt: 61_000,
      position: { block: 1, fraction: 0.25 },
      bookmarkedAt: 61_000,
      keepsake,
    });
  });

  test('can be taken back', async () => {
    await good(markRead(theBridge, true));
    await good(setBookmark(theBridge, keepsake));
    await good(markRead(theBridge, false));
    await good(setBookmark(theBridge, null));
    expect(await readingOf(theBridge)).toMatchObject({ readAt: null, bookmarkedAt: null, keepsake: null });
  });

  test('a second time keeps the first time of it, and renews the keepsake', async () => {
    await good(setBookmark(theBridge, keepsake));
    await good(markRead(theBridge, true));
    later();
    await good(setBookmark(theBridge, { ...keepsake, section: '要闻' }));
    await good(markRead(theBridge, true));
    expect(await readingOf(theBridge)).toMatchObject({
      readAt: 1_000,
      bookmarkedAt: 1_000,
      keepsake: { section: '要闻' },
    });
  });

  test('shows at once to whoever watches', async () => {
    const counts: number[] = [];
    const changed = new Promise<void>((resolve, reject) => {
      const subscription = watchBookmarks().subscribe((bookmarks) => {
        counts.push(bookmarks.length);
        if (bookmarks.length === 0) void good(setBookmark(theBridge, keepsake));
        else {
          subscription.unsubscribe();
          resolve();
        }
      }, reject);
    });
    await changed;
    expect(counts).toEqual([0, 1]);
  });
});

describe('the bookmarks', () => {
  test('are listed newest first, across editions', async () => {
    const other = editionForTests({ publication: '石桥晨报', pages: [front] });
    await good(storeEdition(other, imported));
    const elsewhere = { edition: other.id, article: other.articles[0]?.id ?? bridgeArticle.id };
    for (const ref of [theOrchard, elsewhere, theBridge]) {
      await good(setBookmark(ref, keepsake));
      later();
    }
    await good(openArticle(theLibrary));
    const listed = (await seen(watchBookmarks())).map(({ edition, article }) => ({ edition, article }));
    expect(listed).toEqual([theBridge, elsewhere, theOrchard]);
  });
});

describe('the count of articles that are no longer unread', () => {
  test('counts once what was opened, read to the end or both, of the articles the edition has now', async () => {
    await good(openArticle(theBridge));
    await good(markRead(theBridge, true));
    await good(markRead(theOrchard, true));
    await good(openArticle(theLibrary));
    await good(markRead(theLibrary, false));
    await good(markRead({ ...theBridge, article: 'gone' as never }, true));
    expect(await seen(watchReadCounts())).toEqual(new Map([[issue.id, 2]]));
  });
});

describe('where to read on', () => {
  test('is the article opened last that is not read', async () => {
    for (const ref of [theBridge, theLibrary, theOrchard]) {
      await good(openArticle(ref));
      later();
    }
    await good(markRead(theOrchard, true));
    expect(await seen(watchLastOpened())).toMatchObject(theLibrary);
  });

  test('is nowhere when its edition is gone, bookmarked or not', async () => {
    await good(openArticle(theBridge));
    await good(setBookmark(theBridge, keepsake));
    await good(removeEdition(issue.id));
    expect(await seen(watchLastOpened())).toBeNull();
  });
});

describe('a section set by hand', () => {
  test('stands until it is put back', async () => {
    await good(setSection(theBridge, '社区'));
    await good(setSection(theOrchard, '文化'));
    await good(setSection(theBridge, '民生'));
    expect(await seen(watchSections(issue.id))).toEqual(
      new Map([
        [bridgeArticle.id, '民生'],
        [orchardArticle.id, '文化'],
      ]),
    );
    await good(setSection(theBridge, null));
    expect(await seen(watchAllSections())).toEqual(new Map([[`${issue.id}/${orchardArticle.id}`, '文化']]));
  });
});
