import type { StoredEdition } from '../../../library/schema';
import { stepSize } from '../../actions/change-settings';
import { markRead } from '../../actions/mark-read';
import { toggleBookmark } from '../../actions/toggle-bookmark';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { addressOf, type Route } from '../../state/address';
import { keepsakeOf, type ListedArticle, pageIndex } from '../../state/listed-articles';
import { pageTitle } from '../../state/titles';
import { words } from '../../words/words';
import style from './article-bar.module.css';

interface ArticleBarProps {
  readonly at: Extract<Route, { screen: 'article' }>;
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
      <a
        class={style['up']}
        href={addressOf({
          screen: 'edition',
          edition: at.edition,
          view: 'list',
          sections: at.sections,
          unread: false,
        })}
        data-key="up"
      >
        <Icon name="back" />
        {say.article.up}
      </a>
      <p class={style['place']}>
        {page && <span>{pageTitle(page, index, say)} · </span>}
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
