import type { Locator } from '@playwright/test';
import { Screen } from './screen';

/** 报架 */
export class NewsstandScreen extends Screen {
  /** The papers on the shelf: links to an edition, not to one of its articles. */
  get papers(): Locator {
    return this.main.getByRole('link').and(this.page.locator('[href^="#/e/"]:not([href*="/a"])'));
  }

  visit = (): Promise<void> => this.open('#/');

  /** The first visit: both editions of the sample have arrived. */
  async visitAndWaitForSample(): Promise<void> {
    await this.visit();
    await this.papers.nth(1).waitFor();
  }

  /** The address of a paper: `#/e/…`. */
  async addressOf(paper: Locator): Promise<string> {
    return (await paper.getAttribute('href')) ?? '';
  }

  /** Opens the list view of the newest paper. */
  async openNewestList(): Promise<void> {
    await this.openList(await this.addressOf(this.papers.first()));
  }

  async openList(address: string): Promise<void> {
    await this.page.goto(`./${address}?view=list`);
    await this.main.getByRole('article').first().waitFor();
  }
}
