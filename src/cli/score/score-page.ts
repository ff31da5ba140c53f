import type { ArticleSummary, PageSummary } from '../../press/page-summary';

/** Right, expected and found of one kind of thing: enough to add up over pages. */
export interface Tally {
  readonly right: number;
  readonly expected: number;
  readonly found: number;
}

export const measures = [
  'found',
  'readable',
  'titles',
  'people',
  'datelines',
  'paragraphs',
  'furniture',
  'faults',
] as const;
export type Measure = (typeof measures)[number];
export type Score = Readonly<Record<Measure, Tally>>;

/** Two items are the same when more than half of their words agree, readable as it is above nine tenths. */
const same = 0.5;
const readable = 0.9;

/**
 * Scores a pressed page against what a careful person reads there. Texts are compared without white
 * space and in one width; items by the four-character pieces they share.
 */
export function scorePage(expected: PageSummary, found: PageSummary): Score {
  const pairs = pairArticles(expected.articles, found.articles);
  const counts = { expected: expected.articles.length, found: found.articles.length };
  const twins = pairs.map((pair) => [expected.articles[pair.expected], found.articles[pair.found]] as const);
  const agree = (value: (article: ArticleSummary) => string): number =>
    twins.filter(([left, right]) => left && right && fold(value(left)) === fold(value(right))).length;
  return {
    found: { ...counts, right: pairs.length },
    readable: { ...counts, right: pairs.filter((pair) => pair.likeness > readable).length },
    titles: { ...counts, right: agree((article) => article.kicker + article.headline + article.subhead) },
    people: listTally(peopleOf(expected), peopleOf(found)),
    datelines: { ...counts, right: agree((article) => article.dateline) },
    paragraphs: listTally(expected.articles.flatMap(bodyOf), found.articles.flatMap(bodyOf)),
    furniture: listTally(furnitureOf(expected), furnitureOf(found)),
    faults: listTally(removedOf(expected), removedOf(found)),
  };
}

const bodyOf = (article: ArticleSummary): readonly string[] => article.body;
const peopleOf = (page: PageSummary): string[] =>
  page.articles.flatMap((article) => article.people.map((person) => `${article.headline}/${person}`));
const furnitureOf = (page: PageSummary): string[] =>
  page.furniture.map((piece) => `${piece.type}/${piece.text}`);
const removedOf = (page: PageSummary): string[] =>
  page.faults.filter((fault) => fault.removed).map((fault) => `${fault.type}/${fault.text}`);

/** Without white space, in one width, with one kind of quotation mark. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\ufeff]+/g, '')
    .replace(/[“”„‟]/g, '"')
    .replace(/[‘’]/g, "'");

function listTally(expected: readonly string[], found: readonly string[]): Tally {
  const open = found.map(fold);
  let right = 0;
  for (const entry of expected.map(fold)) {
    const at = open.indexOf(entry);
    if (at < 0) continue;
    open.splice(at, 1);
    right++;
  }
  return { right, expected: expected.length, found: found.length };
}

interface Pair {
  readonly expected: number;
  readonly found: number;
  readonly likeness: number;
}

function pairArticles(expected: readonly ArticleSummary[], found: readonly ArticleSummary[]): Pair[] {
  const pieces = found.map(piecesOf);
  const pairs = expected.flatMap((article, index) => {
    const own = piecesOf(article);
    return pieces.map((other, at) => ({ expected: index, found: at, likeness: likeness(own, other) }));
  });
  const taken = { expected: new Set<number>(), found: new Set<number>() };
  return pairs
    .filter((pair) => pair.likeness > same)
    .sort((a, b) => b.likeness - a.likeness)
    .filter((pair) => {
      if (taken.expected.has(pair.expected) || taken.found.has(pair.found)) return false;
      taken.expected.add(pair.expected);
      taken.found.add(pair.found);
      return true;
    });
}

function piecesOf(article: ArticleSummary): ReadonlySet<string> {
  const text = fold([article.kicker, article.headline, article.subhead, ...article.body].join(''));
  const pieces = new Set<string>();
  for (let at = 0; at + 4 <= text.length; at++) pieces.add(text.slice(at, at + 4));
  return pieces;
}

function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const piece of left) if (right.has(piece)) shared++;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}
