import { clearDraft, loadDraft, saveDraft } from '../../library/drafts';
import { pastedText } from '../state/import-job';
import { wentWell } from './tell';

/** Longer pastes are not kept as drafts letter by letter; nobody types them, and they are refused for their size. */
const longestDraft = 24 * 1024 * 1024;

/** Keeps what stands in the paste box, so that neither a reload nor an update loses it. */
export async function keepDraft(text: string): Promise<void> {
  pastedText.value = text;
  if (text.length > longestDraft) return;
  wentWell(await (text === '' ? clearDraft() : saveDraft(text)));
}

/** Brings back what stood in the paste box before a reload. */
export async function restoreDraft(): Promise<void> {
  if (pastedText.value !== undefined) return;
  const draft = await loadDraft();
  // Where nothing can be kept the box still takes text; the failure is told.
  pastedText.value ??= (wentWell(draft) && draft.value?.text) || '';
}
