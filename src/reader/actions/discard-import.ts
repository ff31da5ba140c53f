import { pastedText, proposed } from '../state/import-job';
import { keepDraft } from './keep-draft';
import { proposePasted, proposeText, stopPressing } from './propose-import';
import { tell } from './tell';

/** Lets a proposal go, with the pasted text it came from; the notice offers both back. */
export function discardImport(): void {
  const discarded = proposed.value;
  if (!discarded) return;
  proposed.value = null;
  if (discarded.text !== null) void keepDraft('');
  else proposePasted();
  tell({ kind: 'import-discarded' }, () => {
    stopPressing();
    proposed.value = discarded;
    if (discarded.text !== null) void keepDraft(discarded.text);
  });
}

/** Empties the paste box; the notice offers its text back. */
export function clearPaste(): void {
  const text = pastedText.value ?? '';
  forgetPasted();
  tell({ kind: 'paste-cleared' }, () => {
    void keepDraft(text);
    void proposeText(text);
  });
}

/** The box is empty, so nothing of it is pressed or proposed any more. */
export function forgetPasted(): void {
  void keepDraft('');
  stopPressing();
  if (proposed.value?.text != null) proposed.value = null;
}
