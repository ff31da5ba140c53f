import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { EditionId } from '../paper/edition';
import { loadCatalogueRecord, saveCatalogueRecord } from './catalogue';
import { clearDraft, loadDraft, saveDraft } from './drafts';
import { emptyLibrary, good } from './library-for-tests';

beforeEach(emptyLibrary);

test('a pasted text is kept as it is until it is cleared', async () => {
  expect(await loadDraft()).toBeNull();
  await good(saveDraft('石桥镇新桥\r\n提前通车\u3000'));
  await good(saveDraft('石桥镇新桥\r\n提前通车\u3000昨天'));
  expect(await loadDraft()).toMatchObject({ id: 'paste', text: '石桥镇新桥\r\n提前通车\u3000昨天' });
  await good(clearDraft());
  expect(await loadDraft()).toBeNull();
});

test('the library remembers that a catalogue edition was removed', async () => {
  const id = 'e0sample' as EditionId;
  expect(await loadCatalogueRecord(id)).toBeNull();
  await good(saveCatalogueRecord({ id, sha256: 'ab', state: 'stored' }));
  await good(saveCatalogueRecord({ id, sha256: 'ab', state: 'removed' }));
  expect(await loadCatalogueRecord(id)).toEqual({ id, sha256: 'ab', state: 'removed' });
});
