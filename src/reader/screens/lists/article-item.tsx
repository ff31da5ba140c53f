import { useId } from 'preact/hooks';
import type { ArticleRef, Keepsake } from '../../../library/schema';
import { markRead } from '../../actions/mark-read';
import wholeLink from '../../parts/whole-link.module.css';
import { WholeWords } from '../../parts/whole-words';
import { addressOf, articleRoute, type ListFilter } from '../../state/address';
import { bylineOf } from '../../state/byline';
import type { ListedArticle } from '../../state/listed-articles';
import { titleOf } from '../../state/titles';
import { words } from '../../words/words';
import style from './article-item.module.css';
import { BookmarkButton } from './bookmark-button';
import { useHeir } from './use-heir';

interface ArticleItemProps {
  readonly listed: ListedArticle;
  readonly of: ArticleRef;
  readonly keepsake: Keepsake;
  /** 0 the lead … 3 the smallest: hierarchy survives in the list (reading.md R4). */
  readonly rank: 0 | 1 | 2 | 3;
  /** Of the list, carried along into the article. */
  readonly filter: ListFilter;
  /** The publication's language. */
  readonly lang: string;
}

/** One article in a list: 引题, headline, 副题, who wrote it, how long it is, and its bookmark. */
export function ArticleItem({ listed, of, keepsake, rank, filter, lang }: ArticleItemProps) {
  const { article, read, bookmarked } = listed;
  const say = words.value;
  const id = useId();
  const item = useHeir<HTMLElement>();
  return (
    <article ref={item} class={style['item']} data-rank={rank} data-read={read} aria-labelledby={id}>
      <div class={style['text']}>
        {article.kicker && (
          <p class={style['kicker']} lang={lang}>
            {article.kicker}
          </p>
        )}
        <h3 id={id} class={style['headline']} lang={lang}>
          <a class={wholeLink['link']} href={addressOf(articleRoute(of.edition, of.article, filter))}>
            <WholeWords text={titleOf(article, say)} />
          </a>
        </h3>
        {article.subhead && (
          <p class={style['subhead']} lang={lang}>
            {article.subhead}
          </p>
        )}
        <p class={style['meta']}>
          {!read && (
            <span class={style['unread']}>
              <span aria-hidden="true">● </span>
              {say.edition.unreadMark}
            </span>
          )}
          {article.people.length > 0 && <span lang={lang}>{bylineOf(article.people)}</span>}
          <SectionTag listed={listed} />
          {article.kind !== 'article' && <span>{say.article.kinds[article.kind]}</span>}
          <span>{say.edition.characters(listed.characters)}</span>
          <span>{say.edition.minutes(listed.minutes)}</span>
        </p>
      </div>
      <BookmarkButton of={of} bookmarked={bookmarked} keepsake={keepsake} describedBy={id} />
      {/* Only for the key m: by pointing, the article screen has the same button in sight. */}
      <button type="button" hidden data-key="read" onClick={() => void markRead(of, !read)}>
        {say.article.read}
      </button>
    </article>
  );
}

/** The section an article stands in; a suggested one says so. */
function SectionTag({ listed }: { readonly listed: ListedArticle }) {
  const say = words.value;
  const { name, by } = listed.section;
  if (name === null) return null;
  return (
    <span class={style['section']} title={by === 'suggestion' ? say.edition.suggestedTitle : undefined}>
      {say.sectionName(name)}
      {by === 'suggestion' && <span class={style['suggested']}>{say.edition.suggested}</span>}
    </span>
  );
}
