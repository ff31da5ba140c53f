import { type LineClue, lineClue } from '../clue';
import type { PageLine } from '../page-line';
import type { PageStyle } from '../page-style';

const indented = lineClue('indented', {
  paragraph: 1.5,
  opening: 1.2,
  brief: 1.2,
  caption: 0.5,
  title: -2,
  titleNext: -2,
  subheading: -0.5,
  byline: -0.5,
  slogan: -1.5,
  sloganNext: -1,
  advert: -1.5,
  advertNext: -1,
  briefTitle: -1.5,
  columnLabel: -0.5,
  folio: -1,
});
const flush = lineClue('not-indented', { paragraph: -1.5, opening: -1, brief: -0.5 });
const afterWideGap = lineClue('after-wide-gap', {
  verse: -3.5,
  byline: -3,
  title: 1.2,
  slogan: 0.7,
  advert: 0.7,
  columnLabel: 0.5,
  other: 0.5,
  notice: 0.5,
  subheading: -2,
});
const capitals = lineClue('capitals', { title: 2.5, subheading: 0.5, paragraph: -1.5, opening: -1 });
const latinTitle = lineClue('title-case', { title: 1, titleNext: 0.5 });

/** What the white space around a line and the case of its letters say. */
export function layoutClues(line: PageLine, style: PageStyle, add: (clue: LineClue) => void): void {
  if (style.indents) {
    if (line.indent >= style.baseIndent + 2) add(indented);
    else if (line.units >= 16) add(flush);
  }
  if (line.blanks >= style.usualBlanks + 2) add(afterWideGap);
  if (style.chinese || line.text.length > 90 || line.ending === 'stop') return;
  if (line.text === line.text.toUpperCase() && /\p{Lu}{3}/u.test(line.text)) add(capitals);
  else if (isTitleCase(line.text)) add(latinTitle);
}

function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 1 && words.filter((word) => /^\p{Lu}/u.test(word)).length * 3 >= words.length * 2;
}
