import { useEffect } from 'preact/hooks';
import { removeEdition } from '../../actions/remove-edition';
import { Button } from '../../parts/button';
import { Dialog } from '../../parts/dialog';
import { editionTitle } from '../../state/titles';
import { words } from '../../words/words';
import style from './newsstand.module.css';
import { removing } from './removing';

/** Asks before an edition is taken off the newsstand. */
export function RemoveDialog() {
  const say = words.value;
  const edition = removing.value;
  const done = () => {
    removing.value = null;
  };
  // Leaving the screen is an answer too.
  useEffect(() => done, []);
  return (
    <Dialog
      title={edition ? say.newsstand.removeAsk(editionTitle(edition, say)) : ''}
      open={edition !== null}
      onClose={done}
    >
      <p>{say.newsstand.removeText}</p>
      <p class={style['choices']}>
        <Button
          look="main"
          onClick={(event) => {
            // Closed first, so that the focus is back in the card when the card goes.
            event.currentTarget.closest('dialog')?.close();
            if (edition) void removeEdition(edition.id);
          }}
        >
          {say.newsstand.remove}
        </Button>
        <Button onClick={done}>{say.cancel}</Button>
      </p>
    </Dialog>
  );
}
