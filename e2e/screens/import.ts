import { expect, type Locator } from '@playwright/test';
import { Screen } from './screen';

/** A file that exists only in a test. */
export interface MadeFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** 导入 */
export class ImportScreen extends Screen {
  get picker(): Locator {
    return this.page.locator('input[type=file]');
  }

  get pasteBox(): Locator {
    return this.main.getByRole('textbox', { name: '粘贴文字' });
  }

  get confirm(): Locator {
    return this.main.getByRole('button', { name: '存入报架' });
  }

  visit = (): Promise<void> => this.open('#/import');

  async pick(...files: readonly MadeFile[]): Promise<void> {
    await this.picker.first().setInputFiles([...files]);
  }

  /** Agrees to the preview, and waits until the reader shows what was stored. */
  async store(): Promise<void> {
    await this.confirm.click();
    await expect(this.page).not.toHaveURL(/#\/import/);
  }

  /** Drops a text file on the page, as a person drags it from the desktop. */
  async drop(name: string, text: string): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      ([fileName, content]) => {
        const data = new DataTransfer();
        data.items.add(new File([content], fileName, { type: 'text/plain' }));
        return data;
      },
      [name, text] as const,
    );
    for (const event of ['dragenter', 'dragover', 'drop'])
      await this.main.dispatchEvent(event, { dataTransfer: transfer });
  }
}

export const textFile = (name: string, text: string): MadeFile => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text, 'utf8'),
});
