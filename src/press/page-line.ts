import { type Ending, endingOf } from '../hanzi/sentence-end';
import { type Lead, mayHaveLead, readLead } from './datelines';
import { type Line, measureLine } from './lines';
import { type OwnByline, readOwnByline } from './own-byline';
import { readTail, type Tail } from './tails';

/** A line with what its two ends and its whole may be. Whether it is so, the best reading decides. */
export interface PageLine extends Line {
  readonly lead: Lead | null;
  readonly tail: Tail | null;
  readonly byline: OwnByline | null;
  /** How the text before the tail ends; `jump` where it goes on on another page. */
  readonly bodyEnding: Ending | 'jump';
}

/** `chinese` false reads no bylines and datelines: in other languages only the layout speaks. */
export function readPageLines(lines: readonly Line[], text: string, chinese: boolean): PageLine[] {
  if (!chinese) return lines.map(plainLine);
  return mendBrackets(lines, text).map(readLine);
}

const plainLine = (line: Line): PageLine => withEnds(line, null, null, null, line.ending);

function readLine(line: Line): PageLine {
  const lead = mayHaveLead(line.text) ? readLead(line.text) : null;
  const byline = readOwnByline(line.text);
  const tail = byline ? null : tailBehind(lead, readTail(line.text));
  return withEnds(line, lead, tail, byline, bodyEndingOf(line, tail));
}

/** A short line may be nothing but its head: what the head took cannot be the tail too. */
const tailBehind = (lead: Lead | null, tail: Tail | null): Tail | null =>
  tail && lead && tail.bodyEnd < lead.end ? null : tail;

function withEnds(
  line: Line,
  lead: Lead | null,
  tail: Tail | null,
  byline: OwnByline | null,
  bodyEnding: Ending | 'jump',
): PageLine {
  const { start, end, text, blanks, indent, units, han, latin, digits, innerStops, commas, ending } = line;
  return {
    start,
    end,
    text,
    blanks,
    indent,
    units,
    han,
    latin,
    digits,
    innerStops,
    commas,
    ending,
    lead,
    tail,
    byline,
    bodyEnding,
  };
}

function bodyEndingOf(line: Line, tail: Tail | null): Ending | 'jump' {
  if (!tail) return line.ending;
  if (tail.jump) return 'jump';
  return endingOf(line.text.slice(0, tail.bodyEnd));
}

const openReporterBracket =
  /[（(〔【][^）)〕】]{0,60}?(?:记者|記者|通讯员|通訊員|摄影|攝影)[^）)〕】]{0,60}$/;
const closingSoon = /^[^（(〔【）)〕】。]{0,40}[）)〕】]/;
const longestBracket = 70;

/** A byline's bracket that a line end cuts, （记者 X 通讯员⏎Y）, is read as one line. */
function mendBrackets(lines: readonly Line[], text: string): Line[] {
  const mended: Line[] = [];
  for (const line of lines) {
    const before = mended.at(-1);
    if (before && cutsBracket(before, line)) {
      mended[mended.length - 1] = measureLine(text, before.start, line.end, before.blanks, before.indent);
    } else mended.push(line);
  }
  return mended;
}

function cutsBracket(before: Line, line: Line): boolean {
  if (!closingSoon.test(line.text)) return false;
  const end = before.text.slice(-longestBracket);
  return openReporterBracket.test(end);
}
