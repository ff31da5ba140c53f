import { forgetRemovals } from '../../library/catalogue';
import { catalogueLoading } from '../state/app';
import { loadCatalogue } from './load-catalogue';
import { wentWell } from './tell';

/** Puts what the catalogue offers (the sample paper, a publisher's editions) on the newsstand again, also what was removed. */
export async function bringBackCatalogue(): Promise<void> {
  if (!wentWell(await forgetRemovals())) return;
  catalogueLoading.value = true;
  await loadCatalogue();
}
