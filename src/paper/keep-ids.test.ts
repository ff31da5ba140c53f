import { describe, expect, test } from 'vitest';
import type { Article, Edition } from './edition';
import { bridge, editionForTests, library, orchard } from './edition-for-tests';
import { keepIds } from './keep-ids';

const stored = editionForTests({ pages: [{ number: 1, stories: [bridge, library, orchard] }] });
const [theBridge, theLibrary, theOrchard] = stored.articles as [Article, Article, Article];

const strangers = (articles: readonly Article[]) =>
  articles.map((article, index) => ({ ...article, id: `new${index}` as Article['id'] }));
const pressedAgain = (articles: readonly Article[], pages = stored.pages): Edition => ({
  ...stored,
  pages,
  articles: strangers(articles),
});
const idsAfter = (next: Edition) => keepIds(stored, next).articles.map(({ id }) => id);
const ids = stored.articles.map(({ id }) => id);

describe('an id once given stays with the article', () => {
  test('when the same page was pressed again with other boundaries inside', () => {
    const retitled = { ...theBridge, headline: '新桥通车', kicker: '石桥镇' };
    expect(idsAfter(pressedAgain([retitled, theLibrary, theOrchard]))).toEqual(ids);
  });

  test('and when an article was split, with the part that has its title', () => {
    const [first, second] = theBridge.body;
    if (!first || !second) throw new Error('the story has two paragraphs');
    const head = { ...theBridge, body: [] };
    const tail = {
      ...theBridge,
      headline: '',
      spans: { ...theBridge.spans, headline: [] },
      body: [first, second],
    };
    const [headId, tailId, ...others] = idsAfter(pressedAgain([head, tail, theLibrary, theOrchard]));
    expect(headId).toBe(theBridge.id);
    expect(ids).not.toContain(tailId);
    expect(others).toEqual([theLibrary.id, theOrchard.id]);
  });

  test('and when two were joined, with the longer of the two', () => {
    const joined = {
      ...theLibrary,
      spans: { ...theLibrary.spans, headline: [...theLibrary.spans.headline, ...theOrchard.spans.headline] },
      body: [...theLibrary.body, ...theOrchard.body],
    };
    expect(idsAfter(pressedAgain([theBridge, joined]))).toEqual([theBridge.id, theLibrary.id]);
  });

  test('even when nothing reads as before: the same place on the page is enough', () => {
    const [title, ...rest] = [...theBridge.spans.headline, ...theBridge.body.flatMap(({ spans }) => spans)];
    if (!title) throw new Error('the story has a title');
    const untitled: Article = {
      ...theBridge,
      headline: '',
      spans: { ...theBridge.spans, headline: [] },
      body: [{ type: 'paragraph', text: theBridge.headline, spans: [title, ...rest] }],
    };
    expect(idsAfter(pressedAgain([untitled, theLibrary, theOrchard]))).toEqual(ids);
  });

  test('but a scrap of an article does not inherit its id', () => {
    const [first, second] = theLibrary.body;
    const [[start = 0] = []] = theOrchard.spans.headline;
    if (!first || !second) throw new Error('the story has two paragraphs');
    const head = { ...theLibrary, body: [first] };
    const stray: Article = {
      ...theLibrary,
      headline: '',
      spans: { ...theLibrary.spans, headline: [] },
      body: [{ ...second, spans: [...second.spans, [start, start + 3]] }],
    };
    const after = idsAfter(pressedAgain([theBridge, head, stray]));
    expect(after.slice(0, 2)).toEqual([theBridge.id, theLibrary.id]);
    expect(ids).not.toContain(after[2]);
  });

  test('when the raw text was corrected, by the likeness of title and opening', () => {
    const better = editionForTests({
      pages: [
        {
          number: 1,
          stories: [
            ['柳坪村梨园迎来采摘季', ...orchard.slice(1)],
            [
              '石桥镇新桥提前通车',
              '本报讯 清河上的石桥镇新桥昨日上午提前二十天通车，两岸村民过河不必再绕行八公里。',
            ],
            ['今秋第一场雨', '气象台预计周五夜里有小雨。'],
          ],
        },
      ],
    });
    const after = keepIds(stored, { ...better, articles: strangers(better.articles) });
    expect(after.articles.map(({ id }) => id)).toEqual([theOrchard.id, theBridge.id, 'new2']);
  });

  test('by the equal id before any likeness', () => {
    const page = { ...editionForTests({ pages: [{ stories: [bridge] }] }).pages[0], text: '另一份文字' };
    const next = { ...pressedAgain([theBridge]), pages: [{ ...stored.pages[0], ...page }] } as Edition;
    const swapped = { ...theBridge, id: theLibrary.id };
    expect(idsAfter({ ...next, articles: [swapped] })).toEqual([theLibrary.id]);
  });
});

describe('an id never goes to two articles', () => {
  test('nor to another article that happens to claim it', () => {
    const twice = pressedAgain([theBridge, theBridge, theLibrary]);
    const claimed = twice.articles.map((article) => ({ ...article, id: theBridge.id }));
    const after = idsAfter({ ...twice, articles: claimed });
    expect(new Set(after).size).toBe(3);
    expect(after[0]).toBe(theBridge.id);
    expect(after[2]).toBe(theLibrary.id);
  });

  test('and the same input gives the same ids', () => {
    const next = pressedAgain([theOrchard, theBridge, theLibrary]);
    expect(keepIds(stored, next)).toEqual(keepIds(stored, next));
  });
});
