import { signal } from '@preact/signals';
import type { StorageFault } from '../../library/storage-fault';

/** A new build waits; the function puts it in force. Null while there is none or the person said later. */
export const waitingUpdate = signal<(() => void) | null>(null);

/** True once a newer build in another tab, or the deletion of the data, has taken the library away from this page. */
export const libraryTaken = signal(false);

/** True until the catalogue was looked through on this visit: an empty newsstand is not yet called empty. */
export const catalogueLoading = signal(true);

/** Why the library cannot be read at all; null while it can. */
export const storageTrouble = signal<StorageFault | null>(null);

/** Asked for by the key /: the search field takes the focus, as one wants to type; otherwise the heading has it. */
export const searchFieldWanted = signal(false);

/** The help dialog is open. */
export const helpShown = signal(false);

/** The browser's offer to install, kept until the person asks for it (Chromium only). */
export const installOffer = signal<{ prompt(): Promise<unknown> } | null>(null);
