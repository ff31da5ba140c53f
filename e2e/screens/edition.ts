import type { Locator } from '@playwright/test';
import { Screen } from './screen';

/** 目录, the list view of an edition. */
export class EditionScreen extends Screen {
  get articles(): Locator {
    return this.main.getByRole('article');
  }

  get headlines(): Locator {
    return this.articles.getByRole('heading').getByRole('link');
  }

  get sections(): Locator {
    return this.main.getByRole('group', { name: '版块' }).getByRole('button');
  }

  section(name: string): Locator {
    return this.main
      .getByRole('group', { name: '版块' })
      .getByRole('button', { name: new RegExp(`^${name}`) });
  }

  bookmark(article: Locator): Locator {
    return article.getByRole('button', { name: '收藏' });
  }
}
