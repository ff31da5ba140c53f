import { signal } from '@preact/signals';
import type { StoredEdition } from '../../library/schema';
import type { Article } from '../../paper/edition';
import type { Found } from '../../search/find-in-article';

export interface FoundArticle {
  readonly article: Article;
  readonly found: Found;
}

export interface FoundEdition {
  readonly summary: StoredEdition['summary'];
  readonly articles: readonly FoundArticle[];
}

/** What the search has found so far; `running` until the last edition was looked through. */
export interface SearchResults {
  readonly query: string;
  readonly editions: readonly FoundEdition[];
  readonly running: boolean;
  /** More was found than is shown. */
  readonly more: boolean;
}

export const searchResults = signal<SearchResults>({ query: '', editions: [], running: false, more: false });
