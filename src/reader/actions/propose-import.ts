import { acceptedEndings } from '../../formats/list';
import { pressFiles, pressText } from '../../worker/client';
import type { ImportProposal, Progress } from '../../worker/protocol';
import { carryOver, draftOf } from '../state/draft-details';
import { type Proposed, pastedText, pressing, proposed } from '../state/import-job';
import { tell } from './tell';

/** What a file picker should offer, as its `accept` wants it. */
export const pickable = `${acceptedEndings},text/plain`;

/** Presses files a person picked or dropped, and shows what came of it. Nothing is stored. */
export const proposeFiles = (files: readonly File[]): Promise<void> =>
  propose({ text: null, name: files[0]?.name ?? '', total: files.length }, (signal, onProgress) =>
    pressFiles(files, { signal, onProgress }),
  );

/** Presses pasted text, and shows what came of it. Nothing is stored. */
export const proposeText = (text: string): Promise<void> =>
  propose({ text, name: '', total: 1 }, (signal) => pressText(text, { signal }));

/** Stops the pressing under way by the person's wish. */
export function cancelPressing(): void {
  stopPressing();
  tell({ kind: 'import-cancelled' });
}

/** Stops the pressing under way, if any: something newer takes its place. */
export function stopPressing(): void {
  current?.abort();
  current = null;
  pressing.value = null;
}

/** What stands in the paste box is shown again when no files are in its way any more. */
export function proposePasted(): void {
  if (pastedText.value && proposed.value === null && pressing.value === null)
    void proposeText(pastedText.value);
}

let current: AbortController | null = null;

interface Source {
  /** Null for files. */
  readonly text: string | null;
  readonly name: string;
  readonly total: number;
}

async function propose(
  { text, name, total }: Source,
  press: (signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<ImportProposal>,
): Promise<void> {
  stopPressing();
  const running = new AbortController();
  current = running;
  const show = (progress: Progress) => {
    if (current === running) pressing.value = { from: text === null ? 'files' : 'paste', ...progress };
  };
  show({ done: 0, total, name });
  try {
    const proposal = await press(running.signal, show);
    proposed.value = text === null ? withMoreFiles(proposal) : pressedAgain(proposal, text);
  } catch (error) {
    // A pressing that was stopped rejects by design; anything else is a bug and goes on up.
    if (!running.signal.aborted) throw error;
  } finally {
    if (current === running) stopPressing();
  }
}

/** Files picked after others join what is proposed: one bad file does not throw the good ones away. */
function withMoreFiles(proposal: ImportProposal): Proposed {
  const before = proposed.value?.text === null ? proposed.value : null;
  const editions = [...(before?.proposal.editions ?? []), ...proposal.editions];
  return {
    proposal: { editions, refused: proposal.refused },
    text: null,
    drafts: [...(before?.drafts ?? []), ...proposal.editions.map(({ edition }) => draftOf(edition))],
    chosen: [...(before?.chosen ?? []), ...proposal.editions.map(() => true)],
    storing: false,
  };
}

/** A pasted text that changes a little keeps what was typed into its form. */
function pressedAgain(proposal: ImportProposal, text: string): Proposed {
  const before = proposed.value?.text == null ? null : proposed.value;
  const drafts = proposal.editions.map(({ edition }, at) => {
    const [typed, old] = [before?.drafts[at], before?.proposal.editions[at]];
    return typed && old ? carryOver(typed, old.edition, edition) : draftOf(edition);
  });
  return { proposal, text, drafts, chosen: proposal.editions.map(() => true), storing: false };
}
