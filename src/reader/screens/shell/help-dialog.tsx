import { Button } from '../../parts/button';
import { Dialog } from '../../parts/dialog';
import { helpShown } from '../../state/app';
import { settings } from '../../state/settings';
import { words } from '../../words/words';
import style from './help-dialog.module.css';

/** The list of keys, by `?`. */
export function HelpDialog() {
  const say = words.value.help;
  const close = () => {
    helpShown.value = false;
  };
  return (
    <Dialog title={say.title} open={helpShown.value} onClose={close}>
      {!settings.value.singleKeys && <p>{say.off}</p>}
      <dl class={style['keys']}>
        {say.keys.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={close}>{say.close}</Button>
    </Dialog>
  );
}
