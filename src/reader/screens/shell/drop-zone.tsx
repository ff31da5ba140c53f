import { useEffect, useState } from 'preact/hooks';
import { go } from '../../actions/go';
import { words } from '../../words/words';
import style from './drop-zone.module.css';

/** Files may be dropped on any screen; the import screen then shows what came of them. */
export function DropZone() {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      go({ screen: 'import' });
      void import('../../actions/propose-import').then(({ proposeFiles }) => proposeFiles(files));
    };
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop);
    };
  }, []);
  return over ? (
    <div class={style['zone']} aria-hidden="true">
      {words.value.import.drop}
    </div>
  ) : null;
}
