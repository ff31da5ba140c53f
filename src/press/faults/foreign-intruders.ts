import type { Span } from '../../paper/edition';
import { intruderWords } from '../words/furniture-words';

const intruder = new RegExp(
  `(?<=[\\u4e00-\\u9fff，。、”」》）]\\s{0,2})\\b(?:${intruderWords.join('|')})\\b(?=\\s{0,2}[\\u4e00-\\u9fff“「《])`,
  'g',
);

/** Small foreign words that a translation tool or an extractor left between Han characters: 学校 and 大学. */
export function foreignIntruders(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(intruder)) found.push([match.index, match.index + match[0].length]);
  return found;
}
