import { dismissNotice } from '../../actions/tell';
import { Toast } from '../../parts/toast';
import { shownNotice } from '../../state/notice';
import { noticeSentence, words } from '../../words/words';

/** The notice told now, with its offer. */
export function NoticeLine() {
  const say = words.value;
  const shown = shownNotice.value;
  const act = shown?.act;
  return (
    <Toast
      number={shown?.number ?? 0}
      text={shown && noticeSentence(shown.notice)}
      act={
        shown && act
          ? {
              label: shown.notice.kind === 'resumed' ? say.article.backToStart : say.undo,
              run: () => {
                dismissNotice();
                act();
              },
            }
          : null
      }
      closeLabel={say.close}
      onClose={() => dismissNotice()}
    />
  );
}
