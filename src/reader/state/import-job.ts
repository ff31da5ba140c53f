import { signal } from '@preact/signals';
import type { ImportProposal } from '../../worker/protocol';
import type { DraftDetails } from './draft-details';

/** What is being pressed now, if anything. */
export const pressing = signal<{
  readonly from: 'files' | 'paste';
  /** `done` of `total` files; `name` is the one in work. */
  readonly done: number;
  readonly total: number;
  readonly name: string;
} | null>(null);

/** What came of it, with what the person has put right so far. Nothing of it is stored before it is confirmed. */
export interface Proposed {
  readonly proposal: ImportProposal;
  /** The text it was pressed from; null for files. */
  readonly text: string | null;
  /** The form over each proposed edition, in their order. */
  readonly drafts: readonly DraftDetails[];
  /** Which of them are to be stored. */
  readonly chosen: readonly boolean[];
  readonly storing: boolean;
}

export const proposed = signal<Proposed | null>(null);

/** The text in the paste box; kept as a draft until it is stored. Undefined until the draft was looked up. */
export const pastedText = signal<string | undefined>(undefined);
