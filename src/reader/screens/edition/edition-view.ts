import type { ArticleRef, EditionSummary, PageSummary, StoredEdition } from '../../../library/schema';
import type { Furniture } from '../../../paper/edition';
import type { ListFilter } from '../../state/address';
import type { ListedArticle } from '../../state/listed-articles';
import { rankOf } from '../../state/rank';

export interface EditionViewProps {
  readonly edition: StoredEdition;
  readonly sheets: readonly Sheet[];
  /** Carried along into an article, so that its neighbours and the way back are those of this list. */
  readonly filter: ListFilter;
}

/** One page of the edition, with what the filters let through. */
export interface Sheet {
  readonly page: PageSummary;
  readonly index: number;
  readonly articles: readonly {
    readonly listed: ListedArticle;
    readonly rank: 0 | 1 | 2 | 3;
    readonly ref: ArticleRef;
  }[];
  /** Only while no filter is on: furniture belongs to no section and cannot be read or unread. */
  readonly furniture: readonly Furniture[];
}

/** What is worth standing on a page beside the articles; folio lines and staff boxes are told by the page itself. */
const shownFurniture: readonly Furniture['type'][] = ['slogan', 'advertisement', 'notice', 'other'];

/**
 * An edition page by page; pages on which nothing is left are left out. `all` are its articles and `shown`
 * those the filter lets through, both in printed order: ranks do not change with a filter.
 */
export function sheetsOf(
  edition: Pick<StoredEdition, 'furniture'> & { readonly summary: Pick<EditionSummary, 'id' | 'pages'> },
  all: readonly ListedArticle[],
  shown: readonly ListedArticle[],
  filter: ListFilter,
): readonly Sheet[] {
  const filtered = filter.sections.length > 0 || filter.unread;
  return edition.summary.pages
    .map((page, index) => {
      const first = all.find((listed) => listed.article.page === page.id);
      return {
        page,
        index,
        articles: shown
          .filter((listed) => listed.article.page === page.id)
          .map((listed) => ({
            listed,
            rank: rankOf(listed, listed.article === first?.article),
            ref: { edition: edition.summary.id, article: listed.article.id },
          })),
        furniture: filtered
          ? []
          : edition.furniture.filter(
              (piece) => piece.page === page.id && shownFurniture.includes(piece.type),
            ),
      };
    })
    .filter((sheet) => sheet.articles.length > 0 || sheet.furniture.length > 0);
}

/** The id of a page's heading on the screen: the page list leads there. */
export const pageAnchor = (page: PageSummary): string => `page-${page.id}`;
