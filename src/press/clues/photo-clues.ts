import { type LineClue, lineClue } from '../clue';
import type { PageLine } from '../page-line';
import { fillsColumn, type PageStyle } from '../page-style';

const captionAndCredit = lineClue('caption-and-credit-follow', {
  title: 3,
  titleNext: 2,
  subheading: -1.5,
  byline: -6,
  columnLabel: -1,
  slogan: -1.5,
  advert: -1.5,
});
const captionOpens = lineClue('caption-up-to-credit', { opening: 2, caption: 1, paragraph: -1 });

const longestCaption = 260;
const mostLines = 12;
const longestTitle = 30;

/** A photo story is title, caption, credit: a short line before one paragraph that ends in a credit. */
export function photoClues(
  line: PageLine,
  at: number,
  lines: readonly PageLine[],
  style: PageStyle,
  add: (clue: LineClue) => void,
): void {
  if (
    line.units <= longestTitle &&
    line.ending === 'open' &&
    line.commas < 2 &&
    !isSigned(line) &&
    !line.lead &&
    creditFollows(lines, at + 1, style)
  ) {
    add(captionAndCredit);
  }
  const before = lines[at - 1];
  const mayOpen =
    before !== undefined && before.ending === 'open' && before.units <= longestTitle && !isSigned(before);
  if (mayOpen && line.units > 12 && creditFollows(lines, at, style)) add(captionOpens);
}

/** Whether one paragraph starts at a line and a photo credit closes it, at its end or on the next line. */
function creditFollows(lines: readonly PageLine[], from: number, style: PageStyle): boolean {
  let units = 0;
  let ended = false;
  for (let at = from; at < lines.length && at < from + mostLines; at++) {
    const line = lines[at];
    if (!line) return false;
    if (isSigned(line)) return at > from && line.byline?.type === 'credit';
    if (line.lead || ended) return false;
    if (units === 0 && isTitleLine(line, lines[at + 1]) && at < from + 2) continue;
    if (line.blanks > 2 || isSetApart(line, style)) return false;
    units += line.units;
    if (units > longestCaption || line.bodyEnding === 'jump') return false;
    if (line.tail?.signature === 'photo') return true;
    ended =
      line.bodyEnding === 'stop' &&
      !(fillsColumn(line, style) && lines[at + 1]?.blanks === 0 && !style.indents);
  }
  return false;
}

/** A short line that neither fills its column nor ends a sentence nor goes on after a comma is no part of a caption. */
const isSetApart = (line: PageLine, style: PageStyle): boolean =>
  line.bodyEnding === 'open' && line.commas === 0 && line.units < 30 && !fillsColumn(line, style);

/** A title of two to four characters looks like a bare name; that is no signature. */
const isSigned = (line: PageLine): boolean => line.byline !== null && line.byline.type !== 'bare';

/** A second title line before the caption. */
const isTitleLine = (line: PageLine, next: PageLine | undefined): boolean =>
  line.ending === 'open' &&
  line.units <= 20 &&
  line.commas === 0 &&
  next !== undefined &&
  next.units > line.units;
