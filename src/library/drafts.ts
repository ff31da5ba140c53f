import type { Result } from '../paper/result';
import { library } from './open-library';
import type { Draft } from './schema';
import { guarded, type StorageFault } from './storage-fault';
import { livingTabs, tabName } from './tab';

/** Keeps this tab's pasted text that is not stored yet, so that neither a reload nor an update loses it. */
export const saveDraft = (text: string): Promise<Result<void, StorageFault>> =>
  guarded(async () => {
    await library.drafts.put({ id: await tabName(), text, savedAt: Date.now() });
  });

/** This tab's draft; else the newest that a tab which is gone has left behind, which is this tab's from now on. */
export const loadDraft = (): Promise<Result<Draft | null, StorageFault>> =>
  guarded(async () => {
    const id = await tabName();
    const living = await livingTabs();
    return library.transaction('rw', library.drafts, async () => {
      const own = await library.drafts.get(id);
      if (own) return own;
      const drafts = await library.drafts.toArray();
      const left = drafts.filter((draft) => living === null || !living.has(draft.id));
      const newest = left.sort((one, other) => other.savedAt - one.savedAt)[0];
      if (!newest) return null;
      await library.drafts.delete(newest.id);
      await library.drafts.put({ ...newest, id });
      return newest;
    });
  });

/** Forgets this tab's draft. */
export const clearDraft = (): Promise<Result<void, StorageFault>> =>
  guarded(async () => library.drafts.delete(await tabName()));
