import { canonicalJson } from './canonical-json';
import type { Article, Edition, Page, PageId } from './edition';
import { pageId } from './ids';
import { keepIds } from './keep-ids';
import { matchPages } from './match-pages';

export type MergeOutcome = 'unchanged' | 'replaced' | 'pages-added';

export interface Merged {
  readonly edition: Edition;
  readonly outcome: MergeOutcome;
}

/**
 * What becomes of an edition when it arrives again. Pages that it had take the place of their old
 * versions with all that was pressed from them; new pages are added; pages that only the stored edition
 * has stay. Articles keep their ids.
 */
export function mergeEdition(stored: Edition, incoming: Edition): Merged {
  const replaces = matchPages(stored.pages, incoming.pages);
  const arriving = movePages(incoming, newPageIds(stored, incoming, replaces));
  const staying = withoutPages(stored, new Set(replaces.values()));
  const pages = mergePages(stored.pages, arriving.pages);
  const edition = keepIds(stored, {
    ...arriving,
    id: stored.id,
    pages,
    articles: inPageOrder([...staying.articles, ...arriving.articles], pages),
    furniture: inPageOrder([...staying.furniture, ...arriving.furniture], pages),
    faults: inPageOrder([...staying.faults, ...arriving.faults], pages),
  });
  return { edition, outcome: outcomeOf(stored, edition) };
}

function outcomeOf(stored: Edition, merged: Edition): MergeOutcome {
  if (merged.pages.length > stored.pages.length) return 'pages-added';
  return canonicalJson(merged) === canonicalJson(stored) ? 'unchanged' : 'replaced';
}

/** A page that replaces another takes its id; an added one keeps its own or gets the next free one. */
function newPageIds(
  stored: Edition,
  incoming: Edition,
  replaces: ReadonlyMap<PageId, PageId>,
): ReadonlyMap<PageId, PageId> {
  const taken = new Set(stored.pages.map(({ id }) => id));
  const freeId = (own: PageId): PageId => {
    let id = own;
    for (let index = 0; taken.has(id); index += 1) id = pageId(index);
    taken.add(id);
    return id;
  };
  return new Map(incoming.pages.map(({ id }) => [id, replaces.get(id) ?? freeId(id)]));
}

function movePages(edition: Edition, ids: ReadonlyMap<PageId, PageId>): Edition {
  const move = <Item extends { readonly page: PageId }>(item: Item): Item => ({
    ...item,
    page: ids.get(item.page) ?? item.page,
  });
  return {
    ...edition,
    pages: edition.pages.map((page) => ({ ...page, id: ids.get(page.id) ?? page.id })),
    articles: edition.articles.map(move<Article>),
    furniture: edition.furniture.map(move),
    faults: edition.faults.map(move),
  };
}

function withoutPages(edition: Edition, pages: ReadonlySet<PageId>): Edition {
  const stays = ({ page }: { readonly page: PageId }) => !pages.has(page);
  return {
    ...edition,
    articles: edition.articles.filter(stays),
    furniture: edition.furniture.filter(stays),
    faults: edition.faults.filter(stays),
  };
}

/** A number or name that is known is not lost to a new version that does not tell it. */
function mergePages(stored: readonly Page[], arriving: readonly Page[]): readonly Page[] {
  const news = new Map(arriving.map((page) => [page.id, page]));
  const replaced = stored.map((page): Page => {
    const newer = news.get(page.id);
    news.delete(page.id);
    return newer ? { ...newer, number: newer.number ?? page.number, name: newer.name ?? page.name } : page;
  });
  return news.size === 0 ? replaced : [...replaced, ...news.values()].sort(byNumber);
}

/** Pages without a number come last; equals stay in the order in which they came. */
const byNumber = (a: Page, b: Page): number => {
  const [first, second] = [a.number ?? Infinity, b.number ?? Infinity];
  return first === second ? 0 : first - second;
};

function inPageOrder<Item extends { readonly page: PageId }>(
  items: readonly Item[],
  pages: readonly Page[],
): readonly Item[] {
  const place = new Map(pages.map(({ id }, index) => [id, index]));
  return [...items].sort((a, b) => (place.get(a.page) ?? 0) - (place.get(b.page) ?? 0));
}
