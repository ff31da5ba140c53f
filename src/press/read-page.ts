import { languageOf } from '../hanzi/language-of';
import type { EdtfDate, FurnitureType, Span } from '../paper/edition';
import { assemble } from './assemble';
import { bestReading } from './best-reading';
import { type DraftPage, emptyArticle } from './draft';
import { gatherEvidence } from './evidence';
import { foreignIntruders } from './faults/foreign-intruders';
import { repeatedPassages } from './faults/repeated-passages';
import { readFolio } from './folio';
import { pageGrammar } from './grammar';
import { type Line, splitLines } from './lines';
import { readPageLines } from './page-line';
import { measureStyle } from './page-style';
import { unweave } from './unweave';

/** One page, read but not yet put into the words of the edition. */
export interface ReadPage {
  readonly text: string;
  readonly chinese: boolean;
  readonly draft: DraftPage;
  readonly removed: readonly Span[];
  readonly intruders: readonly Span[];
  readonly folio: PageFolio;
}

export interface PageFolio {
  readonly publication: string | null;
  readonly date: EdtfDate | null;
  readonly number: number | null;
  readonly name: string | null;
}

const noFolio: PageFolio = { publication: null, date: null, number: null, name: null };

/** No newspaper page has so many lines: such a text is kept whole, as one untitled article. */
const mostLines = 400_000;

/** text → lines → evidence → best reading → articles and furniture → order put right. */
export function readPage(text: string, language?: string): ReadPage {
  const chinese = (language ?? languageOf(text)).startsWith('zh');
  if (hasTooManyLines(text)) return plainPage(text, chinese, [], []);
  const removed = repeatedPassages(text).map((passage) => passage.span);
  const masked = mask(text, removed);
  const lines = readPageLines(splitLines(masked), masked, chinese);
  const style = measureStyle(lines, chinese);
  const evidence = gatherEvidence(lines, style);
  const draft = assemble(evidence, bestReading(evidence, pageGrammar(style)));
  if (hidesText(draft, lines.length))
    return { ...plainPage(text, chinese, lines, removed), folio: folioOf(draft, masked) };
  unweave(draft, masked);
  return {
    text,
    chinese,
    draft,
    removed,
    intruders: chinese ? foreignIntruders(masked) : [],
    folio: folioOf(draft, masked),
  };
}

function hasTooManyLines(text: string): boolean {
  let at = -1;
  for (let count = 0; count < mostLines; count++) {
    at = text.indexOf('\n', at + 1);
    if (at < 0) return false;
  }
  return true;
}

const fewLines = 2;
/** Kinds that a reader knows for what they are, even where a page has nothing else. */
const sureFurniture: ReadonlySet<FurnitureType> = new Set<FurnitureType>([
  'folio',
  'advertisement',
  'notice',
  'staff-box',
  'jump',
]);

/**
 * A page of one word or a few short lines may look like nothing but furniture. What is stored must be
 * seen: without an article a page keeps its furniture only where all of it is unmistakable and long enough.
 */
function hidesText(draft: DraftPage, lines: number): boolean {
  if (draft.articles.length > 0 || lines === 0) return false;
  return lines <= fewLines || !draft.furniture.some((piece) => sureFurniture.has(piece.type));
}

/** The whole text as one untitled article, a paragraph a line; `lines` empty for one paragraph. */
function plainPage(
  text: string,
  chinese: boolean,
  lines: readonly Line[],
  removed: readonly Span[],
): ReadPage {
  const article = emptyArticle();
  const pieces: readonly Span[] =
    lines.length > 0 ? lines.map(({ start, end }): Span => [start, end]) : [[0, text.length]];
  for (const piece of pieces) article.body.push({ type: 'paragraph', pieces: [piece], confidence: 0 });
  article.confidence = 0;
  return {
    text,
    chinese,
    draft: { articles: [article], furniture: [], runTogether: [] },
    removed,
    intruders: [],
    folio: noFolio,
  };
}

/** White space in place of what was taken out, so that every offset stays as it was. */
function mask(text: string, spans: readonly Span[]): string {
  let masked = '';
  let from = 0;
  for (const [start, end] of spans) {
    masked += text.slice(from, start) + text.slice(start, end).replace(/[^\n\r]/g, ' ');
    from = end;
  }
  return spans.length === 0 ? text : masked + text.slice(from);
}

/** Everything the folio lines of a page tell together. */
function folioOf(draft: DraftPage, text: string): PageFolio {
  let folio = noFolio;
  for (const piece of draft.furniture) {
    if (piece.type !== 'folio') continue;
    for (const [start, end] of piece.spans) {
      const read = readFolio(text.slice(start, end));
      if (!read) continue;
      folio = {
        publication: folio.publication ?? read.publication,
        date: folio.date ?? read.date,
        number: folio.number ?? read.number,
        name: folio.name ?? read.name,
      };
    }
  }
  return folio;
}
