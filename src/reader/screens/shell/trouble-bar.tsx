import { storageTrouble } from '../../state/app';
import { words } from '../../words/words';
import style from './update-bar.module.css';

/** Says plainly that the library cannot be read, and stays: nothing on the screen can be trusted to be all there is. */
export function TroubleBar() {
  const fault = storageTrouble.value;
  if (!fault) return null;
  return (
    <p class={style['bar']} role="alert">
      {words.value.trouble[fault.kind]}
    </p>
  );
}
