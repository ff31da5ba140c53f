import { loadCatalogueRecord, saveCatalogueRecord } from '../../library/catalogue';
import { restoreEdition, removeEdition as takeAway } from '../../library/editions';
import type { EditionId } from '../../paper/edition';
import { tell, wentWell } from './tell';

/** Takes an edition off the newsstand; the notice offers to put it back exactly as it was. */
export async function removeEdition(id: EditionId): Promise<void> {
  const offered = await loadCatalogueRecord(id);
  const removed = await takeAway(id);
  if (!wentWell(removed)) return;
  if (offered) wentWell(await saveCatalogueRecord({ ...offered, state: 'removed' }));
  tell({ kind: 'edition-removed' }, () => {
    void (async () => {
      if (!wentWell(await restoreEdition(removed.value))) return;
      if (offered) wentWell(await saveCatalogueRecord(offered));
      tell({ kind: 'edition-restored' });
    })();
  });
}
