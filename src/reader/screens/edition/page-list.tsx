import { useEffect, useState } from 'preact/hooks';
import type { PageSummary } from '../../../library/schema';
import { words } from '../../words/words';
import { PageTitle } from '../lists/page-title';
import { pageAnchor, type Sheet } from './edition-view';
import style from './page-list.module.css';

/** Missing from the types of `nav`, but allowed there (DPUB-ARIA 1.1). */
const pageListRole = { role: 'doc-pagelist' as 'navigation' };

interface PageListProps {
  /** The pages on the screen, none that a filter left out. */
  readonly sheets: readonly Sheet[];
  readonly lang: string;
}

/**
 * 版次: the way to each page of the edition (WCAG technique H99; DPUB-ARIA doc-pagelist). Buttons, as the
 * address is the route and an anchor's would be no address of ours.
 */
export function PageList({ sheets, lang }: PageListProps) {
  const say = words.value.edition;
  const pages = sheets.map(({ page }) => page);
  const current = usePageInView(pages);
  if (pages.length < 2) return null;
  return (
    <nav class={style['pages']} {...pageListRole} aria-label={say.pageList}>
      <button type="button" hidden data-key="previous-page" onClick={() => step(pages, -1)} />
      {sheets.map(({ page, index }) => (
        <button
          key={page.id}
          type="button"
          class={style['page']}
          aria-current={page.id === current?.id ? 'location' : undefined}
          onClick={() => reveal(page)}
        >
          <PageTitle page={page} index={index} lang={lang} />
        </button>
      ))}
      <button type="button" hidden data-key="next-page" onClick={() => step(pages, 1)} />
    </nav>
  );
}

/** Follows scrolling, and the focus: a short last page cannot be scrolled up to the line, but it can be gone to. */
function usePageInView(pages: readonly PageSummary[]): PageSummary | undefined {
  const [current, setCurrent] = useState<PageSummary | undefined>(undefined);
  // After every drawing, as a filter or the other view moves the pages.
  useEffect(() => {
    const look = () => setCurrent(pageInView(pages));
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('focusin', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('focusin', look);
    };
  });
  return current;
}

/** A page whose top has passed this line, in CSS px from the top of the window, is the one being looked at. */
const line = 80;

/** The page that was gone to while it is in sight, else the one whose top passed the line last, else the first. */
function pageInView(pages: readonly PageSummary[]): PageSummary | undefined {
  const placed = pages.flatMap((page) => {
    const heading = document.getElementById(pageAnchor(page));
    const box = heading?.parentElement?.getBoundingClientRect();
    return box ? { page, box, goneTo: heading === document.activeElement } : [];
  });
  const goneTo = placed.find(({ box, goneTo }) => goneTo && box.top < innerHeight && box.bottom > line);
  return (goneTo ?? placed.findLast(({ box }) => box.top <= line) ?? placed[0])?.page;
}

function reveal(page: PageSummary): void {
  const heading = document.getElementById(pageAnchor(page));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** To the page after or before the one being looked at. */
function step(pages: readonly PageSummary[], by: 1 | -1): void {
  const current = pageInView(pages);
  if (!current) return;
  const at = pages.indexOf(current);
  const target = pages[Math.min(pages.length - 1, Math.max(0, at + by))];
  if (target) reveal(target);
}
