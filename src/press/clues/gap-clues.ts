import { isHan } from '../../hanzi/char-class';
import { type GapClue, gapClue } from '../clue';
import type { PageLine } from '../page-line';
import { endsEarly, fillsColumn, type PageStyle } from '../page-style';
import { listPointPattern } from '../words/title-words';

const complete = gapClue('sentence-complete', { join: -3, part: 1, leave: 1 });
const openEnd = gapClue('sentence-unfinished', { join: 3.5, part: -3, leave: -2.5 });
const commaEnd = gapClue('ends-at-comma', { join: 4.5, part: -3.5, leave: -3.5 });
const colonEnd = gapClue('ends-at-colon', { join: 0, part: 0, leave: -2.5 });
const jumpEnd = gapClue('goes-on-elsewhere', { join: -7, part: -7, leave: 4 });
const signedEnd = gapClue('signed-before', { join: -9, part: -5, leave: 3 });
const bareSignedEnd = gapClue('name-before', { join: -9, part: -4, leave: 2 });
const creditEnd = gapClue('credit-before', { join: -9, part: -3, leave: 2.5 });

const shortBefore = gapClue('short-line-before', { join: -3 });

const noBlank = gapClue('no-blank-line', { join: 0.7, leave: -0.2, within: 0.5 });
const noBlankAmongBlanks = gapClue('no-blank-line-here', {
  join: 0.7,
  leave: -0.7,
  within: 0.5,
  depart: -1.5,
});
const blank = gapClue('blank-line', { join: -0.7, part: 0.3, leave: 0.3, within: -3 });
const usualBlank = gapClue('usual-blank-line', { join: -0.2, within: -2.8 });
const wideBlank = gapClue('wide-blank', {
  join: -2,
  part: -2.5,
  leave: 2.5,
  within: -5,
  apart: 1.5,
  depart: 1.5,
  resume: -2,
});

const indented = gapClue('indented', { join: -6, part: 2, resume: -3 });
const flush = gapClue('not-indented', { join: 2.5, part: -3, leave: 0.3 });

const columnFull = gapClue('line-fills-column', { join: 4, part: -2.5, leave: -1 });
const columnFullAtStop = gapClue('line-fills-column-at-stop', { join: 3.2, part: -1, leave: 0 });
const columnFullAtStopInBlock = gapClue('line-fills-column-in-block', { join: 4.5, part: -1.5, leave: -0.5 });
const columnEarly = gapClue('line-ends-early', { join: -5, part: 1.5, leave: 0.5 });
const columnEarlyOpen = gapClue('short-line-without-stop', { join: -6, part: 1, leave: 0.5 });
const shortFollows = gapClue('short-line-follows', { resume: -6 });
const blankInWrapped = gapClue('blank-line-among-wrapped', { join: -3.5, part: 1.5, leave: 0.7 });

const point = gapClue('list-point-follows', { join: -3, part: 2 });
const amid = gapClue('next-begins-amid-sentence', { join: 6, part: -6, leave: -6, resume: 3 });
const lowerCase = gapClue('next-begins-small', { join: 3, part: -2, leave: -2 });
const wordGoesOn = gapClue('figure-goes-on', { join: 1.5 });
const quoteCloses = gapClue('quotation-closes-after', { join: 2, part: -1.5, leave: -1 });

/** What the gap between two lines says. */
export function gapClues(
  before: PageLine,
  line: PageLine,
  style: PageStyle,
  add: (clue: GapClue) => void,
): void {
  endingClues(before, style, add);
  blankClues(line, style, add);
  columnClues(before, line, style, add);
  openingClues(before, line, style, add);
}

function endingClues(before: PageLine, style: PageStyle, add: (clue: GapClue) => void): void {
  const signature = before.tail?.signature;
  if (signature === 'photo') add(creditEnd);
  else if (signature === 'role') add(signedEnd);
  else if (signature === 'bare') add(bareSignedEnd);
  if (before.bodyEnding === 'jump') add(jumpEnd);
  else if (signature !== undefined && signature !== 'none') add(complete);
  else if (before.bodyEnding === 'stop') add(complete);
  else if (before.bodyEnding === 'comma') add(commaEnd);
  else if (before.bodyEnding === 'colon') add(colonEnd);
  else {
    add(openEnd);
    const setShort = style.wrapWidth === 0 || endsEarly(before, style);
    if (setShort && before.units <= 16 && before.commas <= 1) add(shortBefore);
  }
}

function blankClues(line: PageLine, style: PageStyle, add: (clue: GapClue) => void): void {
  if (line.blanks === 0) add(style.usualBlanks > 0 ? noBlankAmongBlanks : noBlank);
  else if (line.blanks >= style.usualBlanks + 2) add(wideBlank);
  else if (line.blanks <= style.usualBlanks) add(style.wrapWidth > 0 ? blankInWrapped : usualBlank);
  else add(style.wrapWidth > 0 ? blankInWrapped : blank);
  if (!style.indents) return;
  if (line.indent >= style.baseIndent + 2) add(indented);
  else if (line.units >= 12 || line.bodyEnding !== 'open') add(flush);
}

function columnClues(before: PageLine, line: PageLine, style: PageStyle, add: (clue: GapClue) => void): void {
  if (style.wrapWidth === 0) return;
  const stopped = before.bodyEnding === 'stop';
  if (line.blanks > 0) {
    if (!stopped && endsEarly(before, style)) add(columnEarlyOpen);
    return;
  }
  if (fillsColumn(before, style)) {
    if (style.indents) return;
    if (!stopped) add(columnFull);
    else add(style.blankParts ? columnFullAtStopInBlock : columnFullAtStop);
  } else if (endsEarly(before, style)) add(stopped ? columnEarly : columnEarlyOpen);
}

const closesQuotation = /^[^“「『]{0,30}[”」』]/;

function openingClues(
  before: PageLine,
  line: PageLine,
  style: PageStyle,
  add: (clue: GapClue) => void,
): void {
  const first = line.text.charCodeAt(0);
  if (startsAmid.test(line.text)) add(amid);
  else if (line.ending === 'open' && line.units <= 30 && line.innerStops === 0) add(shortFollows);
  if (style.chinese && listPointPattern.test(line.text)) add(point);
  if (!style.chinese && /^\p{Ll}/u.test(line.text)) add(lowerCase);
  if (before.bodyEnding !== 'open' && before.bodyEnding !== 'comma') return;
  if (style.chinese && isHan(first) === false && /^[\dA-Za-z]/.test(line.text)) add(wordGoesOn);
  if (closesQuotation.test(line.text)) add(quoteCloses);
}

const startsAmid = /^[，。、；：！？）》」』”’,;:!?)\]%℃％]/;
