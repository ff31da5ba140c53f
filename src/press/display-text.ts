import { isHan, isLatin } from '../hanzi/char-class';
import { fullWidth } from '../hanzi/full-width';
import type { Span } from '../paper/edition';

/**
 * The text of some spans as a reader sees it: lines joined (nothing between Han, one space between
 * words, a hyphen at a line's end healed), white space evened out, marks between Han in full width.
 */
export function displayText(text: string, spans: readonly Span[], chinese: boolean): string {
  const pieces: string[] = [];
  for (const [start, end] of spans) {
    const slice = text.slice(start, end);
    const lines = lineEnd.test(slice) ? slice.split(lineEnd) : [slice];
    for (const line of lines) if (line.trim() !== '') pieces.push(line.trim());
  }
  const shown = joinLines(pieces);
  const even = anySpace.test(shown) ? shown.replace(everySpace, ' ') : shown;
  return chinese ? fullWidth(dropInnerSpaces(even)) : even;
}

const lineEnd = /[\n\r\v\f\u0085\u2028\u2029]+/;
const anySpace = /[\s\u0085\ufeff]/;
const everySpace = /[\s\u0085\ufeff]+/g;

/** Furniture keeps its printed lines and the spaces in them: 春风里 云溪畔 is set so on purpose. */
export function furnitureText(text: string, spans: readonly Span[], chinese: boolean): string {
  const lines = spans.map(([start, end]) => text.slice(start, end).replace(/[\s\u0085\ufeff]+/g, ' '));
  return chinese ? lines.map(fullWidth).join('\n') : lines.join('\n');
}

/** A space between two Han characters in running text is a trace of the extractor. */
const dropInnerSpaces = (text: string): string =>
  text.includes(' ')
    ? text.replace(/(?<=[\u3400-\u9fff，。、；：！？“‘「『]) (?=[\u3400-\u9fff，。、；：！？”’」』])/g, '')
    : text;

export const joinPieces = (before: string, after: string): string => joinLines([before, after]);

/** Puts the parts together once, at the end: a text that grows line by line would be copied for every line. */
function joinLines(pieces: readonly string[]): string {
  const parts: string[] = [];
  let before = '';
  for (const piece of pieces) {
    if (piece === '') continue;
    if (heals(before, piece)) parts.push(parts.pop()?.slice(0, -1) ?? '', piece);
    else if (before === '' || sticks(before, piece)) parts.push(piece);
    else parts.push(' ', piece);
    before = piece;
  }
  return parts.join('');
}

/** A hyphen at a line's end in the middle of a word. */
const heals = (before: string, after: string): boolean =>
  before.endsWith('-') && isLatin(before.charCodeAt(before.length - 2)) && /^\p{Ll}/u.test(after);

const sticks = (before: string, after: string): boolean =>
  isWide(before.charCodeAt(before.length - 1)) || isWide(after.charCodeAt(0));

/** Han, or a mark that stands among Han. */
const isWide = (unit: number): boolean =>
  isHan(unit) ||
  (unit >= 0x3000 && unit <= 0x303f) ||
  unit >= 0xff00 ||
  unit === 0x2014 ||
  unit === 0x2026 ||
  (unit >= 0x2018 && unit <= 0x201d);
