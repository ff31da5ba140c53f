import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Edition, PageId } from '../paper/edition';
import { bridge, editionForTests, orchard } from '../paper/edition-for-tests';
import { setSection, watchSections } from './corrections';
import {
  eachEdition,
  loadEdition,
  loadPageText,
  removeEdition,
  restoreEdition,
  watchEdition,
  watchEditions,
} from './editions';
import {
  bridgeArticle,
  emptyLibrary,
  everything,
  front,
  good,
  imported,
  issue,
  libraryArticle,
  orchardArticle,
  seen,
  third,
} from './library-for-tests';
import { library } from './open-library';
import { markRead, openArticle, savePosition, setBookmark, watchBookmarks, watchReadings } from './readings';
import { storeEdition } from './store-edition';

beforeEach(emptyLibrary);

const keepsake = { headline: bridge[0], publication: '清河县报', date: null, page: 1, section: '要闻' };
const theBridge = { edition: issue.id, article: bridgeArticle.id };
const theLibrary = { edition: issue.id, article: libraryArticle.id };
const theOrchard = { edition: issue.id, article: orchardArticle.id };
const headlines = async () => (await loadEdition(issue.id))?.articles.map(({ headline }) => headline);

/** A function cannot be stored: IndexedDB fails on it after the page texts are written. */
const uncloneable = {
  ...issue,
  articles: issue.articles.map((article) => ({ ...article, clues: [() => ''] })),
} as unknown as Edition;

