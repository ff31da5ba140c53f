import type { ArticleId, EditionId, EdtfDate, PageId } from './edition';

/**
 * A 53-bit fingerprint of a text as 11 base-36 digits. Pure and the same in every engine; it tells
 * texts apart and is no protection against forgery (files are checked with SHA-256).
 *
 * Two 32-bit multiply-xorshift lanes, mixed once more at the end as in MurmurHash3's finaliser.
 */
export function fingerprint(text: string): string {
  let low = 0x9e3779b1;
  let high = 0x85ebca6b;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x27d4eb2d);
    high = Math.imul(high ^ unit, 0x165667b1);
    low ^= low >>> 15;
    high ^= high >>> 13;
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  const value = (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
  return value.toString(36).padStart(11, '0');
}

/**
 * The id of an edition. Paper and date make it, so that a second page or a better version of the
 * same issue finds its edition again; where one of them is unknown, the raw text stands in for it.
 */
export function editionId(
  publication: string | null,
  date: EdtfDate | null,
  pageTexts: readonly string[],
): EditionId {
  const known = publication !== null && date !== null;
  const key = known ? [publication, date] : [publication ?? '', date ?? '', ...pageTexts];
  return `e${fingerprint(key.join('\u0000'))}` as EditionId;
}

/**
 * The id of an article: from its edition and its own words, never from its place or a counter.
 * `taken` tells ids already given in this edition; a text printed twice gets a second id.
 */
export function articleId(
  edition: EditionId,
  title: string,
  opening: string,
  taken: ReadonlySet<string>,
): ArticleId {
  const seed = [edition, title, opening.slice(0, 120)].join('\u0000');
  let id = `a${fingerprint(seed)}`;
  for (let twin = 2; taken.has(id); twin++) id = `a${fingerprint(`${seed}\u0000${twin}`)}`;
  return id as ArticleId;
}

/** `pageId(0)` is `p1`. */
export const pageId = (index: number): PageId => `p${index + 1}` as PageId;
