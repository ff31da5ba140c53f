import { signal } from '@preact/signals';
import type { StorageFault } from '../../library/storage-fault';

/** A new build waits; the function puts it in force. Null while there is none or the person said later. */
export const waitingUpdate = signal<(() => void) | null>(null);

/** Why the library is gone from under this page: a newer build runs in another tab, or the data were deleted. */
export type LibraryTaken = 'newer-version' | 'deleted';

export const libraryTaken = signal<LibraryTaken | null>(null);

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
