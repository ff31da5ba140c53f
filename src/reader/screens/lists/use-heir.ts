import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For an item that may leave its list while the focus is in it (a bookmark taken off, an edition removed):
 * the next item's link inherits the focus, else the one before, else the heading of the screen.
 */
export function useHeir<Item extends HTMLElement>(): RefObject<Item | null> {
  const item = useRef<Item>(null);
  useLayoutEffect(
    () => () => {
      // Runs just before the item is taken off the page.
      const leaving = item.current;
      if (!leaving?.contains(document.activeElement)) return;
      const heirs = heirsOf(leaving);
      queueMicrotask(() => {
        if (document.activeElement !== document.body) return;
        const heir = heirs.find((link) => link.isConnected) ?? document.querySelector('main h1');
        if (heir instanceof HTMLElement) heir.focus();
      });
    },
    [],
  );
  return item;
}

/** The heading links of the other items: those after it in their order, then those before it, nearest first. */
function heirsOf(leaving: HTMLElement): readonly Element[] {
  const links = [...(leaving.closest('[data-list]')?.querySelectorAll(':is(h2, h3) a[href]') ?? [])];
  const isAfter = (link: Element) =>
    (leaving.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const others = links.filter((link) => !leaving.contains(link));
  return [...others.filter(isAfter), ...others.filter((link) => !isAfter(link)).reverse()];
}
