import { useEffect } from 'preact/hooks';
import { restoreDraft } from '../../actions/keep-draft';
import { cancelImport, pickable, proposeFiles } from '../../actions/propose-import';
import { Button } from '../../parts/button';
import { importJob } from '../../state/import-job';
import { words } from '../../words/words';
import { Heading } from '../shell/heading';
import style from './import.module.css';
import { PasteBox } from './paste-box';
import { Preview } from './preview';

/** 导入: text goes in, articles are looked through, then stored. Nothing is stored before the person says so. */
export function Import() {
  const say = words.value.import;
  useEffect(() => {
    void restoreDraft();
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
      <Outcome />
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

/** What is being done, or what came of it. */
function Outcome() {
  const say = words.value.import;
  const job = importJob.value;
  switch (job.step) {
    case 'idle':
      return <p class={style['nothing']}>{say.nothingYet}</p>;
    case 'storing':
      return <p role="status">{words.value.loading}</p>;
    case 'pressing':
      return (
        <div class={style['working']}>
          <label>
            <span role="status">{say.working(job.name || say.pasted)}</span>
            <progress max={job.total} value={job.done} />
          </label>
          <Button onClick={() => cancelImport()}>{say.cancel}</Button>
        </div>
      );
    case 'proposed':
      return (
        <Preview
          key={job.proposal.editions.map(({ edition }) => edition.id).join()}
          proposal={job.proposal}
          from={job.from}
        />
      );
  }
}
