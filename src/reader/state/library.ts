import { watchAllSections, watchSections } from '../../library/corrections';
import { watchEdition, watchEditions } from '../../library/editions';
import { watchBookmarks, watchLastOpened, watchReadCounts, watchReadings } from '../../library/readings';
import { live, liveByKey } from './live';

/** The raw text of a page, once: it never changes. */
export { loadPageText } from '../../library/editions';

/** All editions on the device, newest first. */
export const editions = live(watchEditions);

/** One edition with its articles; null where it is not on the device. */
export const editionOf = liveByKey(watchEdition);

/** What the reader did in one edition, by article id. */
export const readingsOf = liveByKey(watchReadings);

/** Sections set by hand in one edition, by article id. */
export const sectionsOf = liveByKey(watchSections);

/** Sections set by hand anywhere, by `edition/article`. */
export const allSections = live(watchAllSections);

export const readCounts = live(watchReadCounts);
export const bookmarks = live(watchBookmarks);
export const lastOpened = live(watchLastOpened);
