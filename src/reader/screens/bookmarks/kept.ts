import type { Keepsake, Reading } from '../../../library/schema';
import { queryWords } from '../../../search/find-in-article';
import { fold } from '../../../search/fold';
import type { Route } from '../../state/address';

export type BookmarksRoute = Extract<Route, { screen: 'bookmarks' }>;

/** One bookmark as its list shows it. */
export interface Kept {
  readonly reading: Reading;
  readonly keepsake: Keepsake;
  readonly section: string | null;
  /** The article is no longer on the device. */
  readonly orphan: boolean;
}

/** Whether a bookmark is of the chosen paper and sections, and has every word asked for in its title or names. */
export function fitsFilter(
  { keepsake, section }: Pick<Kept, 'keepsake' | 'section'>,
  filter: Pick<BookmarksRoute, 'publication' | 'sections' | 'words'>,
): boolean {
  const { text } = fold(`${keepsake.headline}\n${keepsake.words ?? ''}`);
  return (
    (filter.publication === null || filter.publication === keepsake.publication) &&
    (filter.sections.length === 0 || (section !== null && filter.sections.includes(section))) &&
    queryWords(filter.words).every((word) => text.includes(word))
  );
}
