import { Button } from '../../parts/button';
import { waitingUpdate } from '../../state/app';
import { words } from '../../words/words';
import style from './update-bar.module.css';

/** A new build waits until the person agrees. */
export function UpdateBar() {
  const say = words.value.update;
  const apply = waitingUpdate.value;
  if (!apply) return null;
  return (
    <aside class={style['bar']} aria-label={say.apply}>
      <p>{say.text}</p>
      <Button look="main" onClick={apply}>
        {say.apply}
      </Button>
      <Button
        onClick={() => {
          waitingUpdate.value = null;
        }}
      >
        {say.later}
      </Button>
    </aside>
  );
}
