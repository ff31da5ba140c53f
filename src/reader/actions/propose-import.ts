import { acceptedEndings } from '../../formats/list';
import { pressFiles, pressText } from '../../worker/client';
import type { ImportProposal, Progress } from '../../worker/protocol';
import { importJob } from '../state/import-job';
import { tell } from './tell';

/** What a file picker should offer, as its `accept` wants it. */
export const pickable = `${acceptedEndings},text/plain`;

/** Presses files a person picked or dropped, and shows what came of it. Nothing is stored. */
export const proposeFiles = (files: readonly File[]): Promise<void> =>
  propose('files', files[0]?.name ?? '', files.length, (signal, onProgress) =>
    pressFiles(files, { signal, onProgress }),
  );

/** Presses pasted text, and shows what came of it. Nothing is stored. */
export const proposeText = (text: string): Promise<void> =>
  propose('paste', '', 1, (signal, onProgress) => pressText(text, { signal, onProgress }));

let current: AbortController | null = null;

/** Stops the pressing under way; with `silently` because a newer one takes its place. */
export function cancelImport({ silently = false } = {}): void {
  current?.abort();
  current = null;
  importJob.value = { step: 'idle' };
  if (!silently) tell({ kind: 'import-cancelled' });
}

async function propose(
  from: 'files' | 'paste',
  name: string,
  total: number,
  press: (signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<ImportProposal>,
): Promise<void> {
  cancelImport({ silently: true });
  const running = new AbortController();
  current = running;
  const show = (progress: Progress) => {
    if (current === running)
      importJob.value = { step: 'pressing', from, ...progress, cancel: () => cancelImport() };
  };
  show({ done: 0, total, name });
  const proposal = await press(running.signal, show).catch((error: unknown) => {
    // A cancelled pressing rejects by design; anything else is a bug and goes on up.
    if (running.signal.aborted) return null;
    importJob.value = { step: 'idle' };
    throw error;
  });
  if (proposal && current === running) importJob.value = { step: 'proposed', proposal, from };
}
