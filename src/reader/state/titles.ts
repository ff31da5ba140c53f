import type { EdtfDate, Publication } from '../../paper/edition';
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

/** What a page is called: 第01版 要闻. */
export function pageTitle(
  page: { readonly number: number | null; readonly name: string | null },
  index: number,
  say: Words,
): string {
  const number =
    page.number === null ? say.edition.pageUnnumbered(index + 1) : say.edition.pageNumber(page.number);
  return page.name ? `${number} ${page.name}` : number;
}
