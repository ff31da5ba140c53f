import { languageOf } from '../hanzi/language-of';
import type { EdtfDate, Span } from '../paper/edition';
import { assemble } from './assemble';
import { bestReading } from './best-reading';
import { type DraftPage, emptyArticle } from './draft';
import { gatherEvidence } from './evidence';
import { foreignIntruders } from './faults/foreign-intruders';
import { repeatedPassages } from './faults/repeated-passages';
import { readFolio } from './folio';
import { pageGrammar } from './grammar';
import { splitLines } from './lines';
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

/** No newspaper page has so many lines: such a text is kept whole, as one untitled article. */
const mostLines = 400_000;

/** text → lines → evidence → best reading → articles and furniture → order put right. */
export function readPage(text: string, language?: string): ReadPage {
  const chinese = (language ?? languageOf(text)).startsWith('zh');
  if (hasTooManyLines(text)) return plainPage(text, chinese);
  const removed = repeatedPassages(text).map((passage) => passage.span);
  const masked = mask(text, removed);
  const lines = readPageLines(splitLines(masked), masked, chinese);
  const style = measureStyle(lines, chinese);
  const evidence = gatherEvidence(lines, style);
  const draft = assemble(evidence, bestReading(evidence, pageGrammar(style)));
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

function plainPage(text: string, chinese: boolean): ReadPage {
  const article = emptyArticle();
  article.body.push({ type: 'paragraph', pieces: [[0, text.length]], confidence: 0 });
  article.confidence = 0;
  const folio = { publication: null, date: null, number: null, name: null };
  return {
    text,
    chinese,
    draft: { articles: [article], furniture: [], runTogether: [] },
    removed: [],
    intruders: [],
    folio,
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
  let folio: PageFolio = { publication: null, date: null, number: null, name: null };
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
