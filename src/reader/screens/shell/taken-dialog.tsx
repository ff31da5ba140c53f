import { Button } from '../../parts/button';
import { Dialog } from '../../parts/dialog';
import { libraryTaken } from '../../state/app';
import { words } from '../../words/words';

/** Shown when a newer build in another tab has taken the library over: this page can only be opened again. */
export function TakenDialog() {
  const say = words.value.taken;
  return (
    <Dialog title={say.title} open={libraryTaken.value} onClose={() => undefined}>
      <p>{say.text}</p>
      <p>
        <Button look="main" onClick={() => location.reload()}>
          {say.reload}
        </Button>
      </p>
    </Dialog>
  );
}
