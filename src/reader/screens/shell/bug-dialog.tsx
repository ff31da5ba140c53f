import { useState } from 'preact/hooks';
import { Button } from '../../parts/button';
import { Dialog } from '../../parts/dialog';
import { bug } from '../../state/bug';
import { words } from '../../words/words';
import style from './bug-dialog.module.css';

/** A bug, told plainly, with a report that can be copied. */
export function BugDialog() {
  const say = words.value.bug;
  const report = bug.value?.report ?? '';
  const [copied, setCopied] = useState(false);
  const close = () => {
    bug.value = null;
  };
  return (
    <Dialog title={say.title} open={bug.value !== null} onClose={close}>
      <p>{say.text}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard */}
      <pre class={style['report']} tabIndex={0}>
        {report}
      </pre>
      <p class={style['choices']}>
        <Button look="main" onClick={() => location.reload()}>
          {say.reload}
        </Button>
        <Button onClick={() => void copy(report).then(setCopied)}>
          {copied ? words.value.copied : say.copy}
        </Button>
        <Button onClick={close}>{say.close}</Button>
      </p>
    </Dialog>
  );
}

/** False where the browser does not allow it: the report stands there to be copied by hand. */
const copy = (text: string): Promise<boolean> =>
  navigator.clipboard
    ? navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      )
    : Promise.resolve(false);
