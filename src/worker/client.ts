import type { ImportProposal, Progress } from './protocol';

export interface PressOptions {
  /** Aborting ends the worker: nothing half done goes on. The promise then rejects with the signal's reason. */
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** The name a pasted text goes by in a proposal's `sources` and `refused`. */
export const pastedName = '';

export async function pressFiles(_files: readonly File[], _options: PressOptions): Promise<ImportProposal> {
  throw new Error('not yet');
}

export async function pressText(_text: string, _options: PressOptions): Promise<ImportProposal> {
  throw new Error('not yet');
}
