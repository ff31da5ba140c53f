import type { ArticleId, EditionId } from '../../paper/edition';

/**
 * The addresses of the screens (hash routes, so that any static host and sub-folder works).
 * Pure: text in, route out, and back.
 */
export type EditionView = 'page' | 'list';

export type Route =
  | { readonly screen: 'newsstand' }
  | {
      readonly screen: 'edition';
      readonly edition: EditionId;
      /** null: as the person read last, else by the width of the screen. */
      readonly view: EditionView | null;
      readonly sections: readonly string[];
      readonly unread: boolean;
    }
  | {
      readonly screen: 'article';
      readonly edition: EditionId;
      readonly article: ArticleId;
      /** The sections chosen in the list it was opened from: previous and next stay among them. */
      readonly sections: readonly string[];
    }
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
      if (steps[2] !== undefined) {
        return { screen: 'article', edition, article: steps[2] as ArticleId, sections };
      }
      const view = asked.get('view');
      return {
        screen: 'edition',
        edition,
        view: view === 'page' || view === 'list' ? view : null,
        sections,
        unread: asked.get('unread') === '1',
      };
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
        ...sectionPairs(route.sections),
        ...(route.unread ? [['unread', '1'] as const] : []),
      ]);
    case 'article':
      return withQuery(
        `#/e/${encodeURIComponent(route.edition)}/${encodeURIComponent(route.article)}`,
        sectionPairs(route.sections),
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

/** The plain address of an edition: no filter, the view as last time. */
export const editionRoute = (edition: EditionId): Extract<Route, { screen: 'edition' }> => ({
  screen: 'edition',
  edition,
  view: null,
  sections: [],
  unread: false,
});

export const articleRoute = (
  edition: EditionId,
  article: ArticleId,
  sections: readonly string[] = [],
): Extract<Route, { screen: 'article' }> => ({ screen: 'article', edition, article, sections });

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
