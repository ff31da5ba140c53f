import { askToPersist, storageUse } from '../../library/storage';
import { storageState } from '../state/storage';

/** Looks how much is stored on this device and whether it is kept for good. */
export async function lookAtStorage(): Promise<void> {
  storageState.value = await storageUse();
}

/** Asks the browser, by the person's own wish, to keep the library for good. */
export async function askForLastingStorage(): Promise<void> {
  await askToPersist({ again: true });
  await lookAtStorage();
}
