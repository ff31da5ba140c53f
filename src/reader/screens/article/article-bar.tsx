import type { StoredEdition } from '../../../library/schema';
import { stepSize } from '../../actions/change-settings';
import { markRead } from '../../actions/mark-read';
import { toggleBookmark } from '../../actions/toggle-bookmark';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { type ArticleRoute, addressOf, editionRoute } from '../../state/address';
import { keepsakeOf, type ListedArticle, pageIndex } from '../../state/listed-articles';
import { words } from '../../words/words';
import { PageTitle } from '../lists/page-title';
import style from './article-bar.module.css';

interface ArticleBarProps {
  readonly at: ArticleRoute;
  readonly edition: StoredEdition;
  readonly listed: ListedArticle;
  readonly sequence: readonly ListedArticle[];
}

/** Above an article: the way back, where one is, and what can be done with it. */
export function ArticleBar({ at, edition, listed, sequence }: ArticleBarProps) {
  const say = words.value;
  const ref = { edition: at.edition, article: listed.article.id };
  const index = pageIndex(edition, listed.article.page);
  const page = edition.summary.pages[index];
  const place = sequence.findIndex((one) => one.article.id === listed.article.id) + 1;
  return (
    <div class={style['bar']}>
      <a class={style['up']} href={addressOf(editionRoute(at.edition, at))} data-key="up">
        <Icon name="back" />
        {say.article.up}
      </a>
      <p class={style['place']}>
        {page && (
          <span class={style['page']}>
            <PageTitle page={page} index={index} lang={edition.summary.publication.language} /> ·{' '}
          </span>
        )}
        <span>{say.article.place(place, sequence.length)}</span>
      </p>
      <Button look="bare" aria-label={say.article.smaller} onClick={() => stepSize(-1)}>
        <span aria-hidden="true">A−</span>
      </Button>
      <Button look="bare" aria-label={say.article.larger} onClick={() => stepSize(1)}>
        <span aria-hidden="true">A+</span>
      </Button>
      <Button
        look="bare"
        aria-label={say.article.read}
        aria-pressed={listed.read}
        data-key="read"
        onClick={() => void markRead(ref, !listed.read)}
      >
        <Icon name="check" />
      </Button>
      <Button
        look="bare"
        aria-label={say.article.bookmark}
        aria-pressed={listed.bookmarked}
        data-key="bookmark"
        onClick={() => void toggleBookmark(ref, listed.bookmarked, keepsakeOf(listed, edition))}
      >
        <Icon name="bookmark" filled={listed.bookmarked} />
      </Button>
    </div>
  );
}
