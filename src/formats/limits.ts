/** Bytes a file may have. The text of a page is some 20 kB; a year of pages in one file is still below this. */
export const sizeLimit = 24 * 1024 * 1024;
