import { isHan, isSpace } from '../hanzi/char-class';
import { endingOf } from '../hanzi/sentence-end';
import type { Span } from '../paper/edition';
import type { DraftArticle, DraftBlock, DraftPage } from './draft';

/** A printed line of an article's body, with its place in it. */
interface Piece {
  readonly block: number;
  readonly type: DraftBlock['type'];
  readonly span: Span;
  readonly text: string;
  readonly startsBlock: boolean;
  /** White space stands before it on its line. */
  readonly indented: boolean;
  /** More blank lines stand before it than usual. */
  readonly setOff: boolean;
  readonly finished: boolean;
  readonly grams: ReadonlySet<string>;
}

/** Beyond these sizes a page is no page, and word statistics would cost more than they tell. */
const longestPage = 200_000;
const mostPieces = 90;
/** How many articles further on a lost part is looked for. */
const reach = 3;
/** A part is moved only when the words of the two articles and the two cuts say so together. */
const enough = 1;

/**
 * Puts right what an extractor wove together when it read columns in the wrong order. The sign is an
 * article that ends in mid-sentence; the lost part lies in one of the next articles, begins in
 * mid-sentence, and shares its words with the article that lost it. The article then owns separate spans.
 */
export function unweave(draft: DraftPage, text: string): void {
  if (text.length > longestPage || draft.articles.length < 2) return;
  const words = lazily(() => wordsOf(draft.articles, text));
  for (let at = 0; at < draft.articles.length - 1; at++) {
    const article = draft.articles[at];
    if (!article) continue;
    for (let mends = 0; mends < reach && isCut(article, text); mends++) {
      if (!mendFrom(article, draft.articles.slice(at + 1, at + 1 + reach), words())) break;
    }
  }
}

function lazily<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

function isCut(article: DraftArticle, text: string): boolean {
  const last = article.body.at(-1);
  const piece = last?.pieces.at(-1);
  if (!last || !piece || article.goesOn || last.type !== 'paragraph') return false;
  const ending = endingOf(text.slice(piece[0], piece[1]));
  const isVerse =
    article.body.length > 2 &&
    article.body.every((block) => block.pieces.every(([from, to]) => to - from < 24));
  return !isVerse && (ending === 'open' || ending === 'comma');
}

