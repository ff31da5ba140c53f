import { expect, test } from 'vitest';
import type { ArticleId } from './edition';
import { applyDetails } from './edition-details';
import { bridge, editionForTests, library } from './edition-for-tests';
import { parseEdtf } from './edtf';

const pages = [{ stories: [bridge, library] }];
const unknown = editionForTests({ publication: null, date: null, pages });

test('naming paper and date gives the ids that the press gives when it knows them', () => {
  const named = applyDetails(unknown, {
    publication: '清河县报',
    date: parseEdtf('2026-09-04'),
    pages: [],
  });
  expect(named).toEqual(editionForTests({ pages }));
});

test('a page number or name changes no id, not even one that an article has kept from before', () => {
  const made = editionForTests({ pages });
  const edition = {
    ...made,
    articles: made.articles.map((article, index) => ({ ...article, id: `kept${index}` as ArticleId })),
  };
  const { publication, date } = edition;
  const [page] = edition.pages;
  if (!page) throw new Error('one page');
  const numbered = applyDetails(edition, {
    publication: publication.name,
    date,
    pages: [{ id: page.id, number: 3, name: '民生' }],
  });
  expect(numbered).toEqual({ ...edition, pages: [{ ...page, number: 3, name: '民生' }] });
});

test('the given edition is left as it was', () => {
  const before = structuredClone(unknown);
  applyDetails(unknown, { publication: '石桥晨报', date: null, pages: [] });
  expect(unknown).toEqual(before);
});
