import { type EditionView, editionViews } from '../../library/settings';
import type { ArticleId, EditionId } from '../../paper/edition';

/**
 * The addresses of the screens (hash routes, so that any static host and sub-folder works).
 * Pure: text in, route out, and back.
 */
export type Route =
  | { readonly screen: 'newsstand' }
  | EditionRoute
  | ArticleRoute
  | {
      readonly screen: 'bookmarks';
      readonly publication: string | null;
      readonly sections: readonly string[];
      readonly words: string;
    }
  | { readonly screen: 'search'; readonly query: string }
  | { readonly screen: 'import' }
  | { readonly screen: 'settings' }
  | { readonly screen: 'missing'; readonly address: string };

/** Which articles of an edition are listed. */
export interface ListFilter {
  /** None chosen: all are shown. */
  readonly sections: readonly string[];
  readonly unread: boolean;
}

export interface EditionRoute extends ListFilter {
  readonly screen: 'edition';
  readonly edition: EditionId;
  /** null: the view chosen last. */
  readonly view: EditionView | null;
}

/**
 * An article, with the filter of the list it was opened from: the way up leads back to that list, and
 * previous and next stay among its sections.
 */
export interface ArticleRoute extends ListFilter {
  readonly screen: 'article';
  readonly edition: EditionId;
  readonly article: ArticleId;
}

/** Reads `location.hash`. What is no address of ours becomes the screen `missing`, never an exception. */
export function parseAddress(hash: string): Route {
  const [path = '', query = ''] = split(hash.replace(/^#/, ''));
  const steps = path.split('/').filter(Boolean).map(decode);
  const asked = new URLSearchParams(query);
  const sections = asked.getAll('section');
  switch (steps[0]) {
    case undefined:
      return { screen: 'newsstand' };
    case 'bookmarks':
      return { screen: 'bookmarks', publication: asked.get('paper'), sections, words: asked.get('q') ?? '' };
    case 'search':
      return { screen: 'search', query: asked.get('q') ?? '' };
    case 'import':
      return { screen: 'import' };
    case 'settings':
      return { screen: 'settings' };
    case 'e': {
      if (steps[1] === undefined || steps.length > 3) break;
      const edition = steps[1] as EditionId;
      const filter = { sections, unread: asked.get('unread') === '1' };
      if (steps[2] !== undefined) {
        return { screen: 'article', edition, article: steps[2] as ArticleId, ...filter };
      }
      const view = editionViews.find((known) => known === asked.get('view')) ?? null;
      return { screen: 'edition', edition, view, ...filter };
    }
  }
  return { screen: 'missing', address: hash };
}

/** The address of a route, beginning with `#/`. */
export function addressOf(route: Route): string {
  switch (route.screen) {
    case 'newsstand':
      return '#/';
    case 'edition':
      return withQuery(`#/e/${encodeURIComponent(route.edition)}`, [
        ...(route.view ? [['view', route.view] as const] : []),
        ...filterPairs(route),
      ]);
    case 'article':
      return withQuery(
        `#/e/${encodeURIComponent(route.edition)}/${encodeURIComponent(route.article)}`,
        filterPairs(route),
      );
    case 'bookmarks':
      return withQuery('#/bookmarks', [
        ...(route.publication === null ? [] : [['paper', route.publication] as const]),
        ...sectionPairs(route.sections),
        ...(route.words ? [['q', route.words] as const] : []),
      ]);
    case 'search':
      return withQuery('#/search', route.query ? [['q', route.query]] : []);
    case 'import':
      return '#/import';
    case 'settings':
      return '#/settings';
    case 'missing':
      return route.address;
  }
}

const noFilter: ListFilter = { sections: [], unread: false };

/** An edition in the view chosen last; plain, without a filter, if none is given. */
export const editionRoute = (
  edition: EditionId,
  { sections, unread }: ListFilter = noFilter,
): EditionRoute => ({ screen: 'edition', edition, view: null, sections, unread });

/** An article; the filter is that of the list it is opened from. */
export const articleRoute = (
  edition: EditionId,
  article: ArticleId,
  { sections, unread }: ListFilter = noFilter,
): ArticleRoute => ({ screen: 'article', edition, article, sections, unread });

const filterPairs = ({ sections, unread }: ListFilter) => [
  ...sectionPairs(sections),
  ...(unread ? [['unread', '1'] as const] : []),
];

const sectionPairs = (sections: readonly string[]) => sections.map((name) => ['section', name] as const);

function withQuery(path: string, pairs: readonly (readonly [string, string])[]): string {
  const query = pairs.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
  return query ? `${path}?${query}` : path;
}

function split(address: string): [string, string] {
  const at = address.indexOf('?');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)];
}

/** Percent-decoding that forgives a lone % (decodeURIComponent would throw), by the rules of the URL standard. */
const decode = (piece: string): string =>
  new URLSearchParams(`_=${piece.replaceAll('+', '%2B').replaceAll('&', '%26')}`).get('_') ?? piece;
