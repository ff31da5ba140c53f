import type { Article } from '../paper/edition';
import {
  bridge,
  editionForTests,
  library as libraryStory,
  orchard,
  type PageForTests,
} from '../paper/edition-for-tests';
import type { Result } from '../paper/result';
import type { StoredFrom } from './edition-rows';
import { library } from './open-library';
import type { Watch } from './watch';

export const imported: StoredFrom = { origin: { type: 'import' }, pressVersion: 1 };

export const front: PageForTests = { number: 1, name: '要闻', stories: [bridge, libraryStory] };
export const third: PageForTests = { number: 3, stories: [orchard] };

/** The first edition most tests start from: two pages, three articles. */
export const issue = editionForTests({ pages: [front, third] });
export const [bridgeArticle, libraryArticle, orchardArticle] = issue.articles as [Article, Article, Article];

export async function emptyLibrary(): Promise<void> {
  await Promise.all(library.tables.map((table) => table.clear()));
}

/** The value of a result that a test expects to be good. */
export async function good<Value>(result: Promise<Result<Value, unknown>>): Promise<Value> {
  const settled = await result;
  if (!settled.ok) throw new Error(`failed: ${JSON.stringify(settled.failure)}`);
  return settled.value;
}

/** What a watch shows now. */
export function seen<Value>(watch: Watch<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const subscription = watch.subscribe((value) => {
      resolve(value);
      queueMicrotask(() => subscription.unsubscribe());
    }, reject);
  });
}

/** Every row of every table, to compare the library before and after. */
export async function everything(): Promise<Record<string, readonly unknown[]>> {
  const tables = await Promise.all(library.tables.map(async (table) => [table.name, await table.toArray()]));
  return Object.fromEntries(tables);
}
