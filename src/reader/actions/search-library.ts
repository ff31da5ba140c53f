import { eachEdition } from '../../library/editions';
import { findInArticle, queryWords } from '../../search/find-in-article';
import { searchResults } from '../state/search-results';

/** As many as a person will look through; the newest come first. */
const mostShown = 200;

let current: AbortController | null = null;

/** Looks through all editions, newest first, and shows what it finds as it goes. A newer search stops an older one. */
export async function searchLibrary(query: string): Promise<void> {
  current?.abort();
  const words = queryWords(query);
  searchResults.value = { query, editions: [], running: words.length > 0, more: false };
  if (words.length === 0) return;
  const running = new AbortController();
  current = running;
  let shown = 0;
  try {
    await eachEdition((edition) => {
      const articles = edition.articles
        .flatMap((article) => {
          const found = findInArticle(article, words);
          return found ? { article, found } : [];
        })
        .sort((one, other) => other.found.score - one.found.score);
      if (articles.length === 0 || running.signal.aborted) return;
      shown += articles.length;
      searchResults.value = {
        ...searchResults.value,
        editions: [...searchResults.value.editions, { summary: edition.summary, articles }],
        more: shown >= mostShown,
      };
      if (shown >= mostShown) running.abort();
    }, running.signal);
  } finally {
    if (current === running) searchResults.value = { ...searchResults.value, running: false };
  }
}
