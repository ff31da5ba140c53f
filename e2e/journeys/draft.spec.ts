import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../harness/test';
import { ImportScreen, textFile } from '../screens/import';

const pageText = await readFile(join(import.meta.dirname, '../fixtures/xikou-2026-03-05-02.txt'), 'utf8');

test.beforeEach(async ({ newsstand, importing }) => {
  await newsstand.visitAndWaitForSample();
  await importing.goTo('导入');
});

test.describe('nothing typed at the import screen is lost', () => {
  test('pasted text is there after a reload, with what comes of it', async ({ importing, page }) => {
    await importing.pasteBox.fill(pageText);
    await expect(importing.confirm).toBeEnabled();
    await page.reload();
    await expect(importing.pasteBox).toHaveValue(pageText);
    await expect(importing.confirm).toBeEnabled();
  });

  test('a second tab has a draft of its own', async ({ importing, page, context, site }) => {
    await importing.pasteBox.fill(pageText);
    await expect(importing.confirm).toBeEnabled();
    const secondTab = await context.newPage();
    const other = new ImportScreen(secondTab);
    await secondTab.goto(`${site.address}#/import`);
    await expect(other.pasteBox).toHaveValue('');
    await other.pasteBox.fill('青口村梨园开秤\n\n昨天，青口村的梨园开秤。');
    await other.main.getByRole('button', { name: '清空' }).click();
    await expect(other.pasteBox).toHaveValue('');
    await secondTab.close();
    await page.reload();
    await expect(importing.pasteBox).toHaveValue(pageText);
  });

  test('what was put right stays while one looks elsewhere', async ({ importing, page }) => {
    await importing.pick(textFile('page.txt', pageText));
    await importing.main.getByLabel('报名').fill('溪口晨报');
    await importing.goTo('设置');
    await page.goBack();
    await expect(importing.main.getByLabel('报名')).toHaveValue('溪口晨报');
  });

  test('what was put right stays while more is typed', async ({ importing }) => {
    await importing.pasteBox.fill(pageText);
    await importing.main.getByLabel('报名').fill('溪口晨报');
    await importing.pasteBox.fill(`${pageText}\n又添一行。\n`);
    await expect(importing.confirm).toBeEnabled();
    await expect(importing.main.getByLabel('报名')).toHaveValue('溪口晨报');
  });

  test('a discarded or cleared text can be had back', async ({ importing, page }) => {
    await importing.pasteBox.fill(pageText);
    await importing.main.getByRole('button', { name: '放弃' }).click();
    await expect(importing.pasteBox).toHaveValue('');
    await page.getByRole('button', { name: '撤销' }).click();
    await expect(importing.pasteBox).toHaveValue(pageText);
    await importing.main.getByRole('button', { name: '清空' }).click();
    await page.getByRole('button', { name: '撤销' }).click();
    await expect(importing.pasteBox).toHaveValue(pageText);
    await expect(importing.confirm).toBeEnabled();
  });

  test('text typed after the last pressing cannot be left behind', async ({ importing }) => {
    await importing.pasteBox.fill(pageText);
    await expect(importing.confirm).toBeEnabled();
    await importing.pasteBox.press('End');
    await importing.pasteBox.pressSequentially('尾');
    // Until the longer text is pressed too, there is nothing that could be stored in its place.
    await expect(importing.confirm).toBeDisabled();
    await expect(importing.confirm).toBeEnabled();
  });

  test('two versions of one page in one pick are not both stored', async ({ importing }) => {
    await importing.pick(
      textFile('20260305-02.txt', pageText),
      textFile('copy/20260305-02.txt', pageText.replace('老街', '新街')),
    );
    const choices = importing.main.getByRole('checkbox', { name: '存这一份' });
    await expect(choices).toHaveCount(2);
    await expect(importing.confirm).toBeDisabled();
    await choices.last().uncheck();
    await importing.store();
  });
});
