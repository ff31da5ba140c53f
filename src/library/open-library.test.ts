import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { good, imported, issue } from './library-for-tests';

/** A fresh copy of the room for each example, as in a tab just opened, and an empty device. */
beforeEach(async () => {
  vi.resetModules();
  await Dexie.delete('paperboat');
});

const openTab = async () => {
  const [{ library, onLibraryClosed }, { storeEdition }] = await Promise.all([
    import('./open-library'),
    import('./store-edition'),
  ]);
  return { library, onLibraryClosed, storeEdition };
};

const newerBuild = (): Dexie => {
  const newer = new Dexie('paperboat');
  newer.version(2).stores({ editions: '&id', contents: '&id', pages: '&[edition+page]' });
  return newer;
};

describe('a newer build of the reader', () => {
  test('may upgrade the library under an open tab, which says so and writes nothing more', async () => {
    const tab = await openTab();
    await good(tab.storeEdition(issue, imported));
    const closed = new Promise((resolve) => tab.onLibraryClosed(resolve));

    const newer = await newerBuild().open();
    expect(await closed).toBe('newer-version');
    expect(await tab.storeEdition({ ...issue, date: null }, imported)).toEqual({
      ok: false,
      failure: { kind: 'closed' },
    });
    expect(await newer.table('editions').toArray()).toMatchObject([{ id: issue.id, date: issue.date }]);
    newer.close();
  });

  test('has been here: an older tab opened later does not touch its library', async () => {
    (await newerBuild().open()).close();
    const tab = await openTab();
    expect(await tab.storeEdition(issue, imported)).toEqual({ ok: false, failure: { kind: 'closed' } });
    expect(await tab.storeEdition(issue, imported)).toEqual({ ok: false, failure: { kind: 'closed' } });
    const told = vi.fn();
    tab.onLibraryClosed(told);
    expect(told).toHaveBeenCalledWith('newer-version');

    const newer = await newerBuild().open();
    expect(newer.backendDB().version).toBe(20);
    expect([...newer.backendDB().objectStoreNames]).toEqual(['contents', 'editions', 'pages']);
    expect(await newer.table('editions').count()).toBe(0);
    newer.close();
  });
});

describe('the library', () => {
  test('deleted under an open tab is not made again by that tab', async () => {
    const tab = await openTab();
    await good(tab.storeEdition(issue, imported));
    const closed = new Promise((resolve) => tab.onLibraryClosed(resolve));
    await Dexie.delete('paperboat');
    expect(await closed).toBe('deleted');
    expect(await tab.storeEdition(issue, imported)).toEqual({ ok: false, failure: { kind: 'closed' } });
    expect(await Dexie.getDatabaseNames()).toEqual([]);
  });

  test('of today stands on the rung that the ladder names', async () => {
    const { library } = await openTab();
    const { topRung } = await import('./ladder');
    await library.open();
    expect(library.verno).toBe(topRung);
    library.close();
  });
});
