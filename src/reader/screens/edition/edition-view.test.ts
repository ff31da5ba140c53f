import { expect, test } from 'vitest';
import type { Furniture } from '../../../paper/edition';
import { editionForTests } from '../../../paper/edition-for-tests';
import { inSections, listArticles } from '../../state/listed-articles';
import { sheetsOf } from './edition-view';

const paper = editionForTests({
  pages: [
    {
      number: 1,
      stories: [
        ['石桥镇新桥通车', '新桥昨天通车。'],
        ['老街装上了新路灯', '路灯亮了。'],
      ],
    },
    { number: 2, name: '副刊', stories: [['桂花', '桂花开了。']] },
    { number: 3, stories: [] },
    { number: 4, stories: [] },
  ],
});
const piece = (type: Furniture['type'], page: number): Furniture => ({
  type,
  page: paper.pages[page]?.id ?? ('' as never),
  text: '清河酒厂',
  spans: [],
});
const edition = {
  summary: { id: paper.id, pages: paper.pages },
  articles: paper.articles,
  furniture: [piece('advertisement', 2), piece('folio', 3)],
};
const all = listArticles(
  { ...edition, summary: edition.summary as never, faults: [] },
  new Map(),
  new Map(paper.articles.map(({ id }, at) => [id, at === 1 ? '民生' : '文化'])),
);
const sheets = (filter = {}) => {
  const wanted = { sections: [], unread: false, ...filter };
  const shown = all.filter((listed) => inSections(listed, wanted.sections));
  return sheetsOf(edition, all, shown, wanted);
};
const numbers = (filter = {}) => sheets(filter).map(({ page }) => page.number);

test('a page of advertisements is shown, one with nothing but its folio line is not', () => {
  expect(numbers()).toEqual([1, 2, 3]);
  expect(sheets()[2]?.furniture.map(({ type }) => type)).toEqual(['advertisement']);
});

test('with a filter on, only pages with an article that it lets through are shown', () => {
  expect(numbers({ sections: ['民生'] })).toEqual([1]);
  expect(numbers({ unread: true })).toEqual([1, 2]);
});

test('the second article of a page does not become its lead when the first is filtered out', () => {
  expect(sheets({ sections: ['民生'] })[0]?.articles.map(({ rank }) => rank)).toEqual([3]);
});
