import { signal } from '@preact/signals';
import type { Notice } from '../words/notices';

/** The one line told to the person now (a toast, also read out), with an offer to undo or act where there is one. */
export interface ShownNotice {
  /** Counts up, so that the same sentence twice is told twice. */
  readonly number: number;
  readonly notice: Notice;
  readonly act: (() => void) | null;
}

export const shownNotice = signal<ShownNotice | null>(null);
