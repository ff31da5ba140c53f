import { useState } from 'preact/hooks';
import { applyDetails } from '../../../paper/edition-details';
import type { ImportProposal, RefusedFile } from '../../../worker/protocol';
import { confirmImport } from '../../actions/confirm-import';
import { keepDraft } from '../../actions/keep-draft';
import { cancelImport } from '../../actions/propose-import';
import { Button } from '../../parts/button';
import { faultSentence, words } from '../../words/words';
import { type DraftDetails, detailsOf, draftOf } from './draft-details';
import style from './import.module.css';
import { ProposedCard } from './proposed-card';

interface PreviewProps {
  readonly proposal: ImportProposal;
  readonly from: 'files' | 'paste';
}

/** What came of the text, to be looked through, put right and stored. */
export function Preview({ proposal, from }: PreviewProps) {
  const say = words.value.import;
  const [drafts, setDrafts] = useState<readonly DraftDetails[]>(() =>
    proposal.editions.map(({ edition }) => draftOf(edition)),
  );
  const details = drafts.map(detailsOf);
  const ready = details.length > 0 && details.every((one) => one !== null);
  const change = (at: number, draft: DraftDetails) =>
    setDrafts(drafts.map((one, index) => (index === at ? draft : one)));
  const store = () => {
    const editions = proposal.editions.flatMap(({ edition }, at) => {
      const set = details[at];
      return set ? applyDetails(edition, set) : [];
    });
    void confirmImport(editions, from);
  };
  return (
    <section class={style['preview']} aria-label={say.preview}>
      {proposal.refused.length > 0 && <Refused files={proposal.refused} />}
      {proposal.editions.length > 0 && <h2 class={style['previewTitle']}>{say.preview}</h2>}
      {proposal.editions.map((proposed, at) => {
        const draft = drafts[at];
        return (
          draft && (
            <ProposedCard
              // Not the edition's id: two versions of one page are two proposals of one edition.
              key={`${at}`}
              proposed={proposed}
              draft={draft}
              onChange={(changed) => change(at, changed)}
            />
          )
        );
      })}
      <div class={style['choices']}>
        {proposal.editions.length > 0 && (
          <Button look="main" disabled={!ready} onClick={store}>
            {say.confirm}
          </Button>
        )}
        <Button
          onClick={() => {
            cancelImport();
            if (from === 'paste') void keepDraft('');
          }}
        >
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
      <h2>{say.refused}</h2>
      <ul>
        {files.map(({ name, failure }) => (
          <li key={name}>
            <strong>{name || say.pasted}</strong>：{faultSentence(failure)}
          </li>
        ))}
      </ul>
    </div>
  );
}
