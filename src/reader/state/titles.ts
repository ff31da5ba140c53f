import type { Article, EdtfDate, Publication } from '../../paper/edition';
import type { Words } from '../words/phrasebook';

/** What an edition is called: its paper and its date, as far as they are known. */
export function editionTitle(
  edition: { readonly publication: Pick<Publication, 'name'>; readonly date: EdtfDate | null },
  say: Words,
): string {
  return [
    edition.publication.name ?? say.newsstand.noName,
    edition.date ? say.date(edition.date) : say.newsstand.noDate,
  ].join(' ');
}

/** Characters of its text that stand for a headline where an article has none. */
const firstWords = 24;

/** What an article is called on paper: its headline, else how its text begins; '' where it has neither. */
export function printedTitle(article: Pick<Article, 'headline' | 'body'>): string {
  if (article.headline) return article.headline;
  const text = article.body[0]?.text ?? '';
  const letters = [...text];
  if (letters.length <= firstWords) return text;
  return `${letters
    .slice(0, firstWords)
    .join('')
    .replace(/[，。、；：！？]+$/, '')}……`;
}

/** What an article is called, on every screen the same. */
export const titleOf = (article: Pick<Article, 'headline' | 'body'>, say: Words): string =>
  printedTitle(article) || say.edition.untitled;

/** The number of a page, or its place where none is printed: 第01版. */
export const pageNumberTitle = (
  page: { readonly number: number | null },
  index: number,
  say: Words,
): string =>
  page.number === null ? say.edition.pageUnnumbered(index + 1) : say.edition.pageNumber(page.number);
