import { expect, test } from 'vitest';
import type { Article, ArticleId, PageId } from '../paper/edition';
import { findInArticle, queryWords } from './find-in-article';

const article: Article = {
  id: 'a1' as ArticleId,
  page: 'p1' as PageId,
  kind: 'article',
  section: null,
  kicker: '',
  headline: '渡口添了夜航灯',
  subhead: '',
  people: [{ role: 'reporter', printed: '记者', name: '林晚舟' }],
  dateline: '本报讯',
  body: [
    {
      type: 'paragraph',
      text: '昨晚七点,清水渡口的“夜航灯”第一次亮起。摆渡人说,有了灯,夜里过河心里踏实。',
      spans: [],
    },
  ],
  spans: { headline: [], byline: [], dateline: [] },
  confidence: 1,
};

test('finds words whatever punctuation stands between their characters, and marks the original', () => {
  const found = findInArticle(article, queryWords('渡口的夜航灯'));
  const [start = 0, end = 0] = found?.context?.marks[0] ?? [];
  expect(found?.context?.text.slice(start, end)).toBe('渡口的“夜航灯');
});

test('every word must be there, in the title, the text or a name', () => {
  expect(findInArticle(article, queryWords('林晚舟 摆渡人'))).not.toBeNull();
  expect(findInArticle(article, queryWords('林晚舟 飞机'))).toBeNull();
});

test('a hit in the title outranks any number in the text', () => {
  const title = findInArticle(article, queryWords('添了'))?.score ?? 0;
  const text = findInArticle(article, queryWords('灯'))?.score ?? 0;
  expect(findInArticle(article, queryWords('摆渡人'))?.score).toBeLessThan(title);
  expect(text).toBeGreaterThan(title - 100);
});

test('a query of punctuation alone finds nothing', () => {
  expect(findInArticle(article, queryWords(' 。,!'))).toBeNull();
});
