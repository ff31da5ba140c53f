import { isSpace } from '../hanzi/char-class';
import type { Edition, Page, Span } from '../paper/edition';

/** Where an edition does not keep account of its raw text: characters in no place, or in several. */
export interface Uncovered {
  readonly missing: readonly number[];
  readonly doubled: readonly number[];
}

/**
 * Conservation: every character of a page that is no white space lies in exactly one of an article's
 * headline, byline, dateline or body, a piece of furniture, or a fault that was removed. Both lists
 * are empty for every edition that the press prints; the proof shows the figure.
 */
export function uncovered(edition: Edition, page: Page): Uncovered {
  const owners = new Uint8Array(page.text.length);
  for (const [start, end] of spansOfPage(edition, page)) {
    for (let at = start; at < end; at++) owners[at] = Math.min(2, (owners[at] ?? 0) + 1);
  }
  const missing: number[] = [];
  const doubled: number[] = [];
  for (let at = 0; at < owners.length; at++) {
    if (isSpace(page.text.charCodeAt(at))) continue;
    if (owners[at] === 0) missing.push(at);
    else if (owners[at] === 2) doubled.push(at);
  }
  return { missing, doubled };
}

function spansOfPage(edition: Edition, page: Page): readonly Span[] {
  const here = (item: { readonly page: string }): boolean => item.page === page.id;
  return [
    ...edition.articles
      .filter(here)
      .flatMap((article) => [
        ...article.spans.headline,
        ...article.spans.byline,
        ...article.spans.dateline,
        ...article.body.flatMap((block) => block.spans),
      ]),
    ...edition.furniture.filter(here).flatMap((piece) => piece.spans),
    ...edition.faults.filter((fault) => fault.removed && here(fault)).flatMap((fault) => fault.spans),
  ];
}
