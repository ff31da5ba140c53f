import type { Locator } from '@playwright/test';
import { Screen } from './screen';

export class ArticleScreen extends Screen {
  /** Its headline. The h1 of the list one comes from stands there until the article does, and is none of it. */
  override get heading(): Locator {
    return this.main.getByRole('article').getByRole('heading', { level: 1 });
  }

  get bookmark(): Locator {
    return this.main.getByRole('button', { name: '收藏' });
  }

  get paragraphs(): Locator {
    return this.main.locator('p');
  }

  get next(): Locator {
    return this.named('下一篇').first();
  }

  get previous(): Locator {
    return this.named('上一篇').first();
  }
}
