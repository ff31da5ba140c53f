import type { Result } from '../paper/result';
import { library } from './open-library';
import type { Draft } from './schema';
import { guarded, type StorageFault } from './storage-fault';

/** Keeps pasted text that is not stored yet, so that neither a reload nor an update loses it. */
export const saveDraft = (text: string): Promise<Result<void, StorageFault>> =>
  guarded(async () => {
    await library.drafts.put({ id: 'paste', text, savedAt: Date.now() });
  });

export const loadDraft = async (): Promise<Draft | null> => (await library.drafts.get('paste')) ?? null;

export const clearDraft = (): Promise<Result<void, StorageFault>> =>
  guarded(() => library.drafts.delete('paste'));
