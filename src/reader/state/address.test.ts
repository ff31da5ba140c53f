import { expect, test } from 'vitest';
import { addressOf, articleRoute, editionRoute, parseAddress } from './address';

test.each([
  '#/',
  '#/e/e1',
  '#/e/e1?view=page&section=%E5%85%9A%E5%BB%BA&section=%E6%95%99%E8%82%B2&unread=1',
  '#/e/e1/a2',
  '#/e/e1/a2?section=%E5%85%9A%E5%BB%BA',
  '#/e/e1/a2?section=%E5%85%9A%E5%BB%BA&unread=1',
  '#/bookmarks?paper=%E5%8D%97&q=a%26b',
  '#/search?q=50%25%20%E7%9A%84',
  '#/import',
  '#/settings',
])('%s is read and written the same', (address) => {
  expect(addressOf(parseAddress(address))).toBe(address);
});

test('a section filter may be repeated and is decoded', () => {
  expect(parseAddress('#/e/e1?section=党建&section=%E6%95%99%E8%82%B2')).toMatchObject({
    sections: ['党建', '教育'],
  });
});

test.each(['', '#', '#/', '/'])('%j is the newsstand', (hash) => {
  expect(parseAddress(hash)).toEqual({ screen: 'newsstand' });
});

test.each(['#/nowhere', '#/e', '#/e/a/b/c'])('%s is no address of ours and says so', (hash) => {
  expect(parseAddress(hash)).toEqual({ screen: 'missing', address: hash });
});

test('a broken escape is taken as it stands', () => {
  expect(parseAddress('#/search?q=100%')).toEqual({ screen: 'search', query: '100%' });
  expect(parseAddress('#/e/%E0%A4%A')).toMatchObject({ screen: 'edition' });
});

test('an article knows the filter of its list, and the way up leads back to it in the view chosen last', () => {
  const list = parseAddress('#/e/e1?view=page&section=党建&unread=1');
  if (list.screen !== 'edition') throw new Error('no edition');
  const article = articleRoute(list.edition, 'a2' as never, list);
  expect(addressOf(article)).toBe('#/e/e1/a2?section=%E5%85%9A%E5%BB%BA&unread=1');
  expect(editionRoute(article.edition, article)).toEqual({ ...list, view: null });
});
