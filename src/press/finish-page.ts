import { isSpace } from '../hanzi/char-class';
import { unbalancedQuotes } from '../hanzi/quote-balance';
import { endingOf } from '../hanzi/sentence-end';
import type {
  Article,
  ArticleKind,
  Block,
  EditionId,
  Fault,
  Furniture,
  PageId,
  Span,
} from '../paper/edition';
import { articleId } from '../paper/ids';
import { displayText, furnitureText } from './display-text';
import type { DraftArticle } from './draft';
import type { ReadPage } from './read-page';
import { readTitle } from './titles';

export interface FinishedPage {
  readonly articles: readonly Article[];
  readonly furniture: readonly Furniture[];
  readonly faults: readonly Fault[];
}

/** Puts a read page into the words of the edition: spans without holes, display text, kinds, ids, faults. */
export function finishPage(page: ReadPage, at: PageId, edition: EditionId, taken: Set<string>): FinishedPage {
  const claims = claimText(page.text, page.removed);
  const cut = claims.take;
  const articles = page.draft.articles.map((draft) => finishArticle(draft, page, at, edition, taken, cut));
  const kept = articles.filter((article) => firstOffset(article) !== Number.POSITIVE_INFINITY);
  kept.sort((a, b) => firstOffset(a) - firstOffset(b));
  const furniture = page.draft.furniture
    .map((piece) => ({ type: piece.type, page: at, spans: cut(piece.spans) }))
    .filter((piece) => piece.spans.length > 0)
    .map((piece) => ({
      type: piece.type,
      page: piece.page,
      text: furnitureText(page.text, piece.spans, page.chinese),
      spans: piece.spans,
    }));
  const rest = claims.rest();
  for (const span of rest)
    furniture.push({
      type: 'other',
      page: at,
      text: furnitureText(page.text, [span], page.chinese),
      spans: [span],
    });
  furniture.sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0));
  return { articles: kept, furniture, faults: findFaults(page, at, kept) };
}

type Cutter = (spans: readonly Span[]) => readonly Span[];

interface Claims {
  /** The parts of the spans that nobody has yet, without white space at their ends. */
  readonly take: Cutter;
  /** What nobody has taken. */
  readonly rest: () => readonly Span[];
}

/**
 * Keeps the account of the page: every character that is no white space goes to the first that asks
 * for it and to nobody else, whatever the readers of heads and tails may think. What was removed is
 * taken before all.
 */
function claimText(text: string, removed: readonly Span[]): Claims {
  const taken = new Uint8Array(text.length);
  for (const [start, end] of removed) taken.fill(1, start, end);
  const free = (at: number): boolean => taken[at] === 0;
  const collect = (start: number, end: number, out: Span[]): void => {
    for (let from = start; from < end; from++) {
      if (!free(from) || isSpace(text.charCodeAt(from))) continue;
      let to = from;
      let last = from;
      for (; to < end && free(to); to++) if (!isSpace(text.charCodeAt(to))) last = to;
      out.push([from, last + 1]);
      taken.fill(1, from, to);
      from = to;
    }
  };
  return {
    take: (spans) => {
      const out: Span[] = [];
      for (const [start, end] of spans) collect(start, end, out);
      return out;
    },
    rest: () => {
      const out: Span[] = [];
      collect(0, text.length, out);
      return out;
    },
  };
}

function finishArticle(
  draft: DraftArticle,
  page: ReadPage,
  at: PageId,
  edition: EditionId,
  taken: Set<string>,
  cut: Cutter,
): Article {
  const kind = kindOf(draft);
  const body = draft.body
    .map((block) => {
      const spans = cut(block.pieces);
      const type = kind === 'photo-story' && block.type === 'paragraph' ? 'caption' : block.type;
      return { type, text: displayText(page.text, spans, page.chinese), spans };
    })
    .filter((block) => block.spans.length > 0);
  const titleSpans = cut(draft.title);
  const title = readTitle(
    titleSpans.map(([start, end]) => page.text.slice(start, end)),
    page.chinese,
  );
  const id = articleId(edition, title.kicker + title.headline + title.subhead, body[0]?.text ?? '', taken);
  taken.add(id);
  const dateline = cut(draft.dateline);
  return {
    id,
    page: at,
    kind,
    section: draft.section,
    ...title,
    people: draft.people,
    dateline: displayText(page.text, dateline, page.chinese),
    body,
    spans: { headline: titleSpans, byline: cut(draft.byline), dateline },
    confidence: Math.round(draft.confidence * 100) / 100,
    clues: [...new Set(draft.clues)].slice(0, 8),
  };
}

const longestCaption = 260;

function kindOf(draft: DraftArticle): ArticleKind {
  if (draft.continued) return 'continuation';
  const length = draft.body.reduce(
    (sum, block) => sum + block.pieces.reduce((all, [start, end]) => all + end - start, 0),
    0,
  );
  const short = draft.body.length <= 2 && length <= longestCaption;
  if (draft.credited && draft.dateline.length === 0 && short) return 'photo-story';
  if (draft.body.length > 0 && draft.body.every((block) => block.type === 'caption')) return 'photo-story';
  return draft.brief ? 'brief' : 'article';
}

function firstOffset(article: Article): number {
  let first = Number.POSITIVE_INFINITY;
  const spans = [
    article.spans.headline,
    article.spans.byline,
    article.spans.dateline,
    ...article.body.map((block) => block.spans),
  ];
  for (const list of spans) for (const [start] of list) first = Math.min(first, start);
  return first;
}

function findFaults(page: ReadPage, at: PageId, articles: readonly Article[]): Fault[] {
  const faults: Fault[] = [];
  const add = (type: Fault['type'], spans: readonly Span[], removed = false) => {
    if (spans.length > 0) faults.push({ type, page: at, spans, removed });
  };
  for (const span of page.removed) add('repeated-passage', [span], true);
  for (const span of page.intruders) add('foreign-intruder', [span]);
  for (const span of page.draft.runTogether) add('run-together-names', [span]);
  if (page.chinese) {
    const goingOn = new Set(
      page.draft.articles.filter((draft) => draft.goesOn).map((draft) => draft.title[0]?.[0]),
    );
    for (const article of articles) {
      quoteFaults(article, add);
      if (!goingOn.has(article.spans.headline[0]?.[0])) cutFault(article, add);
    }
  }
  return faults.sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0));
}

type AddFault = (type: Fault['type'], spans: readonly Span[]) => void;

function quoteFaults(article: Article, add: AddFault): void {
  article.body.forEach((block, index) => {
    if (block.type !== 'subheading' && hasLonelyQuote(block, article.body[index + 1])) {
      add('unbalanced-quotes', block.spans);
    }
  });
}

/** A shorter last line without a stop may well be meant so. */
const shortestCut = 30;

function cutFault(article: Article, add: AddFault): void {
  const last = article.body.at(-1);
  const end = last?.spans.at(-1);
  if (!last || !end || last.type !== 'paragraph' || last.text.length <= shortestCut) return;
  if (endingOf(last.text) !== 'stop') add('cut-sentence', [end]);
}

/** A quotation over several paragraphs opens anew in each and closes in the last. */
function hasLonelyQuote(block: Block, next: Block | undefined): boolean {
  const lonely = unbalancedQuotes(block.text);
  if (lonely.length === 0) return false;
  const opensAnew =
    lonely.length === 1 && block.text.charAt(lonely[0] ?? 0) === '“' && next?.text.startsWith('“') === true;
  return !opensAnew;
}
