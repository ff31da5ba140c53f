import type { Locator } from '@playwright/test';
import { Screen } from './screen';

export class ArticleScreen extends Screen {
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
