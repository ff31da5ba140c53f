import { charClass, classOf, isHan } from './char-class';

/** Half-width marks and how they stand between Han characters. Each keeps its length of one unit. */
const wide: ReadonlyMap<number, string> = new Map([
  [0x2c, '，'],
  [0x3b, '；'],
  [0x3a, '：'],
  [0x21, '！'],
  [0x3f, '？'],
  [0x28, '（'],
  [0x29, '）'],
  [0xff61, '。'],
  [0xff64, '、'],
]);

const halfWidthMarks = /[,;:!?()｡､]/;
/** Looked through when asking what stands beside a mark: quotation marks, brackets, spaces. */
const transparent = charClass.space | charClass.opener | charClass.closer;

/**
 * Shows `,;:!?()` in full width where the nearest character on the left or on the right is Han or a
 * Chinese mark. `1,234`, `10:30`, `https:` and Latin sentences keep theirs. The length never changes,
 * so that offsets into the text stay good. For display only: the raw text keeps its own marks.
 */
export function fullWidth(text: string): string {
  if (!halfWidthMarks.test(text)) return text;
  let shown = '';
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    const mark = wide.get(text.charCodeAt(at));
    if (mark === undefined || !standsAmongHan(text, at)) continue;
    shown += text.slice(copied, at) + mark;
    copied = at + 1;
  }
  return shown + text.slice(copied);
}

const open = 0x28;
const close = 0x29;
const longestBracket = 60;

function standsAmongHan(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const partner = unit === open ? closing(text, at) : unit === close ? opening(text, at) : -1;
  if (partner >= 0) return bracketAmongHan(text, Math.min(at, partner), Math.max(at, partner));
  return isChinese(neighbour(text, at, -1)) || isChinese(neighbour(text, at, 1));
}

/** Both brackets of a pair look alike: wide when they hold Han, or when Han stands on both sides of them. */
function bracketAmongHan(text: string, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (isChinese(text.charCodeAt(at))) return true;
  return isChinese(neighbour(text, from, -1)) && isChinese(neighbour(text, to, 1));
}

function closing(text: string, at: number): number {
  const found = text.indexOf(')', at);
  return found > at && found - at <= longestBracket ? found : -1;
}

function opening(text: string, at: number): number {
  const found = text.lastIndexOf('(', at);
  return found >= 0 && at - found <= longestBracket ? found : -1;
}

/** The nearest unit that is no space, quotation mark or bracket; 0 at the end of the text. */
function neighbour(text: string, at: number, step: 1 | -1): number {
  for (let look = at + step, tries = 0; look >= 0 && look < text.length && tries < 8; look += step, tries++) {
    const unit = text.charCodeAt(look);
    if ((classOf(unit) & transparent) === 0) return unit;
  }
  return 0;
}

/** Han, or a mark that only Chinese text has. */
function isChinese(unit: number): boolean {
  return isHan(unit) || (unit >= 0x3001 && unit <= 0x3003) || (unit >= 0xff01 && unit <= 0xff1f);
}
