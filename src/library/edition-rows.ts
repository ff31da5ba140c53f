import { sha256 } from '../formats/sha256';
import { canonicalJson } from '../paper/canonical-json';
import type { Edition } from '../paper/edition';
import type { EditionContents, EditionSummary, Origin, PageText } from './schema';

/** An edition as it lies in the tables `editions`, `contents` and `pages`. */
export interface EditionRows {
  readonly summary: EditionSummary;
  readonly contents: EditionContents;
  readonly pages: readonly PageText[];
}

/** Where an edition comes from: what the tables keep of it beside the edition itself. */
export interface StoredFrom {
  readonly origin: Origin;
  readonly pressVersion: number;
}

/** Lays an edition out in rows, stored now. */
export async function rowsOf(edition: Edition, { origin, pressVersion }: StoredFrom): Promise<EditionRows> {
  const { id, publication, date, pages, articles, furniture, faults } = edition;
  const summary: EditionSummary = {
    id,
    publication,
    date,
    pages: pages.map((page) => ({ id: page.id, number: page.number, name: page.name })),
    articleIds: articles.map((article) => article.id),
    leads: articles
      .map((article) => article.headline)
      .filter(Boolean)
      .slice(0, 3),
    characters: pages.reduce((sum, page) => sum + page.text.length, 0),
    storedAt: Date.now(),
    origin,
    hash: await sha256(canonicalJson(edition)),
    pressVersion,
  };
  return {
    summary,
    contents: { id, articles, furniture, faults },
    pages: pages.map((page) => ({ edition: id, page: page.id, text: page.text })),
  };
}

/** The edition that rows were laid out from. */
export function editionOf({ summary, contents, pages }: EditionRows): Edition {
  const { id, publication, date } = summary;
  const { articles, furniture, faults } = contents;
  const texts = new Map(pages.map(({ page, text }) => [page, text]));
  return {
    format: 'paperboat-edition',
    version: 1,
    id,
    publication,
    date,
    pages: summary.pages.map((page) => ({ ...page, text: texts.get(page.id) ?? '' })),
    articles,
    furniture,
    faults,
  };
}
