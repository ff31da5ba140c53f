import type { PageLine } from './page-line';
import { isGroupLabel } from './words/column-labels';

/** The habits of one page's extractor and house, measured before the reading. */
export interface PageStyle {
  readonly chinese: boolean;
  /** Blank lines between two paragraphs as a rule: 0, 1 or 2. */
  readonly usualBlanks: number;
  /** Whether paragraphs open with white space, so that a line without it goes on. */
  readonly indents: boolean;
  /** White space that every line has and that therefore says nothing. */
  readonly baseIndent: number;
  /** The width at which every line is cut, in characters; 0 where lines are whole paragraphs. */
  readonly wrapWidth: number;
  /** In wrapped text: paragraphs are parted by blank lines, so that a line end alone parts nothing. */
  readonly blankParts: boolean;
  /** Articles are signed under the title or at the head of the text. */
  readonly signsAtHead: boolean;
  /** Articles are signed at the end. */
  readonly signsAtTail: boolean;
  /** Where the first label of a list stands (要闻简报): short items are looked for below it. 0 where the page has none. */
  readonly listFrom: number;
}

const shortestBody = 24;

export function measureStyle(lines: readonly PageLine[], chinese: boolean): PageStyle {
  const body = lines.filter((line) => line.units >= shortestBody && line.byline === null);
  const baseIndent = lines.reduce((least, line) => Math.min(least, line.indent), 8);
  const heads = lines.filter((line, at) => signedAtHead(line, lines[at - 1])).length;
  const tails = lines.filter(signedAtTail).length;
  return {
    chinese,
    usualBlanks: usualBlanks(body),
    indents: share(body, (line) => line.indent >= baseIndent + 2) > 0.35,
    baseIndent,
    wrapWidth: wrapWidth(lines, chinese),
    blankParts: share(body, (line) => line.blanks > 0) > 0.12,
    signsAtHead: heads >= 1,
    signsAtTail: tails >= 2 && tails > heads,
    listFrom: chinese ? (lines.find(({ text }) => isGroupLabel(text))?.start ?? 0) : 0,
  };
}

const signedAtHead = (line: PageLine, before: PageLine | undefined): boolean =>
  (line.lead !== null && line.byline === null && line.lead.dateline.length + line.lead.byline.length > 0) ||
  (before !== undefined && before.units < 40 && signsBelowTitle(line));

const signsBelowTitle = ({ byline }: PageLine): boolean =>
  byline !== null &&
  ((byline.type === 'role' && !byline.bracketed) ||
    byline.type === 'place' ||
    (byline.type === 'marked' && byline.surname));

const signedAtTail = (line: PageLine): boolean =>
  (line.byline?.bracketed === true && line.byline.type === 'role') ||
  line.tail?.signature === 'role' ||
  line.tail?.signature === 'bare';

const share = (lines: readonly PageLine[], test: (line: PageLine) => boolean): number =>
  lines.length === 0 ? 0 : lines.filter(test).length / lines.length;

function usualBlanks(body: readonly PageLine[]): number {
  const counts = [0, 0, 0];
  for (const line of body) counts[Math.min(2, line.blanks)] = (counts[Math.min(2, line.blanks)] ?? 0) + 1;
  const [none = 0, one = 0, two = 0] = counts;
  if (two > one && two > none) return 2;
  return one >= none * 0.6 && one > 0 ? 1 : 0;
}

const fewestLines = 8;
const widestColumn = 64;
const widestLatinColumn = 120;

/** The width that most longer lines share within two characters; the longest such width. */
function wrapWidth(lines: readonly PageLine[], chinese: boolean): number {
  const widths = lines.map((line) => line.text.length).filter((width) => width >= (chinese ? 10 : 24));
  if (widths.length < fewestLines) return 0;
  return chinese ? hanWidth(widths) : latinWidth(widths);
}

function hanWidth(widths: readonly number[]): number {
  const counts = new Array<number>(widestColumn + 4).fill(0);
  let wider = 0;
  for (const width of widths) {
    if (width <= widestColumn) counts[width] = (counts[width] ?? 0) + 1;
    else wider++;
  }
  let best = 0;
  let most = 0;
  let highest = 0;
  for (let width = 10; width <= widestColumn; width++) {
    const near = (counts[width - 1] ?? 0) + (counts[width] ?? 0) + (counts[width + 1] ?? 0);
    const peak = (counts[width] ?? 0) + near;
    if (peak > highest) [best, most, highest] = [width, near, peak];
  }
  const beyond = wider + counts.slice(best + 3).reduce((sum, count) => sum + count, 0);
  return most >= widths.length * 0.45 && beyond <= widths.length * 0.18 ? best : 0;
}

function latinWidth(widths: readonly number[]): number {
  const sorted = [...widths].sort((a, b) => a - b);
  const wide = sorted[Math.floor(sorted.length * 0.9)] ?? 0;
  if (wide > widestLatinColumn) return 0;
  const full = sorted.filter((width) => width >= wide * 0.75).length;
  return full >= sorted.length * 0.5 ? wide : 0;
}

/** Whether a line reaches the end of its column, so that its end says nothing about the paragraph. */
export function fillsColumn(line: { readonly text: string }, style: PageStyle): boolean {
  if (style.wrapWidth === 0) return false;
  return line.text.length >= (style.chinese ? style.wrapWidth - 2 : style.wrapWidth * 0.75);
}

/** Whether a line ends well before its column does: its end was set there on purpose. */
export function endsEarly(line: { readonly text: string }, style: PageStyle): boolean {
  return style.wrapWidth > 0 && line.text.length < style.wrapWidth * (style.chinese ? 0.85 : 0.65);
}
