import { unbalancedQuotes } from '../../hanzi/quote-balance';
import { type LineClue, lineClue } from '../clue';
import type { PageLine } from '../page-line';
import { endsEarly, fillsColumn, type PageStyle } from '../page-style';
import { listPointPattern } from '../words/title-words';

/** What the length and the last mark of a line say. */
const sentences = lineClue('full-sentences', {
  title: -7,
  titleNext: -7,
  subheading: -6,
  briefTitle: -7,
  columnLabel: -9,
  groupLabel: -9,
  slogan: -6,
  sloganNext: -6,
  advert: -3,
  advertNext: -3,
  byline: -6,
  verse: -3,
  staff: -3,
  folio: -6,
  other: -2,
  otherNext: -2,
  opening: 0.5,
  paragraph: 0.5,
});
const longLine = lineClue('long-line', {
  title: -8,
  titleNext: -8,
  subheading: -8,
  briefTitle: -8,
  columnLabel: -9,
  groupLabel: -9,
  slogan: -7,
  sloganNext: -7,
  advert: -4,
  advertNext: -4,
  byline: -6,
  verse: -6,
  folio: -6,
  other: -2,
  otherNext: -2,
  opening: 0.5,
  paragraph: 0.5,
});
const cutAtComma = lineClue('ends-at-comma', {
  title: -4,
  titleNext: -4,
  subheading: -5,
  briefTitle: -5,
  columnLabel: -7,
  groupLabel: -7,
  slogan: -1.5,
  sloganNext: -3,
  advert: -2,
  advertNext: -2,
  byline: -4,
});
const shortSentence = lineClue('short-sentence', {
  title: -5,
  titleNext: -5,
  subheading: -4,
  briefTitle: -5,
  columnLabel: -7,
  groupLabel: -7,
  slogan: -3,
  sloganNext: -3,
  advert: -1.5,
  advertNext: -1,
  byline: -5,
  verse: -0.5,
});
const calledOut = lineClue('short-call-or-question', {
  title: -0.5,
  titleNext: -0.5,
  subheading: -0.5,
  columnLabel: -5,
  groupLabel: -5,
  byline: -5,
  paragraph: -0.5,
  opening: -1,
});
const titleLike = lineClue('short-without-stop', {
  opening: -3.5,
  paragraph: -3,
  caption: -1,
  brief: -2.5,
  notice: 0,
  joined: -0.3,
});
const wellFormed = lineClue('short-and-whole', { paragraph: -1.7, opening: -1, joined: -0.8 });
const amidQuote = lineClue('cut-inside-quotation', {
  title: -4,
  titleNext: -3,
  subheading: -5,
  briefTitle: -4,
  advert: -4,
  advertNext: -4,
  slogan: -4,
  sloganNext: -4,
  columnLabel: -5,
  paragraph: 2.5,
  opening: 2.5,
  joined: 0.5,
  byline: -3,
});
const clauses = lineClue('several-clauses', {
  title: -3.5,
  titleNext: -3.5,
  subheading: -3,
  briefTitle: -3,
  advert: -3,
  advertNext: -3,
  slogan: -3.5,
  sloganNext: -3.5,
  columnLabel: -5,
  other: -2,
  paragraph: 2,
  opening: 2,
  joined: 0.5,
});
const oneClause = lineClue('clause-and-more', {
  title: -1.2,
  titleNext: -1.5,
  subheading: -2,
  briefTitle: -1.2,
  advert: -1.5,
  advertNext: -1.5,
  slogan: -1.5,
  sloganNext: -1.5,
  columnLabel: -3,
  paragraph: 1.2,
  opening: 0.5,
});
const veryShort = lineClue('very-short', {
  title: -0.6,
  opening: -1.5,
  paragraph: -1,
  slogan: -0.3,
  columnLabel: 0.4,
});
const wordless = lineClue('no-words', {
  title: -3,
  titleNext: -3,
  subheading: -2,
  briefTitle: -3,
  other: 3,
  otherNext: 3,
  opening: -2,
  slogan: -3,
});
const tooLongForTitle = lineClue('too-long-for-a-title', {
  title: -5,
  titleNext: -5,
  subheading: -6,
  briefTitle: -5,
  slogan: -3,
  sloganNext: -3,
});
const subheadDash = lineClue('opens-with-dash', {
  titleNext: 5,
  title: -3,
  subheading: -2,
  paragraph: -1.5,
  opening: -2,
  joined: -2,
  slogan: -3,
  advert: -3,
  signoff: -1,
});
/** After a blank line a stanza opens, or the next title. */
const shortRunOpens = lineClue('run-of-short-lines-opens', { verse: 1.8, joined: -1 });
const shortRun = lineClue('run-of-short-lines', { verse: 3.3, joined: -1 });
const listPoint = lineClue('list-point', { paragraph: 1.5, joined: -2, titleNext: -1, verse: -1 });
const openingMark = lineClue('opens-in-mid-sentence', {
  title: -6,
  titleNext: -4,
  subheading: -5,
  opening: -5,
  paragraph: -3,
  joined: 2,
  byline: -4,
  slogan: -4,
  advert: -3,
});

