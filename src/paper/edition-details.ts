import { articleOpening, articleTitle } from './article-words';
import type { ArticleId, Edition, EdtfDate, PageId } from './edition';
import { articleId, editionId } from './ids';

/** What a person may set right about an edition before it is stored. */
export interface EditionDetails {
  readonly publication: string | null;
  readonly date: EdtfDate | null;
  /** Pages not named here stay as they are. */
  readonly pages: readonly {
    readonly id: PageId;
    readonly number: number | null;
    readonly name: string | null;
  }[];
}

/**
 * Sets paper, date, and the numbers and names of pages. Paper and date make the edition's id and that
 * makes the articles' ids, so these change with them: for editions that are not stored yet.
 */
export function applyDetails(edition: Edition, details: EditionDetails): Edition {
  const { publication, date } = details;
  const set = new Map(details.pages.map((page) => [page.id, page]));
  const id = editionId(
    publication,
    date,
    edition.pages.map(({ text }) => text),
  );
  return withId(
    {
      ...edition,
      publication: { ...edition.publication, name: publication },
      date,
      pages: edition.pages.map((page) => {
        const { number, name } = set.get(page.id) ?? page;
        return { ...page, number, name };
      }),
    },
    id,
  );
}

function withId(edition: Edition, id: Edition['id']): Edition {
  if (edition.id === id) return edition;
  const taken = new Set<ArticleId>();
  const articles = edition.articles.map((article) => {
    const own = articleId(id, articleTitle(article), articleOpening(article), taken);
    taken.add(own);
    return { ...article, id: own };
  });
  return { ...edition, id, articles };
}
