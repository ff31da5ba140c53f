import { signal } from '@preact/signals';
import type { Notice } from '../words/notices';

/** One line told to the person now (a toast, also read out), with an offer to undo or act where there is one. */
export interface ShownNotice {
  /** Counts up: the same sentence twice is told twice. */
  readonly number: number;
  readonly notice: Notice;
  readonly act: (() => void) | null;
  /** What went wrong stays until it is closed; anything else goes by itself or with the next. */
  readonly stays: boolean;
}

/** Oldest first. */
export const shownNotices = signal<readonly ShownNotice[]>([]);
