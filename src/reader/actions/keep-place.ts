import { loadReading, markRead, openArticle, savePosition } from '../../library/readings';
import type { ArticleRef, Position } from '../../library/schema';
import { wentWell } from './tell';

/** Notes that an article was opened: it is no longer unread, and 继续读 offers it until its end was reached. */
export async function noteOpened(ref: ArticleRef): Promise<void> {
  wentWell(await openArticle(ref));
}

/**
 * Where the person stopped, null where the article is new or was read to its end. Asked of the library: a list
 * that nobody was looking at may not know of the last lines yet.
 */
export async function placeToResume(ref: ArticleRef): Promise<Position | null> {
  const reading = await loadReading(ref);
  return wentWell(reading) && reading.value?.readAt == null ? (reading.value?.position ?? null) : null;
}

/** Notes how far the person has read. */
export async function keepPlace(ref: ArticleRef, position: Position): Promise<void> {
  wentWell(await savePosition(ref, position));
}

/** Notes that the end of the article came into view. */
export async function noteFinished(ref: ArticleRef): Promise<void> {
  wentWell(await markRead(ref, true));
}
