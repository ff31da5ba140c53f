import { dismissNotice } from '../../actions/tell';
import { Toasts } from '../../parts/toasts';
import { shownNotices } from '../../state/notice';
import { noticeSentence, words } from '../../words/words';

/** The notices told now, each with its offer. */
export function NoticeLine() {
  const say = words.value;
  return (
    <Toasts
      toasts={shownNotices.value.map(({ number, notice, act, stays }) => ({
        number,
        text: noticeSentence(notice, say),
        stays,
        act: act && {
          label: notice.kind === 'resumed' ? say.article.backToStart : say.undo,
          run: () => {
            dismissNotice(number);
            act();
          },
        },
      }))}
      closeLabel={say.close}
      onClose={dismissNotice}
    />
  );
}
