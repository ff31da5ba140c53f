import { setBookmark } from '../../library/readings';
import type { ArticleRef, Keepsake } from '../../library/schema';
import { askToPersist } from '../../library/storage';
import { tell, wentWell } from './tell';

/** Bookmarks an article, or takes its bookmark off; the notice offers to undo the latter. */
export async function toggleBookmark(
  ref: ArticleRef,
  bookmarked: boolean,
  keepsake: Keepsake,
): Promise<void> {
  if (!wentWell(await setBookmark(ref, bookmarked ? null : keepsake))) return;
  if (bookmarked) {
    tell({ kind: 'bookmark-removed' }, () => void toggleBookmark(ref, false, keepsake));
  } else {
    tell({ kind: 'bookmarked' });
    // A first bookmark is worth keeping: the browser is asked once, and its answer holds nothing up.
    void askToPersist();
  }
}
