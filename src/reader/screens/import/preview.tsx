import type { RefusedFile } from '../../../worker/protocol';
import { changeDraft, choose } from '../../actions/change-proposal';
import { confirmImport } from '../../actions/confirm-import';
import { discardImport } from '../../actions/discard-import';
import { Button } from '../../parts/button';
import { type Proposed, pastedText, pressing } from '../../state/import-job';
import { haveClash, readyEditions } from '../../state/ready-editions';
import { faultSentence, words } from '../../words/words';
import style from './import.module.css';
import { ProposedCard } from './proposed-card';

/** What came of the text, to be looked through, put right and stored. */
export function Preview({ proposed }: { readonly proposed: Proposed }) {
  const say = words.value.import;
  const { proposal, drafts, chosen, text, storing } = proposed;
  const several = proposal.editions.length > 1;
  const ready = readyEditions(proposed);
  const clash = ready !== null && haveClash(ready);
  // What was typed since is not in this proposal yet; a moment later it is.
  const outdated = pressing.value !== null || (text !== null && text !== pastedText.value);
  return (
    <section class={style['preview']} aria-labelledby="preview">
      <h2 id="preview" class={style['previewTitle']}>
        {say.preview}
      </h2>
      {proposal.refused.length > 0 && <Refused files={proposal.refused} />}
      {proposal.editions.map((one, at) => {
        const draft = drafts[at];
        return (
          draft && (
            <ProposedCard
              // Not the edition's id: two versions of one page are two proposals of one edition.
              key={`${at}`}
              proposed={one}
              draft={draft}
              onChange={(changed) => changeDraft(at, changed)}
              chosen={several ? (chosen[at] ?? false) : null}
              onChoose={(wanted) => choose(at, wanted)}
            />
          )
        );
      })}
      {clash && (
        <p class={style['refused']} role="alert">
          {say.clash}
        </p>
      )}
      <div class={style['choices']}>
        {proposal.editions.length > 0 && (
          <Button
            look="main"
            disabled={!ready || clash || outdated || storing}
            onClick={() => void confirmImport()}
          >
            {say.confirm}
          </Button>
        )}
        <Button disabled={storing} onClick={discardImport}>
          {say.discard}
        </Button>
      </div>
    </section>
  );
}

function Refused({ files }: { readonly files: readonly RefusedFile[] }) {
  const say = words.value.import;
  return (
    <div class={style['refused']} role="alert">
      <h3>{say.refused}</h3>
      <ul>
        {files.map(({ name, failure }, at) => (
          <li key={`${at} ${name}`}>{say.refusedFile(name || say.pasted, faultSentence(failure))}</li>
        ))}
      </ul>
    </div>
  );
}
