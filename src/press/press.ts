import { languageOf } from '../hanzi/language-of';
import type { Article, Edition, EdtfDate, Fault, Furniture, Page, PageId } from '../paper/edition';
import { editionId, pageId } from '../paper/ids';
import { finishPage } from './finish-page';
import { readPage } from './read-page';

export interface RawPage {
  readonly text: string;
  readonly number?: number | null;
  readonly name?: string | null;
}

export interface PressHints {
  readonly publication?: string | null;
  readonly date?: EdtfDate | null;
  /** BCP 47; found by looking where it is not given. */
  readonly language?: string;
}

/**
 * Raw page text → edition. Pure and deterministic; takes any text and never throws: at worst a page
 * becomes one untitled article that holds all of it. Every character that is no white space ends up in
 * exactly one place of the edition. Paper, date, page number and page name come from the hints, else
 * from the pages' folio lines, else they are null.
 */
export function press(rawPages: readonly RawPage[], hints: PressHints = {}): Edition {
  const language = hints.language ?? languageOf(rawPages.map((page) => page.text.slice(0, 1500)).join('\n'));
  const read = rawPages.map((page) =>
    readPage(page.text, hints.language ?? (rawPages.length === 1 ? language : undefined)),
  );
  const publication =
    hints.publication ?? read.find((page) => page.folio.publication)?.folio.publication ?? null;
  const date = hints.date ?? read.find((page) => page.folio.date)?.folio.date ?? null;
  const id = editionId(
    publication,
    date,
    rawPages.map((page) => page.text),
  );

  const pages: Page[] = [];
  const articles: Article[] = [];
  const furniture: Furniture[] = [];
  const faults: Fault[] = [];
  const taken = new Set<string>();
  read.forEach((page, index) => {
    const raw = rawPages[index];
    if (!raw) return;
    const at: PageId = pageId(index);
    pages.push({
      id: at,
      number: raw.number ?? page.folio.number,
      name: raw.name ?? page.folio.name,
      text: raw.text,
    });
    const finished = finishPage(page, at, id, taken);
    articles.push(...finished.articles);
    furniture.push(...finished.furniture);
    faults.push(...finished.faults);
  });
  return {
    format: 'paperboat-edition',
    version: 1,
    id,
    publication: { name: publication, language },
    date,
    pages,
    articles,
    furniture,
    faults,
  };
}
