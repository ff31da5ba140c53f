import type { ListedArticle } from './listed-articles';

/** How large an article was meant to stand: the first of its page 0, then by length (reading.md §4.2). */
export function rankOf(listed: ListedArticle, firstOfPage: boolean): 0 | 1 | 2 | 3 {
  if (firstOfPage) return 0;
  if (listed.characters > 800) return 1;
  return listed.characters > 400 ? 2 : 3;
}
