import type { Article } from '../paper/edition';
import { fold } from './fold';

export interface Found {
  /** A stretch of the article round the first hit, with the hits in it; null where only the title has them. */
  readonly context: MarkedText | null;
  /** Hits in the title count for more than any in the text. */
  readonly score: number;
}

/** A text and the parts of it, `[start, end)`, that are hits. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** Characters shown before the first hit and after it. */
const before = 24;
const after = 72;

/** The words of a query, folded; without any there is nothing to look for. */
export const queryWords = (query: string): readonly string[] =>
  query
    .split(/\s+/)
    .map((word) => fold(word).text)
    .filter((word) => word !== '');

/** Looks for all words of a query in an article; null unless each is there. */
export function findInArticle(article: Article, query: readonly string[]): Found | null {
  if (query.length === 0) return null;
  const names = article.people.map((person) => person.name).join('\n');
  const title = fold(`${article.kicker}\n${article.headline}\n${article.subhead}\n${names}`).text;
  const body = article.body.map((block) => block.text).join('\n');
  const folded = fold(body);
  const inTitle = query.filter((word) => title.includes(word)).length;
  if (!query.every((word) => title.includes(word) || folded.text.includes(word))) return null;
  const hits = query.flatMap((word) => hitsOf(word, folded.text)).sort((one, other) => one[0] - other[0]);
  const originals = hits.map(
    ([start, end]) => [folded.origin[start] ?? 0, (folded.origin[end - 1] ?? 0) + 1] as const,
  );
  return { context: contextOf(body, originals), score: inTitle * 100 + Math.min(hits.length, 99) };
}

function hitsOf(word: string, text: string): [number, number][] {
  const hits: [number, number][] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    hits.push([at, at + word.length]);
  }
  return hits;
}

function contextOf(text: string, hits: readonly (readonly [number, number])[]): MarkedText | null {
  const [first] = hits;
  if (!first) return null;
  const from = Math.max(0, first[0] - before);
  const to = Math.min(text.length, first[1] + after);
  const head = from > 0 ? '……' : '';
  const shift = head.length - from;
  const marks: [number, number][] = [];
  for (const [start, end] of hits) {
    const last = marks.at(-1);
    if (end > to) break;
    if (last && start + shift < last[1]) last[1] = Math.max(last[1], end + shift);
    else marks.push([start + shift, end + shift]);
  }
  return {
    text: `${head}${text.slice(from, to)}${to < text.length ? '……' : ''}`.replaceAll('\n', ' '),
    marks,
  };
}
