import type { Edition, Span } from '../paper/edition';

/**
 * What is on one page, in words: the form of `expected.json`, easy to write by hand and to compare.
 * Body blocks are `¶ text`, `# subheading` and `▣ caption`, people `role:name`.
 */
export interface PageSummary {
  readonly articles: readonly ArticleSummary[];
  readonly furniture: readonly { readonly type: string; readonly text: string }[];
  readonly faults: readonly { readonly type: string; readonly text: string; readonly removed: boolean }[];
}

export interface ArticleSummary {
  readonly kind: string;
  readonly kicker: string;
  readonly headline: string;
  readonly subhead: string;
  readonly people: readonly string[];
  readonly dateline: string;
  readonly body: readonly string[];
}

const blockMarks: Readonly<Record<string, string>> = { paragraph: '¶', subheading: '#', caption: '▣' };
/** `# ` before a subheading, `▣ ` before a caption, `¶ ` before a paragraph. */
export const blockLine = (type: string, text: string): string => `${blockMarks[type] ?? '¶'} ${text}`;

/** `text` is the page's raw text; faults that change nothing (quotes, cut sentences) are left out. */
export function summarise(edition: Edition, text: string): PageSummary {
  return {
    articles: edition.articles.map((article) => ({
      kind: article.kind,
      kicker: article.kicker,
      headline: article.headline,
      subhead: article.subhead,
      people: article.people.map((person) => `${person.printed}:${person.name}`),
      dateline: article.dateline,
      body: article.body.map((block) => blockLine(block.type, block.text)),
    })),
    furniture: edition.furniture.map((piece) => ({ type: piece.type, text: piece.text })),
    faults: edition.faults
      .filter((fault) => fault.removed || fault.type === 'foreign-intruder')
      .map((fault) => ({ type: fault.type, text: sliceSpans(text, fault.spans), removed: fault.removed })),
  };
}

export const sliceSpans = (text: string, spans: readonly Span[]): string =>
  spans.map(([start, end]) => text.slice(start, end)).join('');
