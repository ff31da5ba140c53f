import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ArticleRef, Position } from '../../../library/schema';
import { keepPlace, noteFinished, noteOpened, placeToResume } from '../../actions/keep-place';
import { dismissNotices, tell } from '../../actions/tell';

interface ReadingPlace {
  /** Goes on the element that holds the blocks (`data-block`). */
  readonly text: RefObject<HTMLElement | null>;
  /** Goes on what stands after the last block: when it comes into view, the article was read. */
  readonly end: RefObject<HTMLParagraphElement | null>;
}

/** Milliseconds between two savings while scrolling. */
const pause = 800;

/** Opens where the reader stopped, and keeps the place while reading: on the way, on leaving, on hiding the tab. */
export function useReadingPlace(ref: ArticleRef, blocks: number): ReadingPlace {
  const text = useRef<HTMLElement>(null);
  const end = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    void noteOpened(ref);
    void resume(text.current, ref);
    const leave = followPlace(text.current, end.current, ref);
    return () => {
      leave();
      dismissNotices('resumed');
    };
  }, [ref.edition, ref.article, blocks]);

  return { text, end };
}

async function resume(text: HTMLElement | null, ref: ArticleRef): Promise<void> {
  const started = await placeToResume(ref);
  // By now the person may be elsewhere.
  if (!text?.isConnected) return;
  if (started && isOnTheWay(started) && scrollToPlace(text, started)) {
    tell({ kind: 'resumed' }, () => scrollTo(0, 0));
  }
}

/** The first lines are in view anyway: going there would only jolt the page. */
const isOnTheWay = ({ block, fraction }: Position): boolean => block > 0 || fraction > 0.3;

/** Saves the place as it changes. Gives the function that ends it, and saves a last time. */
function followPlace(text: HTMLElement | null, end: HTMLElement | null, ref: ArticleRef): () => void {
  if (!text) return () => undefined;
  let timer: ReturnType<typeof setTimeout> | null = null;
  // Measured while scrolling: on leaving, the text is off the page before it could be measured.
  let place: Position | null = null;
  const save = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (place) void keepPlace(ref, place);
  };
  const onScroll = () => {
    place = placeOf(text) ?? place;
    timer ??= setTimeout(save, pause);
  };
  const onHide = () => {
    if (timer !== null) save();
  };
  const watcher = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    watcher.disconnect();
    void noteFinished(ref);
  });
  if (end) watcher.observe(end);
  addEventListener('scroll', onScroll, { passive: true });
  document.addEventListener('visibilitychange', onHide);
  return () => {
    removeEventListener('scroll', onScroll);
    document.removeEventListener('visibilitychange', onHide);
    watcher.disconnect();
    onHide();
  };
}

/** The line the eye is on: just below the bar. */
const eyeLine = 64;

/** The block at the eye line and how much of it lies above; null where the text is not laid out. */
function placeOf(text: HTMLElement): Position | null {
  for (const block of text.querySelectorAll<HTMLElement>('[data-block]')) {
    const { top, bottom, height } = block.getBoundingClientRect();
    if (bottom <= eyeLine || height === 0) continue;
    return {
      block: Number(block.dataset['block']),
      fraction: Math.min(1, Math.max(0, (eyeLine - top) / height)),
    };
  }
  return null;
}

/** False where the place no longer exists, or is in view without scrolling. */
function scrollToPlace(text: HTMLElement | null, { block, fraction }: Position): boolean {
  const target = text?.querySelector<HTMLElement>(`[data-block="${block}"]`);
  if (!target) return false;
  const { top, height } = target.getBoundingClientRect();
  const before = scrollY;
  scrollTo(0, scrollY + top + height * fraction - eyeLine);
  return scrollY > before;
}
