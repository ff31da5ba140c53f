import { type LineClue, lineClue } from '../clue';
import type { PageLine } from '../page-line';
import { columnLabels, isGroupLabel } from '../words/column-labels';
import {
  contactPattern,
  noticeHeadPattern,
  sellingPattern,
  sloganPattern,
  staffPattern,
} from '../words/furniture-words';

const poemTitle = lineClue('title-of-a-poem', {
  title: 3,
  joined: -3,
  brief: -4,
  briefJoined: -4,
  briefTitle: -4,
  slogan: -4,
  columnLabel: -2,
  groupLabel: -2,
  advert: -3,
  byline: -3,
});
const poemAuthor = lineClue('author-of-a-poem', { byline: 4, sloganNext: -4, titleNext: -2, advertNext: -3 });
const poemLine = lineClue('line-of-a-poem', {
  verse: 6,
  joined: -3,
  brief: -5,
  briefJoined: -5,
  briefTitle: -4,
  columnLabel: -4,
  groupLabel: -6,
  slogan: -4,
  sloganNext: -4,
  title: -2,
  opening: -2,
  paragraph: -1,
  byline: -3,
});

/** A poem has no sections of prose. */
const belowPoem = lineClue('below-a-poem', { title: 1.5, subheading: -3, paragraph: -1.5 });

const longestTitle = 16;
const longestVerse = 22;
const fewestLines = 3;

/**
 * Finds poems by their build: a short title, a bare name right below it, and at least three short lines
 * of which few end a sentence; stanzas may be parted by blank lines. Gives the clue of each of their
 * lines by its place. Every line is looked at a few times at most.
 */
export function findPoems(lines: readonly PageLine[]): ReadonlyMap<number, LineClue> {
  const clues = new Map<number, LineClue>();
  for (let at = 0; at + 1 + fewestLines < lines.length; at++) {
    if (!opensPoem(lines, at)) continue;
    const end = endOfPoem(lines, at + 2);
    if (end - (at + 2) < fewestLines || !readsAsVerse(lines.slice(at + 2, end))) continue;
    clues.set(at, poemTitle);
    clues.set(at + 1, poemAuthor);
    for (let line = at + 2; line < end; line++) clues.set(line, poemLine);
    if (end < lines.length) clues.set(end, belowPoem);
    at = end - 1;
  }
  return clues;
}

function opensPoem(lines: readonly PageLine[], at: number): boolean {
  const title = lines[at];
  const author = lines[at + 1];
  if (!title || !author || title.units > longestTitle || title.ending !== 'open') return false;
  if ((at > 0 && title.blanks === 0) || author.blanks > 1) return false;
  const byline = author.byline;
  return byline !== null && (byline.type === 'bare' || byline.type === 'marked') && byline.surname;
}

/** Where the verse that begins at a line ends. No stanza is a slogan, or a title and its author. */
function endOfPoem(lines: readonly PageLine[], from: number): number {
  let at = from;
  while (at < lines.length && isVerseLine(lines[at])) {
    if (at > from && (lines[at]?.blanks ?? 0) > 0 && !opensStanza(lines, at)) break;
    at++;
  }
  return at;
}

function opensStanza(lines: readonly PageLine[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  // A line alone is a stanza only where more short lines follow: else it may be the next title.
  if (!line || !next || line.blanks > 1 || !isVerseLine(next) || next.blanks > 1) return false;
  if (next.blanks > 0 && next.byline !== null) return false;
  return !opensPoem(lines, at) && !sloganPattern.test(line.text) && !sloganPattern.test(next.text);
}

const isVerseLine = (line: PageLine | undefined): boolean =>
  line !== undefined &&
  line.units <= longestVerse &&
  line.innerStops === 0 &&
  !line.lead &&
  !(line.byline && line.byline.type !== 'bare') &&
  !(line.units <= 8 && (columnLabels.has(line.text.replace(/\s/g, '')) || isGroupLabel(line.text))) &&
  !/^[▲●■◆★◎○◇☆□【]/.test(line.text) &&
  !noticeHeadPattern.test(line.text) &&
  !staffPattern.test(line.text) &&
  !contactPattern.test(line.text) &&
  !sellingPattern.test(line.text);

const readsAsVerse = (lines: readonly PageLine[]): boolean =>
  lines.filter((line) => line.ending === 'stop').length * 2 <= lines.length;
