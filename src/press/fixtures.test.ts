import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type PageSummary, summarise } from './page-summary';
import { press } from './press';
import { uncovered } from './uncovered';

/** A folder with `page.txt` and `expected.json` is a test: drop one in. */
const home = path.join(import.meta.dirname, 'fixtures');

interface Expected {
  readonly style: string;
  readonly page: PageSummary;
}

describe.each(readdirSync(home))('the page %s', (slug) => {
  const text = readFileSync(path.join(home, slug, 'page.txt'), 'utf8');
  const expected: Expected = JSON.parse(readFileSync(path.join(home, slug, 'expected.json'), 'utf8'));
  const edition = press([{ text }]);

  test('is pressed as a careful person reads it', () => {
    expect(summarise(edition, text)).toEqual(expected.page);
  });

  test('loses and doubles no character', () => {
    for (const page of edition.pages) expect(uncovered(edition, page)).toEqual({ missing: [], doubled: [] });
  });
});
