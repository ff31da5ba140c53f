import { askToPersist } from '../../library/storage';
import { storeEdition } from '../../library/store-edition';
import { pressVersion } from '../../press/press-version';
import { editionRoute } from '../state/address';
import { pastedText, proposed } from '../state/import-job';
import { type ReadyEdition, readyEditions } from '../state/ready-editions';
import { go } from './go';
import { keepDraft } from './keep-draft';
import { proposePasted } from './propose-import';
import { tell, wentWell } from './tell';

/** A file that was pressed elsewhere does not say by which press: the next one may press it again. */
const unknownPress = 0;

/**
 * Puts the editions the person looked through on the newsstand, each whole or not at all, and opens the
 * first. Where one cannot be stored, the proposal stays as it is: storing the others a second time
 * changes nothing, so one can simply try again.
 */
export async function confirmImport(): Promise<void> {
  const confirmed = proposed.value;
  const ready = confirmed && readyEditions(confirmed);
  if (!confirmed || !ready || confirmed.storing) return;
  proposed.value = { ...confirmed, storing: true };
  const stored = await storeAll(ready);
  if (!stored) {
    proposed.value = confirmed;
    return;
  }
  void askToPersist();
  proposed.value = null;
  // Only what was stored leaves the box: text typed meanwhile is a draft of its own.
  if (confirmed.text !== null && pastedText.value === confirmed.text) await keepDraft('');
  const [first] = ready;
  if (first) go(ready.length === 1 ? editionRoute(first.edition.id) : { screen: 'newsstand' });
  proposePasted();
}

async function storeAll(ready: readonly ReadyEdition[]): Promise<boolean> {
  for (const { edition, pressed } of ready) {
    const from = { origin: { type: 'import' }, pressVersion: pressed ? pressVersion : unknownPress } as const;
    const stored = await storeEdition(edition, from);
    if (!wentWell(stored)) return false;
    if (ready.length === 1) tell({ kind: 'stored', outcome: stored.value.outcome });
  }
  if (ready.length > 1) tell({ kind: 'several-stored', count: ready.length });
  return true;
}
