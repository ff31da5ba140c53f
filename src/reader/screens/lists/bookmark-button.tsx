import type { ArticleRef, Keepsake } from '../../../library/schema';
import { toggleBookmark } from '../../actions/toggle-bookmark';
import { Icon } from '../../parts/icon';
import { words } from '../../words/words';
import style from './bookmark-button.module.css';

interface BookmarkButtonProps {
  readonly of: ArticleRef;
  readonly bookmarked: boolean;
  readonly keepsake: Keepsake;
  /** The id of the article's heading: the button's name is the same in every line. */
  readonly describedBy: string;
}

/** 收藏 in a list: on or off. */
export const BookmarkButton = ({ of, bookmarked, keepsake, describedBy }: BookmarkButtonProps) => (
  <button
    type="button"
    class={style['button']}
    data-key="bookmark"
    aria-label={words.value.article.bookmark}
    aria-describedby={describedBy}
    aria-pressed={bookmarked}
    onClick={() => void toggleBookmark(of, bookmarked, keepsake)}
  >
    <Icon name="bookmark" filled={bookmarked} />
  </button>
);