describe('storing an edition', () => {
  test('puts it on the newsstand with all it had', async () => {
    expect(await storeEdition(issue, imported)).toEqual({
      ok: true,
      value: { outcome: 'added', id: issue.id },
    });
    const [summary] = await seen(watchEditions());
    expect(summary).toMatchObject({
      id: issue.id,
      publication: { name: '清河县报' },
      date: '2026-09-04',
      leads: issue.articles.map(({ headline }) => headline),
      articleIds: issue.articles.map(({ id }) => id),
      characters: issue.pages.reduce((sum, { text }) => sum + text.length, 0),
      origin: { type: 'import' },
      pressVersion: 1,
    });
    expect(summary?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect((await seen(watchEdition(issue.id)))?.articles).toEqual(issue.articles);
  });

  test('keeps the raw text of a page to the last byte order mark and line end', async () => {
    const crlf = editionForTests({
      pages: [{ stories: [bridge], newline: '\r\n', before: '\ufeff\u3000\t' }],
    });
    await good(storeEdition(crlf, imported));
    const text = await loadPageText(crlf.id, 'p1' as PageId);
    expect(text).toBe(crlf.pages[0]?.text);
    expect(text).toMatch(/^\ufeff\u3000\t石桥镇.*\r\n/);
  });

  test('twice changes nothing at all', async () => {
    await good(storeEdition(issue, imported));
    const before = await everything();
    expect(await good(storeEdition(issue, imported))).toEqual({ outcome: 'unchanged', id: issue.id });
    expect(await everything()).toEqual(before);
  });

  test('leaves nothing behind when it fails in the middle', async () => {
    const result = await storeEdition(uncloneable, imported);
    expect(result).toMatchObject({ ok: false, failure: { kind: 'broken' } });
    expect(await everything()).toMatchObject({ editions: [], contents: [], pages: [] });
  });

  test('that fails over an older version leaves the older version whole', async () => {
    await good(storeEdition(issue, imported));
    const before = await everything();
    expect((await storeEdition(uncloneable, imported)).ok).toBe(false);
    expect(await everything()).toEqual(before);
  });

  test('from two tabs at once loses neither page', async () => {
    const [first, second] = [editionForTests({ pages: [front] }), editionForTests({ pages: [third] })];
    await Promise.all([good(storeEdition(first, imported)), good(storeEdition(second, imported))]);
    expect(await headlines()).toEqual(issue.articles.map(({ headline }) => headline));
  });
});

describe('a new version of an edition', () => {
  const corrected = editionForTests({
    pages: [{ ...front, stories: [[...bridge, '桥名由县里的小学生投票选出。']] }, third],
  });

  test('replaces articles and keeps bookmarks, positions, read marks and sections set by hand', async () => {
    await good(storeEdition(issue, imported));
    await good(openArticle(theBridge));
    await good(markRead(theBridge, true));
    await good(savePosition(theBridge, { block: 1, fraction: 0.5 }));
    await good(setBookmark(theBridge, keepsake));
    await good(setSection(theBridge, '社区'));
    const before = await seen(watchReadings(issue.id));

    expect(await good(storeEdition(corrected, imported))).toEqual({ outcome: 'replaced', id: issue.id });
    const edition = await loadEdition(issue.id);
    expect(edition?.articles[0]?.body).toHaveLength(3);
    expect(edition?.articles[0]?.id).toBe(bridgeArticle.id);
    expect(await seen(watchReadings(issue.id))).toEqual(before);
    expect(await seen(watchSections(issue.id))).toEqual(new Map([[bridgeArticle.id, '社区']]));
  });

  test('that lacks a bookmarked article leaves the bookmark in the list', async () => {
    await good(storeEdition(issue, imported));
    await good(setBookmark(theLibrary, keepsake));
    await good(storeEdition(corrected, imported));
    expect((await loadEdition(issue.id))?.summary.articleIds).not.toContain(libraryArticle.id);
    expect((await seen(watchBookmarks())).map(({ article }) => article)).toEqual([libraryArticle.id]);
  });
});

describe('another page of an edition', () => {
  test('is added to what is there', async () => {
    await good(storeEdition(editionForTests({ pages: [third] }), { ...imported, pressVersion: 2 }));
    const outcome = await good(
      storeEdition(editionForTests({ pages: [front] }), { ...imported, pressVersion: 3 }),
    );
    expect(outcome).toEqual({ outcome: 'pages-added', id: issue.id });
    const stored = await loadEdition(issue.id);
    expect(stored?.summary.pages.map(({ number }) => number)).toEqual([1, 3]);
    expect(stored?.summary.pressVersion).toBe(2);
    expect(await headlines()).toEqual(issue.articles.map(({ headline }) => headline));
    const texts = stored?.summary.pages.map(({ id }) => loadPageText(issue.id, id)) ?? [];
    expect(await Promise.all(texts)).toEqual(issue.pages.map(({ text }) => text));
  });
});

describe('removing an edition', () => {
  beforeEach(async () => {
    await good(storeEdition(issue, imported));
    await good(openArticle(theOrchard));
    await good(setBookmark(theBridge, keepsake));
  });

  test('takes it away with its texts, and leaves its bookmarks with what they tell', async () => {
    await good(removeEdition(issue.id));
    expect(await everything()).toMatchObject({ editions: [], contents: [], pages: [] });
    expect(await seen(watchBookmarks())).toMatchObject([{ ...theBridge, keepsake }]);
    expect([...(await seen(watchReadings(issue.id))).keys()]).toEqual([bridgeArticle.id]);
  });

  test('and putting it back makes the library what it was', async () => {
    const before = await everything();
    const removed = await good(removeEdition(issue.id));
    await good(restoreEdition(removed));
    expect(await everything()).toEqual(before);
  });

  test('and putting it back does not undo what was done in between', async () => {
    const removed = await good(removeEdition(issue.id));
    const newer = editionForTests({
      pages: [front, third, { number: 4, stories: [['征文启事', '欢迎来稿。']] }],
    });
    await good(storeEdition(newer, imported));
    await good(markRead(theOrchard, true));
    const between = await everything();
    await good(restoreEdition(removed));
    expect(await everything()).toEqual(between);
  });

  test('that is not there removes nothing', async () => {
    const before = await everything();
    const other = editionForTests({ publication: '石桥晨报', pages: [third] });
    await good(restoreEdition(await good(removeEdition(other.id))));
    expect(await everything()).toEqual(before);
  });

  test('and unmarking its last bookmark leaves no trace of it', async () => {
    await good(removeEdition(issue.id));
    await good(setBookmark(theBridge, null));
    expect(await library.readings.count()).toBe(0);
  });
});

describe('the newsstand', () => {
  const papers = [
    editionForTests({ date: '2026-09-03', pages: [third] }),
    editionForTests({ date: null, pages: [third] }),
    editionForTests({ pages: [third] }),
    editionForTests({ date: '2026-09~', pages: [third] }),
    editionForTests({ publication: '安溪晨报', pages: [third] }),
  ];
  const inOrder = [papers[4], papers[2], papers[0], papers[3], papers[1]].map((edition) => edition?.id);

  beforeEach(async () => {
    for (const paper of papers) await good(storeEdition(paper, imported));
  });

  test('shows the newest date first, within a day by name, undated papers last', async () => {
    expect((await seen(watchEditions())).map(({ id }) => id)).toEqual(inOrder);
  });

  test('is visited in the same order by a search, until the search is cancelled', async () => {
    const visited: string[] = [];
    const search = new AbortController();
    await eachEdition(({ summary, articles }) => {
      expect(articles[0]?.headline).toBe(orchard[0]);
      visited.push(summary.id);
      if (visited.length === 2) search.abort();
    }, search.signal);
    expect(visited).toEqual(inOrder.slice(0, 2));
  });
});
