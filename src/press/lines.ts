import { charClass, classOf } from '../hanzi/char-class';
import { type Ending, endingOf } from '../hanzi/sentence-end';

/** One printed line of a page that is not blank, without the white space around it. */
export interface Line {
  /** Offsets into the page's raw text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Blank lines right before it. */
  readonly blanks: number;
  /** Width of the white space before its first character, a full-width space counting as two. */
  readonly indent: number;
  /** Characters that are no white space. */
  readonly units: number;
  readonly han: number;
  readonly latin: number;
  readonly digits: number;
  /** Sentence ends before the last character. */
  readonly innerStops: number;
  readonly commas: number;
  readonly ending: Ending;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Splits a page into its lines, in one walk over its characters. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let blanks = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : lineFeed;
    if (unit !== lineFeed && unit !== carriageReturn && !isRareBreak(unit)) continue;
    const line = readLine(text, from, at, blanks);
    if (line) {
      lines.push(line);
      blanks = 0;
    } else blanks++;
    if (unit === carriageReturn && text.charCodeAt(at + 1) === lineFeed) at++;
    from = at + 1;
  }
  return lines;
}

/** Form feed, line tabulation, next line, line and paragraph separator. */
const isRareBreak = (unit: number): boolean =>
  unit === 0x0c || unit === 0x0b || unit === 0x85 || unit === 0x2028 || unit === 0x2029;

function readLine(text: string, from: number, to: number, blanks: number): Line | null {
  let start = from;
  let indent = 0;
  for (; start < to; start++) {
    const unit = text.charCodeAt(start);
    if ((classOf(unit) & charClass.space) === 0) break;
    indent += unit === 0x3000 ? 2 : unit === 0xfeff ? 0 : 1;
  }
  if (start === to) return null;
  let end = to;
  while ((classOf(text.charCodeAt(end - 1)) & charClass.space) !== 0) end--;
  return measureLine(text, start, end, blanks, indent);
}

/** Reads a stretch of the page as one line. Also used when two printed lines turn out to be one. */
export function measureLine(text: string, start: number, end: number, blanks: number, indent: number): Line {
  let units = 0;
  let han = 0;
  let latin = 0;
  let digits = 0;
  let stops = 0;
  let commas = 0;
  for (let at = start; at < end; at++) {
    const bits = classOf(text.charCodeAt(at));
    if (bits & charClass.space) continue;
    units++;
    if (bits & charClass.han) han++;
    else if (bits & charClass.latin) latin++;
    else if (bits & charClass.digit) digits++;
    else if (bits & charClass.stop) {
      if (at < end - 2) stops++;
    } else if (bits & charClass.comma) commas++;
  }
  const slice = text.slice(start, end);
  return {
    start,
    end,
    text: slice,
    blanks,
    indent,
    units,
    han,
    latin,
    digits,
    innerStops: stops,
    commas,
    ending: endingOf(slice),
  };
}
