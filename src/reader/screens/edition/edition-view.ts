import type { ArticleRef, PageSummary, StoredEdition } from '../../../library/schema';
import type { ListedArticle } from '../../state/listed-articles';
import { rankOf } from '../../state/rank';

export interface EditionViewProps {
  readonly edition: StoredEdition;
  /** Those the filters let through, in printed order. */
  readonly articles: readonly ListedArticle[];
  /** All of the edition: ranks do not change with a filter. */
  readonly all: readonly ListedArticle[];
  readonly sections: readonly string[];
}

export interface PageOfArticles {
  readonly page: PageSummary;
  readonly index: number;
  readonly articles: readonly {
    readonly listed: ListedArticle;
    readonly rank: 0 | 1 | 2 | 3;
    readonly ref: ArticleRef;
  }[];
}

/** The articles page by page; pages on which nothing is left are left out. */
export function byPage({ edition, articles, all }: EditionViewProps): readonly PageOfArticles[] {
  return edition.summary.pages
    .map((page, index) => {
      const first = all.find((listed) => listed.article.page === page.id);
      return {
        page,
        index,
        articles: articles
          .filter((listed) => listed.article.page === page.id)
          .map((listed) => ({
            listed,
            rank: rankOf(listed, listed.article === first?.article),
            ref: { edition: edition.summary.id, article: listed.article.id },
          })),
      };
    })
    .filter((page) => page.articles.length > 0);
}

/** The id of a page's heading on the screen: the page list leads there. */
export const pageAnchor = (page: PageSummary): string => `page-${page.id}`;
