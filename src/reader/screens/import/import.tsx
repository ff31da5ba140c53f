import { useEffect } from 'preact/hooks';
import { restoreDraft } from '../../actions/keep-draft';
import { cancelPressing, pickable, proposeFiles, proposePasted } from '../../actions/propose-import';
import { Button } from '../../parts/button';
import { pressing, proposed } from '../../state/import-job';
import { words } from '../../words/words';
import { Heading } from '../shell/heading';
import style from './import.module.css';
import { PasteBox } from './paste-box';
import { Preview } from './preview';

/** 导入: text goes in, articles are looked through, then stored. Nothing is stored before the person says so. */
export function Import() {
  const say = words.value.import;
  useEffect(() => {
    void restoreDraft().then(proposePasted);
  }, []);
  return (
    <div class={style['screen']}>
      <header>
        <Heading class={style['title']} text={say.title} />
        <p class={style['intro']}>{say.intro}</p>
      </header>
      <div class={style['ways']}>
        <FilePicker />
        <PasteBox />
      </div>
      <Progress />
      {proposed.value ? (
        <Preview proposed={proposed.value} />
      ) : (
        !pressing.value && <p class={style['nothing']}>{say.nothingYet}</p>
      )}
    </div>
  );
}

function FilePicker() {
  const say = words.value.import;
  return (
    <div class={style['picker']}>
      <label class={style['pick']}>
        <span class={style['pickButton']}>{say.pick}</span>
        <input
          class="visually-hidden"
          type="file"
          multiple
          accept={pickable}
          aria-describedby="pick-hint"
          onChange={(event) => {
            const picker = event.currentTarget;
            const files = [...(picker.files ?? [])];
            if (files.length > 0) void proposeFiles(files);
            // The same file may be picked again after it was put right.
            picker.value = '';
          }}
        />
      </label>
      <p id="pick-hint" class={style['hint']}>
        {say.pickHint}
      </p>
    </div>
  );
}

/** What is being done. The region stands always: what comes into it later is read out. */
function Progress() {
  const say = words.value.import;
  const now = pressing.value;
  return (
    <div class={style['progress']}>
      <p role="status">
        {now && say.working(now.name || say.pasted)}
        {proposed.value?.storing && say.storing}
      </p>
      {now && (
        <div class={style['working']}>
          <progress max={now.total} value={now.done} aria-label={say.working(now.name || say.pasted)} />
          <Button onClick={cancelPressing}>{say.cancel}</Button>
        </div>
      )}
    </div>
  );
}
