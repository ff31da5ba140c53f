import { charClass, classOf, isHan, isSpace } from '../../hanzi/char-class';
import type { Span } from '../../paper/edition';
import { intruderWords } from '../words/furniture-words';

const words: ReadonlySet<string> = new Set(intruderWords);
const smallWord = /[a-z]+/g;
/** What may stand beside an intruder besides Han: marks that a sentence has anyway. */
const mark = charClass.comma | charClass.stop | charClass.opener | charClass.closer;

/** Small foreign words that a translation tool or an extractor left between Han characters: 学校 and 大学. */
export function foreignIntruders(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(smallWord)) {
    const start = match.index;
    const end = start + match[0].length;
    if (words.has(match[0]) && isChinese(text, start, -1) && isChinese(text, end - 1, 1))
      found.push([start, end]);
  }
  return found;
}

/** Looks past at most two spaces. */
function isChinese(text: string, from: number, step: 1 | -1): boolean {
  let at = from + step;
  for (let spaces = 0; spaces < 2 && at >= 0 && isSpace(text.charCodeAt(at)); spaces++) at += step;
  const unit = text.charCodeAt(at);
  return isHan(unit) || (unit > 0x2000 && (classOf(unit) & mark) !== 0);
}
