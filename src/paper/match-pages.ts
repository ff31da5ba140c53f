import type { Page, PageId } from './edition';
import { countPieces, likeness, type Pieces } from './likeness';

/** A page with what is compared, taken apart once. */
interface Known {
  readonly page: Page;
  readonly lines: Pieces;
  readonly clauses: Pieces;
}

/**
 * Which stored page each incoming page is a new version of: incoming id → stored id, one to one. The
 * clues, the surest first. An equal number alone is not enough: A3 and B3 are both a third page, and one
 * must not wipe out the other, and a third of the text must be the same: slogans, staff lines and bylines
 * stand on every page of a paper.
 */
const clues: readonly ((stored: Known, incoming: Known) => number)[] = [
  (stored, incoming) => (stored.page.text === incoming.page.text ? 1 : 0),
  (stored, incoming) =>
    atLeast(1 / 3, samePlace(stored.page, incoming.page) ? resemblance(stored, incoming) : 0),
  (stored, incoming) =>
    atLeast(0.5, numbersAgree(stored.page, incoming.page) ? resemblance(stored, incoming) : 0),
];

export function matchPages(stored: readonly Page[], incoming: readonly Page[]): ReadonlyMap<PageId, PageId> {
  const free = new Set(stored.map(takeApart));
  const news = incoming.map(takeApart);
  const matches = new Map<PageId, PageId>();
  for (const clue of clues) {
    for (const candidate of news) {
      if (matches.has(candidate.page.id)) continue;
      const best = bestOf(free, (known) => clue(known, candidate));
      if (!best) continue;
      free.delete(best);
      matches.set(candidate.page.id, best.page.id);
    }
  }
  return matches;
}

const samePlace = (a: Page, b: Page): boolean =>
  a.number === null && b.number === null ? a.name !== null && a.name === b.name : a.number === b.number;

const numbersAgree = (a: Page, b: Page): boolean =>
  a.number === null || b.number === null || a.number === b.number;

/** By lines, or by clauses where another extractor has wrapped the lines elsewhere. */
const resemblance = (a: Known, b: Known): number =>
  Math.max(likeness(a.lines, b.lines), likeness(a.clauses, b.clauses));

const atLeast = (least: number, value: number): number => (value >= least ? value : 0);

function takeApart(page: Page): Known {
  const lines = page.text.split(/\r\n|\r|\n/).map((line) => line.trim());
  const clauses = page.text.replace(/\s+/g, '').split(/[\p{P}\p{S}]+/u);
  return { page, lines: countPieces(lines.filter(Boolean)), clauses: countPieces(clauses.filter(Boolean)) };
}

function bestOf<Item>(items: Iterable<Item>, score: (item: Item) => number): Item | null {
  let best: Item | null = null;
  let highest = 0;
  for (const item of items) {
    const value = score(item);
    if (value <= highest) continue;
    highest = value;
    best = item;
  }
  return best;
}
