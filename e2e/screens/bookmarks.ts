import type { Locator } from '@playwright/test';
import { Screen } from './screen';

/** 收藏 */
export class BookmarksScreen extends Screen {
  get articles(): Locator {
    return this.main.getByRole('article');
  }

  get words(): Locator {
    return this.main.getByRole('searchbox').or(this.main.getByRole('textbox')).first();
  }

  visit = (): Promise<void> => this.open('#/bookmarks');
}
