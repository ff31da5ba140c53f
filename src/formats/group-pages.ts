import type { EdtfDate } from '../paper/edition';
import type { IncomingPage, NameGuess } from './format';
import { seriesOf } from './names';

/** Pages of one pick that make one edition, in the order of their numbers. */
export interface PageGroup {
  readonly publication: string | null;
  readonly date: EdtfDate | null;
  readonly pages: readonly GroupedPage[];
}

interface GroupedPage {
  readonly text: string;
  readonly number: number | null;
  readonly name: string | null;
  /** The files that hold this very text: usually one. */
  readonly files: readonly string[];
}

/**
 * Sorts the pages of one pick into editions. Pages join whose names tell the same paper and date, or
 * differ in nothing but the page; any other page is an edition of its own. The same text twice is one page.
 */
export function groupPages(pages: readonly IncomingPage[]): readonly PageGroup[] {
  const groups = new Map<string, IncomingPage[]>();
  for (const [index, page] of pages.entries()) {
    const key = groupKey(page, index);
    groups.set(key, [...(groups.get(key) ?? []), page]);
  }
  return [...groups.values()].map(asGroup);
}

function groupKey({ name, guess: { publication, date } }: IncomingPage, index: number): string {
  if (publication !== null && date !== null) return `issue\n${publication}\n${date}`;
  const series = seriesOf(name);
  return series === null ? `alone\n${index}` : `series\n${series}`;
}

function asGroup(pages: readonly IncomingPage[]): PageGroup {
  const first = pages[0]?.guess;
  return {
    publication: first?.publication ?? null,
    date: first?.date ?? null,
    pages: withoutTwins(pages).sort(inPageOrder),
  };
}

function withoutTwins(pages: readonly IncomingPage[]): GroupedPage[] {
  const byText = new Map<string, GroupedPage>();
  for (const { text, name, guess } of pages) {
    const twin = byText.get(text);
    byText.set(text, {
      text,
      number: twin?.number ?? guess.number,
      name: twin?.name ?? guess.name,
      files: [...(twin?.files ?? []), name],
    });
  }
  return [...byText.values()];
}

type Place = Pick<NameGuess, 'number' | 'name'>;

/** By number; pages with a label instead (`B3`) after them, in its order; the rest as they came. */
const inPageOrder = (a: Place, b: Place): number => {
  const [first, second] = [a.number ?? Infinity, b.number ?? Infinity];
  if (first !== second) return first - second;
  return (a.name ?? '').localeCompare(b.name ?? '', 'en', { numeric: true });
};
