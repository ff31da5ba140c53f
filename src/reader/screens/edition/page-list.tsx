import type { PageSummary } from '../../../library/schema';
import { pageTitle } from '../../state/titles';
import { words } from '../../words/words';
import { pageAnchor } from './edition-view';
import style from './page-list.module.css';

/** Missing from the types of `nav`, but allowed there (DPUB-ARIA 1.1). */
const pageListRole = { role: 'doc-pagelist' as 'navigation' };

/** 版次: a link to each page of the edition (WCAG technique H99; DPUB-ARIA doc-pagelist). */
export function PageList({ pages }: { readonly pages: readonly PageSummary[] }) {
  const say = words.value;
  if (pages.length < 2) return null;
  return (
    <nav class={style['pages']} {...pageListRole} aria-label={say.edition.pageList}>
      <button type="button" hidden data-key="previous-page" onClick={() => step(pages, -1)} />
      {pages.map((page, index) => (
        <a
          key={page.id}
          href={`#${pageAnchor(page)}`}
          onClick={(event) => {
            // The address is the route: it must not become that of the anchor.
            event.preventDefault();
            reveal(page);
          }}
        >
          {pageTitle(page, index, say)}
        </a>
      ))}
      <button type="button" hidden data-key="next-page" onClick={() => step(pages, 1)} />
    </nav>
  );
}

function reveal(page: PageSummary): void {
  const heading = document.getElementById(pageAnchor(page));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** To the page after or before the one whose heading was passed last. */
function step(pages: readonly PageSummary[], by: 1 | -1): void {
  const shown = pages.filter((page) => document.getElementById(pageAnchor(page)));
  const passed = shown.filter((page) => {
    const section = document.getElementById(pageAnchor(page))?.parentElement;
    return section !== null && section !== undefined && section.getBoundingClientRect().top <= 80;
  });
  const target = shown[Math.min(shown.length - 1, Math.max(0, passed.length - 1 + by))];
  if (target) reveal(target);
}
