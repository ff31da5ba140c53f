import { test as base } from '@playwright/test';
import { type FolderServer, serveFolder } from '../../src/cli/serve-folder';
import { ArticleScreen } from '../screens/article';
import { BookmarksScreen } from '../screens/bookmarks';
import { EditionScreen } from '../screens/edition';
import { ImportScreen } from '../screens/import';
import { NewsstandScreen } from '../screens/newsstand';
import { SettingsScreen } from '../screens/settings';
import { type Faults, watchFaults } from './faults';

interface Screens {
  readonly newsstand: NewsstandScreen;
  readonly edition: EditionScreen;
  readonly article: ArticleScreen;
  readonly bookmarks: BookmarksScreen;
  readonly importing: ImportScreen;
  readonly settings: SettingsScreen;
}

interface OfTest extends Screens {
  /** Serves `dist/` for this test alone, which may stop or switch it. */
  readonly site: FolderServer;
  /** Where on its host the reader lies. */
  readonly folder: string;
  readonly faults: Faults;
}

/**
 * Every journey runs against a server of its own, with the built reader and an empty device, and fails on
 * any console message, policy violation or request to another host.
 */
export const test = base.extend<OfTest>({
  folder: ['/', { option: true }],
  site: async ({ folder }, use) => {
    const site = await serveFolder('dist', { port: 0, mount: folder });
    await use(site);
    await site.stop();
  },
  baseURL: async ({ site }, use) => use(site.address),
  faults: [
    async ({ context, site }, use) => {
      const faults = await watchFaults(context, new URL(site.address).origin);
      await use(faults);
      expect(faults.seen, 'console messages, violations and foreign requests').toEqual([]);
    },
    { auto: true },
  ],
  newsstand: async ({ page }, use) => use(new NewsstandScreen(page)),
  edition: async ({ page }, use) => use(new EditionScreen(page)),
  article: async ({ page }, use) => use(new ArticleScreen(page)),
  bookmarks: async ({ page }, use) => use(new BookmarksScreen(page)),
  importing: async ({ page }, use) => use(new ImportScreen(page)),
  settings: async ({ page }, use) => use(new SettingsScreen(page)),
});

export const expect = test.expect;
