import type { StoredEdition } from '../../../library/schema';
import { Icon } from '../../parts/icon';
import wholeLink from '../../parts/whole-link.module.css';
import { WholeWords } from '../../parts/whole-words';
import { type ArticleRoute, addressOf, articleRoute, editionRoute } from '../../state/address';
import type { ListedArticle } from '../../state/listed-articles';
import { titleOf } from '../../state/titles';
import { words } from '../../words/words';
import style from './article-end.module.css';

interface ArticleEndProps {
  readonly at: ArticleRoute;
  readonly edition: StoredEdition;
  readonly listed: ListedArticle;
  readonly sequence: readonly ListedArticle[];
}

/** Below an article: its neighbours, and after the last one the end of the edition or of what was chosen, quietly. */
export function ArticleEnd({ at, edition, listed, sequence }: ArticleEndProps) {
  const say = words.value;
  const lang = edition.summary.publication.language;
  const place = sequence.findIndex((one) => one.article.id === listed.article.id);
  const [previous, next] = [sequence[place - 1], sequence[place + 1]];
  return (
    <footer class={style['end']}>
      {!next && <EndCard at={at} />}
      <nav class={style['neighbours']} aria-label={say.article.neighbours}>
        {previous && (
          <Neighbour at={at} listed={previous} name={say.article.previous} dataKey="previous" lang={lang} />
        )}
        {next && <Neighbour at={at} listed={next} name={say.article.next} dataKey="next" lang={lang} />}
      </nav>
    </footer>
  );
}

/** With sections chosen it is these that were read, and the list has the others. */
function EndCard({ at }: { readonly at: ArticleRoute }) {
  const say = words.value;
  const filtered = at.sections.length > 0;
  const title = filtered ? say.article.filterEnd : say.article.end;
  return (
    <section class={style['card']} aria-label={title}>
      <p class={style['done']}>{title}</p>
      <p>{filtered ? say.article.filterEndText : say.article.endText}</p>
      <p class={style['ways']}>
        {filtered ? (
          <a href={addressOf(editionRoute(at.edition, at))}>{say.article.up}</a>
        ) : (
          <a href="#/">{say.missing.back}</a>
        )}
        <a href="#/bookmarks">{say.bookmarks.title}</a>
      </p>
    </section>
  );
}

interface NeighbourProps {
  readonly at: ArticleRoute;
  readonly listed: ListedArticle;
  readonly name: string;
  readonly dataKey: 'previous' | 'next';
  /** The publication's language. */
  readonly lang: string;
}

function Neighbour({ at, listed, name, dataKey, lang }: NeighbourProps) {
  const id = `neighbour-${dataKey}`;
  return (
    <div class={style['neighbour']} data-way={dataKey}>
      <a
        class={wholeLink['link']}
        href={addressOf(articleRoute(at.edition, listed.article.id, at))}
        aria-describedby={id}
        data-key={dataKey}
        rel={dataKey === 'previous' ? 'prev' : 'next'}
      >
        {name}
      </a>
      <Icon name={dataKey === 'previous' ? 'back' : 'next'} />
      <p id={id} lang={lang}>
        <WholeWords text={titleOf(listed.article, words.value)} />
      </p>
    </div>
  );
}
