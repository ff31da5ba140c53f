import { clearDraft } from '../../library/drafts';
import { askToPersist } from '../../library/storage';
import { storeEdition } from '../../library/store-edition';
import type { Edition } from '../../paper/edition';
import { pressVersion } from '../../press/press-version';
import { editionRoute } from '../state/address';
import { importJob, pastedText } from '../state/import-job';
import { go } from './go';
import { tell, wentWell } from './tell';

/** Puts the editions the person looked through on the newsstand, each whole or not at all, and opens the first. */
export async function confirmImport(editions: readonly Edition[], from: 'files' | 'paste'): Promise<void> {
  const before = importJob.value;
  importJob.value = { step: 'storing' };
  for (const edition of editions) {
    const stored = await storeEdition(edition, { origin: { type: 'import' }, pressVersion });
    if (!wentWell(stored)) {
      // What was stored stays and importing it again changes nothing: the person can simply try again.
      importJob.value = before;
      return;
    }
    tell({ kind: 'stored', outcome: stored.value.outcome });
  }
  void askToPersist();
  if (from === 'paste') {
    pastedText.value = '';
    wentWell(await clearDraft());
  }
  importJob.value = { step: 'idle' };
  const [first] = editions;
  if (first) go(editions.length === 1 ? editionRoute(first.id) : { screen: 'newsstand' });
}
