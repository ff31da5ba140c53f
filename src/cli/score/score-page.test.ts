import { describe, expect, test } from 'vitest';
import type { ArticleSummary, PageSummary } from '../../press/page-summary';
import { scorePage } from './score-page';

const article: ArticleSummary = {
  kind: 'article',
  kicker: '',
  headline: '夜里的图书馆',
  subhead: '',
  people: ['记者:时雨'],
  dateline: '本报讯',
  body: ['¶ 昨天，县图书馆延长了开放时间，周末一直开到晚上九点。'],
};
const page = (...articles: ArticleSummary[]): PageSummary => ({ articles, furniture: [], faults: [] });

describe('the score of a page', () => {
  test('is full where nothing differs but width and white space', () => {
    const wide = { ...article, body: article.body.map((text) => text.replaceAll('，', ', ')) };
    const score = scorePage(page(article), page(wide));
    expect([score.readable, score.titles, score.people, score.paragraphs].map(({ right }) => right)).toEqual([
      1, 1, 1, 1,
    ]);
  });

  test('misses an article that was not found', () => {
    expect(scorePage(page(article), page()).found).toEqual({ right: 0, expected: 1, found: 0 });
  });

  test('counts a wrong role as a wrong person', () => {
    const other = { ...article, people: ['通讯员:时雨'] };
    expect(scorePage(page(article), page(other)).people).toEqual({ right: 0, expected: 1, found: 1 });
  });

  test('counts two articles run together as one at most', () => {
    const second = {
      ...article,
      headline: '江边的灯',
      body: ['¶ 江边装上了新的路灯，夜里散步的人多了起来。'],
    };
    const merged = { ...article, body: [...article.body, ...second.body] };
    expect(scorePage(page(article, second), page(merged)).found).toMatchObject({ expected: 2, found: 1 });
  });
});
