import { readingMinutes, textLength } from '../../hanzi/reading-time';
import { isRead } from '../../library/readings';
import type { Keepsake, Reading, StoredEdition } from '../../library/schema';
import type { Article, ArticleId, PageId } from '../../paper/edition';
import { compareSections } from '../../paper/sections';
import { suggestSection } from '../../paper/suggest-section';
import { bylineOf } from './byline';
import { printedTitle } from './titles';

/** An article as lists and the reading screen show it: what was printed, and what the reader did to it. */
export interface ListedArticle {
  readonly article: Article;
  readonly section: ArticleSection;
  readonly pageNumber: number | null;
  readonly reading: Reading | null;
  /** Opened or marked as read. */
  readonly read: boolean;
  readonly bookmarked: boolean;
  /** 字数: Han characters and words of other scripts. */
  readonly characters: number;
  readonly minutes: number;
}

/** Which section an article stands in, and who said so. */
export interface ArticleSection {
  readonly name: string | null;
  readonly by: 'hand' | 'print' | 'suggestion' | 'nothing';
  /** The words behind a suggestion. */
  readonly words: readonly string[];
}

/** The articles of an edition in printed order, with their sections and what the reader did to them. */
export function listArticles(
  edition: StoredEdition,
  readings: ReadonlyMap<ArticleId, Reading>,
  setByHand: ReadonlyMap<ArticleId, string>,
): readonly ListedArticle[] {
  const pages = new Map(edition.summary.pages.map((page) => [page.id, page]));
  return edition.articles.map((article) => {
    const reading = readings.get(article.id) ?? null;
    const page = pages.get(article.page);
    return {
      article,
      section: sectionOf(article, page?.name ?? null, setByHand.get(article.id)),
      pageNumber: page?.number ?? null,
      reading,
      read: reading !== null && isRead(reading),
      bookmarked: reading?.bookmarkedAt != null,
      ...measure(article),
    };
  });
}

function sectionOf(article: Article, pageName: string | null, byHand: string | undefined): ArticleSection {
  if (byHand !== undefined) return { name: byHand, by: 'hand', words: [] };
  if (article.section !== null) return { name: article.section, by: 'print', words: [] };
  return suggested(article, pageName);
}

/** Articles never change, so what is worked out from one is kept with it. */
const suggestions = new WeakMap<Article, ArticleSection>();

function suggested(article: Article, pageName: string | null): ArticleSection {
  const known = suggestions.get(article);
  if (known) return known;
  const found = suggestSection(article, pageName);
  const section: ArticleSection = found
    ? { name: found.section, by: 'suggestion', words: found.words }
    : { name: null, by: 'nothing', words: [] };
  suggestions.set(article, section);
  return section;
}

const measures = new WeakMap<Article, { readonly characters: number; readonly minutes: number }>();

function measure(article: Article): { readonly characters: number; readonly minutes: number } {
  const known = measures.get(article);
  if (known) return known;
  const length = textLength(article.body.map((block) => block.text).join('\n'));
  const measured = {
    characters: length.han + length.latinWords,
    minutes: Math.round(readingMinutes(length)),
  };
  measures.set(article, measured);
  return measured;
}

/** The sections of some articles with their counts, in printed order; null stands for none. */
export function countSections(
  articles: readonly ListedArticle[],
): readonly { readonly name: string | null; readonly count: number }[] {
  const counts = new Map<string | null, number>();
  for (const { section } of articles) counts.set(section.name, (counts.get(section.name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((one, other) => {
      if (one.name === null || other.name === null) return one.name === null ? 1 : -1;
      return compareSections(one.name, other.name);
    });
}

/** In addresses the articles without a section go by this name. */
export const noSection = '-';

/** Whether an article is among the chosen sections; with none chosen all are. */
export const inSections = (listed: ListedArticle, chosen: readonly string[]): boolean =>
  chosen.length === 0 || chosen.includes(listed.section.name ?? noSection);

/** What a bookmark keeps of an article, so that the list can show it even when the article is gone. */
export const keepsakeOf = (listed: ListedArticle, edition: StoredEdition): Keepsake => ({
  headline: printedTitle(listed.article),
  publication: edition.summary.publication.name,
  date: edition.summary.date,
  page: listed.pageNumber,
  section: listed.section.name,
  words: [listed.article.kicker, listed.article.subhead, bylineOf(listed.article.people)].join('\n').trim(),
  language: edition.summary.publication.language,
});

/** The page of an article, by its place among the pages of the edition. */
export const pageIndex = (edition: StoredEdition, page: PageId): number =>
  edition.summary.pages.findIndex((candidate) => candidate.id === page);
