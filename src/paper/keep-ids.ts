import { articleOpening, articleTitle } from './article-words';
import type { Article, ArticleId, Edition, Page, PageId, Span } from './edition';
import { articleId } from './ids';
import { countPairs, likeness } from './likeness';

/** Two articles that may be one and the same, and how much speaks for it. */
interface Candidate {
  readonly old: Article;
  readonly young: Article;
  readonly score: number;
}

type Before = Pick<Edition, 'pages' | 'articles'>;

/**
 * Gives the articles of an edition that was pressed again, or came in a new version, the ids that they
 * had before, so that bookmarks, positions and corrections find them. An old id goes to one new article:
 * first by the source text they share on a page whose raw text did not change, then by an equal id, then
 * by the likeness of title and opening. Never gives an old id to another article.
 */
export function keepIds(stored: Before, next: Edition): Edition {
  const kept = new Map<Article, ArticleId>();
  const gone = new Set(stored.articles);
  const keepBest = (candidates: readonly Candidate[]): void => {
    for (const { old, young } of [...candidates].sort((a, b) => b.score - a.score)) {
      if (kept.has(young) || !gone.delete(old)) continue;
      kept.set(young, old.id);
    }
  };
  const open = () => next.articles.filter((article) => !kept.has(article));

  keepBest(sharingSource(stored, next));
  keepBest(withEqualId([...gone], open()));
  keepBest(withLikeWords([...gone], open()));
  return { ...next, articles: withIds(stored, next, kept) };
}

function withIds(stored: Before, next: Edition, kept: ReadonlyMap<Article, ArticleId>): readonly Article[] {
  const taken = new Set<string>(stored.articles.map(({ id }) => id));
  const freshId = (article: Article): ArticleId => {
    const id = taken.has(article.id)
      ? articleId(next.id, articleTitle(article), articleOpening(article), taken)
      : article.id;
    taken.add(id);
    return id;
  };
  return next.articles.map((article) => ({ ...article, id: kept.get(article) ?? freshId(article) }));
}

/** An article is known by its title first: sharing characters of it goes before any length of body shared. */
function sharingSource(stored: Before, next: Edition): Candidate[] {
  return next.pages.flatMap((page) => {
    const before = unchangedPage(stored.pages, page);
    if (!before) return [];
    const old = onPage(stored.articles, before.id);
    const young = onPage(next.articles, page.id);
    const titles = overlaps(old, young, (article) => article.spans.headline);
    return [...overlaps(old, young, sourceOf)].flatMap(([a, partners]) =>
      [...partners].flatMap(([b, shared]): Candidate[] => {
        if (shared * 2 < Math.min(extent(a), extent(b))) return [];
        return [{ old: a, young: b, score: shared + (titles.get(a)?.has(b) ? page.text.length : 0) }];
      }),
    );
  });
}

function withEqualId(old: readonly Article[], young: readonly Article[]): Candidate[] {
  const byId = new Map(old.map((article) => [article.id, article]));
  return young.flatMap((article) => {
    const before = byId.get(article.id);
    return before ? [{ old: before, young: article, score: 1 }] : [];
  });
}

function withLikeWords(old: readonly Article[], young: readonly Article[]): Candidate[] {
  const words = (article: Article) => ({
    article,
    title: countPairs(articleTitle(article)),
    opening: countPairs(articleOpening(article)),
  });
  const olds = old.map(words);
  return young.map(words).flatMap((b) =>
    olds.flatMap((a): Candidate[] => {
      const titled = a.title.size + b.title.size > 0;
      const opening = likeness(a.opening, b.opening);
      const score = titled ? (likeness(a.title, b.title) + opening) / 2 : opening;
      return score < 0.5 ? [] : [{ old: a.article, young: b.article, score }];
    }),
  );
}

const unchangedPage = (pages: readonly Page[], page: Page): Page | undefined => {
  const same = pages.filter(({ text }) => text === page.text);
  return same.find(({ id }) => id === page.id) ?? same[0];
};

const onPage = (articles: readonly Article[], page: PageId) => articles.filter((each) => each.page === page);

const sourceOf = ({ spans, body }: Article): readonly Span[] => [
  ...spans.headline,
  ...spans.byline,
  ...spans.dateline,
  ...body.flatMap((block) => block.spans),
];

const extent = (article: Article): number =>
  sourceOf(article).reduce((sum, [start, end]) => sum + end - start, 0);

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly article: Article;
}

/** For each old article, the new ones that share source text with it, and how many characters. */
function overlaps(
  old: readonly Article[],
  young: readonly Article[],
  spansOf: (article: Article) => readonly Span[],
): ReadonlyMap<Article, ReadonlyMap<Article, number>> {
  const shared = new Map<Article, Map<Article, number>>();
  const before = stretches(old, spansOf);
  let from = 0;
  for (const { start, end, article } of stretches(young, spansOf)) {
    while ((before[from]?.end ?? Infinity) <= start) from += 1;
    for (let at = from; (before[at]?.start ?? Infinity) < end; at += 1) {
      const other = before[at];
      if (!other) break;
      const partners = shared.get(other.article) ?? new Map<Article, number>();
      const both = Math.min(end, other.end) - Math.max(start, other.start);
      shared.set(other.article, partners.set(article, (partners.get(article) ?? 0) + both));
    }
  }
  return shared;
}

/** In the order of the page and never over one another, so that two lists can be walked side by side. */
function stretches(
  articles: readonly Article[],
  spansOf: (article: Article) => readonly Span[],
): readonly Stretch[] {
  const all = articles.flatMap((article) =>
    spansOf(article).map(([start, end]) => ({ start, end, article })),
  );
  let reached = 0;
  return all
    .sort((a, b) => a.start - b.start)
    .flatMap((stretch) => {
      const start = Math.max(stretch.start, reached);
      reached = Math.max(reached, stretch.end);
      return start < stretch.end ? [{ ...stretch, start }] : [];
    });
}
