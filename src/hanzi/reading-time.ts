import { isHan, isLatin } from './char-class';

export interface TextLength {
  readonly han: number;
  readonly latinWords: number;
}

/** 字数: Han characters, and words of other scripts. */
export function textLength(text: string): TextLength {
  let han = 0;
  let latinWords = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isHan(unit)) han++;
    const latin = isLatin(unit);
    if (latin && !inWord) latinWords++;
    inWord = latin;
  }
  return { han, latinWords };
}

/** English words a silent reader takes in a minute (Brysbaert 2019). */
const wordsPerMinute = 238;

/**
 * Minutes to read a text silently. `hanPerMinute` 400 lies between the school standard for lower
 * secondary (500) and reading aloud (255); the reader may set 250 … 700. Show 不到 1 分钟 below 0.5.
 */
export function readingMinutes(length: TextLength, hanPerMinute = 400): number {
  return length.han / hanPerMinute + length.latinWords / wordsPerMinute;
}
