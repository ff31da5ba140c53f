import { expect, type Locator, type Page } from '@playwright/test';

/** What all screens share: the landmarks, one heading, and things found by the names a person hears. */
export class Screen {
  constructor(protected readonly page: Page) {}

  get main(): Locator {
    return this.page.getByRole('main');
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** A link or a button of this name, in the main part. */
  named(name: string): Locator {
    return this.main
      .getByRole('link', { name, exact: true })
      .or(this.main.getByRole('button', { name, exact: true }));
  }

  /** Goes through the navigation, as a person does. */
  async goTo(name: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name, exact: true }).first().click();
  }

  /** Opens an address of the reader: `#/settings`. */
  async open(address: string): Promise<void> {
    await this.page.goto(`./${address}`);
    await expect(this.heading).toBeVisible();
  }
}
