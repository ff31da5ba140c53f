import { signal } from '@preact/signals';
import type { ImportProposal } from '../../worker/protocol';

/** What the import screen is doing. Nothing is stored before `proposed` is confirmed. */
export type ImportJob =
  | { readonly step: 'idle' }
  | {
      readonly step: 'pressing';
      readonly from: 'files' | 'paste';
      readonly done: number;
      readonly total: number;
      readonly name: string;
      readonly cancel: () => void;
    }
  | { readonly step: 'proposed'; readonly proposal: ImportProposal; readonly from: 'files' | 'paste' }
  | { readonly step: 'storing' };

export const importJob = signal<ImportJob>({ step: 'idle' });

/** The text in the paste box; kept as a draft until it is stored. Undefined until the draft was looked up. */
export const pastedText = signal<string | undefined>(undefined);