const longestTitleSegment = 30;

const beforeList = lineClue('before-the-list', { brief: -4, briefTitle: -4 });

export function shapeClues(
  line: PageLine,
  at: number,
  lines: readonly PageLine[],
  style: PageStyle,
  add: (clue: LineClue) => void,
): void {
  const shape = shapeOf(line, style);
  add(shape);
  if (shape === titleLike || shape === calledOut) {
    if (line.units <= 3) add(veryShort);
    if (shape === titleLike) wholeness(line, add);
    if (longestSegment(line.text) > longestTitleSegment) add(tooLongForTitle);
  }
  if (line.han + line.latin === 0) add(wordless);
  if (/^(?:——|——|--|—)\S/.test(line.text)) add(subheadDash);
  if (startsAmidSentence.test(line.text)) add(openingMark);
  if (style.chinese && listPointPattern.test(line.text)) add(listPoint);
  if (line.start < style.listFrom) add(beforeList);
  if (inShortRun(lines, at, style)) add(line.blanks > 0 ? shortRunOpens : shortRun);
}

/** A title is whole in itself; a line that a column end cut has loose ends. */
function wholeness(line: PageLine, add: (clue: LineClue) => void): void {
  const loose = unbalancedQuotes(line.text).some(
    (at) => at > 0 && /[“「『《]/.test(line.text.charAt(at)) && !/[”’」』》"']/.test(line.text.slice(at + 1)),
  );
  if (loose) add(amidQuote);
  const clauseMarks = line.text.match(/[，,；;]/g)?.length ?? 0;
  if (clauseMarks >= 2 || (clauseMarks === 1 && line.units > 22 && !/\s/.test(line.text))) add(clauses);
  else if (clauseMarks === 1 && !/\s/.test(line.text) && !hasEvenClauses(line.text)) add(oneClause);
  else if (!loose && line.units <= 22 && (clauseMarks === 0 || hasEvenClauses(line.text))) add(wellFormed);
}

/** 修旧屋，不拆旧巷 */
function hasEvenClauses(text: string): boolean {
  const [left = '', right = '', more] = text.split(/[，,]/);
  return more === undefined && left.length <= 8 && Math.abs(left.length - right.length) <= 2;
}

const startsAmidSentence = /^[，。、；：！？）》」』”’,;:!?)\]%℃％]/;

function shapeOf(line: PageLine, style: PageStyle): LineClue {
  if (!style.chinese) return latinShape(line, style);
  const filled = fillsColumn(line, style) && line.units >= 14;
  const ending = line.tail ? line.bodyEnding : line.ending;
  if (ending === 'stop' || ending === 'jump') {
    if (line.innerStops > 0 || line.units >= 26 || line.tail) return sentences;
    if (/[！？!?][”」』]?$/.test(line.text)) return calledOut;
    return line.units >= 12 ? sentences : shortSentence;
  }
  if (line.innerStops > 0 && line.units > 16 && !/[！？!?…]/.test(line.text)) return longLine;
  if (line.units > 62 || (line.units > 36 && !/\s/.test(line.text)) || line.commas > 3) return longLine;
  if (ending === 'comma' || ending === 'colon') return line.units > 26 || filled ? longLine : cutAtComma;
  return filled && line.commas > 0 ? longLine : titleLike;
}

function latinShape(line: PageLine, style: PageStyle): LineClue {
  if (fillsColumn(line, style) && !looksSet(line.text)) return longLine;
  if (line.ending === 'stop') return line.text.length > 60 || line.innerStops > 0 ? sentences : shortSentence;
  if (line.text.length > 110) return longLine;
  return line.ending === 'comma' ? cutAtComma : titleLike;
}

/** Capitals throughout, as headlines have. */
const looksSet = (text: string): boolean => text === text.toUpperCase() && /[A-Z]{3}/.test(text);

function longestSegment(text: string): number {
  let longest = 0;
  for (const segment of text.split(/\s+/)) longest = Math.max(longest, segment.length);
  return longest;
}

const longestVerse = 22;

function inShortRun(lines: readonly PageLine[], at: number, style: PageStyle): boolean {
  const isShort = (index: number): boolean => {
    const line = lines[index];
    if (!line || line.units > longestVerse || line.innerStops > 0 || line.byline?.type === 'role')
      return false;
    return style.wrapWidth === 0 || endsEarly(line, style);
  };
  if (!isShort(at)) return false;
  let run = 1;
  for (let up = at; run < 3 && up > 0 && (lines[up]?.blanks ?? 1) <= 0 && isShort(up - 1); up--) run++;
  for (let down = at + 1; run < 3 && (lines[down]?.blanks ?? 1) <= 0 && isShort(down); down++) run++;
  return run >= 3;
}
