import { useEffect, useRef } from 'preact/hooks';
import { keepDraft } from '../../actions/keep-draft';
import { cancelImport, proposeText } from '../../actions/propose-import';
import { Button } from '../../parts/button';
import { importJob, pastedText } from '../../state/import-job';
import { words } from '../../words/words';
import style from './import.module.css';

/** Milliseconds of quiet before typed text is pressed; a paste is pressed at once. */
const quiet = 400;

/** The paste box: what stands in it is kept as a draft, and pressed as soon as it stands there. */
export function PasteBox() {
  const say = words.value.import;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const text = pastedText.value;

  const take = (changed: string, wait: number) => {
    void keepDraft(changed);
    clearTimeout(timer.current);
    if (changed === '') return cancelImport({ silently: true });
    timer.current = setTimeout(() => void proposeText(changed), wait);
  };

  // A draft from an earlier visit is shown with what comes of it.
  const restored = text !== undefined;
  useEffect(() => {
    if (text && importJob.value.step === 'idle') void proposeText(text);
    return () => clearTimeout(timer.current);
  }, [restored]);

  return (
    <div class={style['paste']}>
      <label>
        <span class={style['label']}>{say.paste}</span>
        <textarea
          rows={8}
          spellcheck={false}
          autocomplete="off"
          aria-describedby="paste-hint"
          disabled={!restored}
          value={text ?? ''}
          onInput={(event) =>
            take(event.currentTarget.value, event.inputType === 'insertFromPaste' ? 0 : quiet)
          }
        />
      </label>
      <div class={style['under']}>
        <p id="paste-hint" class={style['hint']}>
          {say.pasteHint}
        </p>
        {text && <Button onClick={() => take('', 0)}>{say.clearPaste}</Button>}
      </div>
    </div>
  );
}
