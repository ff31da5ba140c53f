import { useEffect, useRef } from 'preact/hooks';
import { clearPaste, forgetPasted } from '../../actions/discard-import';
import { keepDraft } from '../../actions/keep-draft';
import { proposeText } from '../../actions/propose-import';
import { Button } from '../../parts/button';
import { pastedText } from '../../state/import-job';
import { words } from '../../words/words';
import style from './import.module.css';

/** Milliseconds of quiet before typed text is pressed; a paste is pressed at once. */
const quiet = 400;

/** The paste box: what stands in it is kept as a draft, and pressed as soon as it stands there. */
export function PasteBox() {
  const say = words.value.import;
  const box = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const text = pastedText.value;
  useEffect(() => () => clearTimeout(timer.current), []);

  const take = (typed: string, wait: number) => {
    clearTimeout(timer.current);
    if (typed === '') {
      forgetPasted();
      return;
    }
    void keepDraft(typed);
    timer.current = setTimeout(() => void proposeText(typed), wait);
  };

  return (
    <div class={style['paste']}>
      <label>
        <span class={style['label']}>{say.paste}</span>
        <textarea
          ref={box}
          rows={8}
          spellcheck={false}
          autocomplete="off"
          aria-describedby="paste-hint"
          disabled={text === undefined}
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
        {text && (
          <Button
            onClick={() => {
              clearTimeout(timer.current);
              clearPaste();
              box.current?.focus();
            }}
          >
            {say.clearPaste}
          </Button>
        )}
      </div>
    </div>
  );
}
