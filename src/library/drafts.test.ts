import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { EditionId } from '../paper/edition';
import { loadCatalogueRecord, saveCatalogueRecord } from './catalogue';
import { clearDraft, loadDraft, saveDraft } from './drafts';
import { emptyLibrary, good } from './library-for-tests';
import { library } from './open-library';

beforeEach(emptyLibrary);

test('a pasted text is kept as it is until it is cleared', async () => {
  expect(await good(loadDraft())).toBeNull();
  await good(saveDraft('石桥镇新桥\r\n提前通车\u3000'));
  await good(saveDraft('石桥镇新桥\r\n提前通车\u3000昨天'));
  expect(await good(loadDraft())).toMatchObject({ text: '石桥镇新桥\r\n提前通车\u3000昨天' });
  await good(clearDraft());
  expect(await good(loadDraft())).toBeNull();
});

test('what a tab that is gone left behind goes to the one that asks, the newest first', async () => {
  await library.drafts.bulkPut([
    { id: 'older', text: '清水渡', savedAt: 1 },
    { id: 'newer', text: '石桥镇', savedAt: 2 },
  ]);
  expect(await good(loadDraft())).toMatchObject({ text: '石桥镇' });
  await good(clearDraft());
  expect(await good(loadDraft())).toMatchObject({ text: '清水渡' });
});

test('the library remembers that a catalogue edition was removed', async () => {
  const id = 'e0sample' as EditionId;
  expect(await loadCatalogueRecord(id)).toBeNull();
  await good(saveCatalogueRecord({ id, sha256: 'ab', state: 'stored' }));
  await good(saveCatalogueRecord({ id, sha256: 'ab', state: 'removed' }));
  expect(await loadCatalogueRecord(id)).toEqual({ id, sha256: 'ab', state: 'removed' });
});