interface Cut {
  readonly donor: DraftArticle;
  readonly pieces: readonly Piece[];
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** What the words of the whole page tell. */
interface PageWords {
  readonly text: string;
  readonly rarity: ReadonlyMap<string, number>;
  /** Paragraphs open with white space. */
  readonly indents: boolean;
  /** Line ends between two printed lines as a rule. */
  readonly usualGap: number;
}

function mendFrom(article: DraftArticle, donors: readonly DraftArticle[], page: PageWords): boolean {
  const own = gramsOf(textOf(article, page.text));
  let best: Cut | null = null;
  for (const donor of donors) {
    const cut = bestCut(own, donor, page);
    if (cut && cut.score > (best?.score ?? enough)) best = cut;
  }
  if (!best) return false;
  move(article, best);
  return true;
}

/** The stretch of the donor's body that fits the cut article best. The donor keeps its first piece. */
function bestCut(own: ReadonlySet<string>, donor: DraftArticle, page: PageWords): Cut | null {
  const { text, rarity } = page;
  const pieces = piecesOf(donor, page);
  if (pieces.length < 2 || pieces.length > mostPieces) return null;
  const title = donor.title.map(([from, to]) => text.slice(from, to)).join('');
  let best: Cut | null = null;
  for (let from = 1; from < pieces.length; from++) {
    const kept = gramsOf(
      title +
        pieces
          .slice(0, from)
          .map((piece) => piece.text)
          .join(''),
    );
    const leaning = pieces.map((piece, at) =>
      at < from ? 0 : likeness(piece.grams, own, rarity) - likeness(piece.grams, kept, rarity),
    );
    let moved = 0;
    let left = leaning.reduce((sum, value) => sum + value, 0);
    for (let to = from + 1; to <= pieces.length; to++) {
      moved += leaning[to - 1] ?? 0;
      left -= leaning[to - 1] ?? 0;
      const score = moved - left + seamScore(pieces, from, to, page.indents);
      if (score > (best?.score ?? 0)) best = { donor, pieces, from, to, score };
    }
  }
  return best;
}

/**
 * Whether the sentences are whole again once the stretch is taken out and put behind the cut. Where
 * paragraphs are indented, a part that begins in mid-sentence is not.
 */
function seamScore(pieces: readonly Piece[], from: number, to: number, indents: boolean): number {
  const first = pieces[from];
  const before = pieces[from - 1];
  const last = pieces[to - 1];
  const after = pieces[to];
  const seamOpen = before?.finished === false;
  let score = seamOpen ? 1.5 : -1.5;
  if (first?.type === 'subheading') score -= 3;
  if (first?.setOff) score += 1;
  if (indents) score += first?.indented ? -3 : 1;
  if (last?.finished === false) score -= 3;
  if (!after) return seamOpen ? score - 3 : score;
  if (after.setOff) score += 1;
  if (after.type === 'subheading' && seamOpen) score -= 3;
  if (indents) score += after.indented === seamOpen ? -1.5 : 1.5;
  else if (!after.startsBlock) score -= 3;
  return score;
}

function piecesOf(article: DraftArticle, page: PageWords): Piece[] {
  return article.body.flatMap((block, index) =>
    block.pieces.map((span, order) => {
      const words = page.text.slice(span[0], span[1]);
      const ending = endingOf(words);
      return {
        block: index,
        type: block.type,
        span,
        text: words,
        startsBlock: order === 0,
        indented: isIndented(page.text, span[0]),
        setOff: lineEndsBefore(page.text, span[0]) > page.usualGap,
        finished: ending === 'stop' || ending === 'colon' || block.type !== 'paragraph',
        grams: gramsOf(words),
      };
    }),
  );
}

const isIndented = (text: string, at: number): boolean => /[ \t\u3000]/.test(text.charAt(at - 1));

/** Line ends in the white space right before a place. */
function lineEndsBefore(text: string, at: number): number {
  let count = 0;
  for (let before = at - 1; before >= 0 && isSpace(text.charCodeAt(before)); before--) {
    if (text.charAt(before) === '\n') count++;
  }
  return count;
}

function move(article: DraftArticle, cut: Cut): void {
  const moved = cut.pieces.slice(cut.from, cut.to);
  const kept = [...cut.pieces.slice(0, cut.from), ...cut.pieces.slice(cut.to)];
  const seam = cut.pieces[cut.from - 1];
  const after = cut.pieces[cut.to];
  const heals = seam?.finished === false && after?.type === 'paragraph' ? after : null;
  regroup(article.body, moved, true, null);
  cut.donor.body.length = 0;
  regroup(cut.donor.body, kept, false, heals);
  for (const touched of [article, cut.donor]) {
    touched.confidence = Math.min(touched.confidence, 0.7);
    touched.clues.push('column-order-mended');
  }
}

/** Builds blocks again from pieces. The first may go on with what is there; `heals` is joined to the block before it. */
function regroup(body: DraftBlock[], pieces: readonly Piece[], goesOn: boolean, heals: Piece | null): void {
  let block = -1;
  pieces.forEach((piece, index) => {
    const last = body.at(-1);
    const joins = (index === 0 && goesOn) || piece === heals || (index > 0 && piece.block === block);
    block = piece.block;
    if (joins && last) last.pieces.push(piece.span);
    else body.push({ type: piece.type, pieces: [piece.span], confidence: 0.7 });
  });
}

const textOf = (article: DraftArticle, text: string): string =>
  [...article.title, ...article.body.flatMap((block) => block.pieces)]
    .map(([from, to]) => text.slice(from, to))
    .join('\n');

/** Han characters alone and in pairs. */
function gramsOf(text: string): ReadonlySet<string> {
  const grams = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    if (!isHan(text.charCodeAt(at))) continue;
    grams.add(text.charAt(at));
    if (isHan(text.charCodeAt(at + 1))) grams.add(text.slice(at, at + 2));
  }
  return grams;
}

function wordsOf(articles: readonly DraftArticle[], text: string): PageWords {
  const starts = articles.flatMap((article) =>
    article.body.slice(1).map((block) => block.pieces[0]?.[0] ?? 0),
  );
  const indented = starts.filter((at) => isIndented(text, at)).length;
  const gaps = starts.map((at) => lineEndsBefore(text, at)).sort((a, b) => a - b);
  return {
    text,
    rarity: gramRarity(articles, text),
    indents: indented * 2 > starts.length,
    usualGap: gaps[Math.floor(gaps.length / 2)] ?? 1,
  };
}

/** log(articles / articles that have it), so that 的 and 一个 say nothing. */
function gramRarity(articles: readonly DraftArticle[], text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const article of articles)
    for (const gram of gramsOf(textOf(article, text))) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return new Map([...counts].map(([gram, count]) => [gram, Math.log((articles.length + 1) / count)]));
}

function likeness(
  grams: ReadonlySet<string>,
  others: ReadonlySet<string>,
  rarity: ReadonlyMap<string, number>,
): number {
  let sum = 0;
  for (const gram of grams) if (others.has(gram)) sum += (rarity.get(gram) ?? 0) * gram.length;
  return sum / Math.sqrt(Math.max(12, grams.size)) / 2;
}
