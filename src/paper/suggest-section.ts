import type { Article } from './edition';
import { sectionTable } from './sections';

export interface SectionSuggestion {
  readonly section: string;
  /** The words that decided it, strongest first; empty for a photo story. */
  readonly words: readonly string[];
}

/** A word in the title weighs as much as three in the text; a page's own name as much as four. */
const titleWeight = 3;
const pageNameWeight = 4;
/** A word that runs through the whole text says no more than one that stands in it thrice. */
const mostPerWord = 3;
/** One word in passing decides nothing. */
const threshold = 3;

/**
 * Suggests a section for an article that has none printed, by the word table of `sections.ts`.
 * `pageName` is the printed name of its page (版名). Null where too little speaks for any.
 */
export function suggestSection(
  article: Pick<Article, 'kind' | 'kicker' | 'headline' | 'subhead' | 'body'>,
  pageName: string | null,
): SectionSuggestion | null {
  if (article.kind === 'photo-story') return { section: '图片', words: [] };
  const title = `${article.kicker} ${article.headline} ${article.subhead}`;
  const text = article.body.map((block) => block.text).join('\n');
  let best: { section: string; score: number; words: readonly string[] } | null = null;
  for (const rule of sectionTable) {
    const votes = rule.words
      .map((word) => ({
        word,
        score: titleWeight * occurrences(title, word) + occurrences(text, word),
      }))
      .filter((vote) => vote.score > 0)
      .sort((one, other) => other.score - one.score);
    const named = pageName?.includes(rule.name) ? pageNameWeight : 0;
    const score = votes.reduce((sum, vote) => sum + vote.score, named);
    if (score >= threshold && score > (best?.score ?? 0)) {
      best = { section: rule.name, score, words: votes.slice(0, 4).map((vote) => vote.word) };
    }
  }
  return best && { section: best.section, words: best.words };
}

function occurrences(text: string, word: string): number {
  let count = 0;
  for (
    let at = text.indexOf(word);
    at >= 0 && count < mostPerWord;
    at = text.indexOf(word, at + word.length)
  ) {
    count++;
  }
  return count;
}
