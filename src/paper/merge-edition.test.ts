import { describe, expect, test } from 'vitest';
import type { Edition } from './edition';
import { bridge, editionForTests, library, orchard, type PageForTests } from './edition-for-tests';
import { mergeEdition } from './merge-edition';

const front: PageForTests = { number: 1, name: '要闻', stories: [bridge, library] };
const third: PageForTests = { number: 3, stories: [orchard] };
const issue = (...pages: PageForTests[]): Edition => editionForTests({ pages });
const headlines = (edition: Edition) => edition.articles.map(({ headline }) => headline);
const idOf = (edition: Edition, headline: string) =>
  edition.articles.find((article) => article.headline === headline)?.id;

describe('the same edition arrives again', () => {
  test('unchanged: nothing is different', () => {
    const merged = mergeEdition(issue(front, third), issue(front, third));
    expect(merged).toEqual({ edition: issue(front, third), outcome: 'unchanged' });
  });

  test('as one page of what is there: nothing is different either', () => {
    expect(mergeEdition(issue(front, third), issue(third)).outcome).toBe('unchanged');
  });

  test('with another page: it is added, and given an id of its own', () => {
    const { edition, outcome } = mergeEdition(issue(third), issue(front));
    expect(outcome).toBe('pages-added');
    expect(edition.pages.map(({ id, number }) => [id, number])).toEqual([
      ['p2', 1],
      ['p1', 3],
    ]);
    expect(headlines(edition)).toEqual([bridge[0], library[0], orchard[0]]);
    expect(edition.articles.map(({ page }) => page)).toEqual(['p2', 'p2', 'p1']);
  });

  test('with a new version of a page: its articles are replaced and keep their ids', () => {
    const before = issue(front, third);
    const longer: PageForTests = {
      ...front,
      stories: [[...bridge, '桥名由县里的小学生投票选出。'], library],
    };
    const { edition, outcome } = mergeEdition(before, issue(longer));
    expect(outcome).toBe('replaced');
    expect(headlines(edition)).toEqual(headlines(before));
    expect(edition.articles.map(({ id }) => id)).toEqual(before.articles.map(({ id }) => id));
    expect(edition.articles[0]?.body).toHaveLength(3);
  });

  test('with an article less: only that one goes', () => {
    const before = issue(front, third);
    const { edition } = mergeEdition(before, issue({ ...front, stories: [bridge] }));
    expect(headlines(edition)).toEqual([bridge[0], orchard[0]]);
    expect(idOf(edition, orchard[0])).toBe(idOf(before, orchard[0]));
  });

  test('with pages that tell no number: the page with most of the same lines is meant', () => {
    const { edition, outcome } = mergeEdition(
      issue(front, third),
      issue({ stories: [bridge, library, ['编读往来', '来信请寄本报编辑部。']] }),
    );
    expect(outcome).toBe('replaced');
    expect(edition.pages.map(({ number, name }) => [number, name])).toEqual([
      [1, '要闻'],
      [3, null],
    ]);
  });

  test('with two pages that both look like one of its own: one replaces it, the other is added', () => {
    const stored = issue({ stories: [bridge, library] });
    const { edition } = mergeEdition(
      { ...stored, id: issue(front).id },
      issue({ stories: [bridge, library, orchard] }, { stories: [bridge, library, ['天气', '今天多云。']] }),
    );
    expect(edition.pages).toHaveLength(2);
    expect(edition.articles).toHaveLength(6);
  });

  test('from an extractor that wraps lines elsewhere: the page is known by its clauses', () => {
    const wrap = (text: string) => text.replace(/(.{9})/gu, '$1\n');
    const before = issue(front, third);
    const wrapped = issue(front);
    const [page] = wrapped.pages;
    if (!page) throw new Error('one page');
    const { edition } = mergeEdition(before, { ...wrapped, pages: [{ ...page, text: wrap(page.text) }] });
    expect(edition.pages).toHaveLength(2);
  });

  test('with a page of the same number and other text: both stay, for A1 and B1 are two pages', () => {
    const folio = '清河县报 第1版\n';
    const { edition, outcome } = mergeEdition(
      issue({ ...front, before: folio }),
      issue({ number: 1, stories: [orchard], before: folio }),
    );
    expect(outcome).toBe('pages-added');
    expect(headlines(edition)).toEqual([bridge[0], library[0], orchard[0]]);
  });

  test('with the same story on an added page: the two articles have two ids', () => {
    const { edition } = mergeEdition(issue(front), issue({ number: 2, stories: [bridge, orchard] }));
    expect(new Set(edition.articles.map(({ id }) => id)).size).toBe(4);
  });

  test('any number of times: the outcome does not change any more', () => {
    const incoming = issue({ number: 2, stories: [bridge, orchard] }, third);
    const once = mergeEdition(issue(front), incoming).edition;
    expect(mergeEdition(once, incoming)).toEqual({ edition: once, outcome: 'unchanged' });
  });
});
