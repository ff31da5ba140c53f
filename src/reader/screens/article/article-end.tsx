import type { StoredEdition } from '../../../library/schema';
import { Icon } from '../../parts/icon';
import wholeLink from '../../parts/whole-link.module.css';
import { WholeWords } from '../../parts/whole-words';
import { addressOf, articleRoute, type Route } from '../../state/address';
import type { ListedArticle } from '../../state/listed-articles';
import { words } from '../../words/words';
import style from './article-end.module.css';

interface ArticleEndProps {
  readonly at: Extract<Route, { screen: 'article' }>;
  readonly edition: StoredEdition;
  readonly listed: ListedArticle;
  readonly sequence: readonly ListedArticle[];
}

/** Below an article: its neighbours, and after the last one the end of the edition, quietly. */
export function ArticleEnd({ at, edition, listed, sequence }: ArticleEndProps) {
  const say = words.value;
  const place = sequence.findIndex((one) => one.article.id === listed.article.id);
  const [previous, next] = [sequence[place - 1], sequence[place + 1]];
  return (
    <footer class={style['end']} lang={edition.summary.publication.language}>
      {!next && (
        <section class={style['card']} aria-label={say.article.end}>
          <p class={style['done']}>{say.article.end}</p>
          <p>{say.article.endText}</p>
          <p class={style['ways']}>
            <a href="#/">{say.missing.back}</a>
            <a href="#/bookmarks">{say.bookmarks.title}</a>
          </p>
        </section>
      )}
      <nav class={style['neighbours']} aria-label={say.article.neighbours}>
        {previous && <Neighbour at={at} listed={previous} name={say.article.previous} dataKey="previous" />}
        {next && <Neighbour at={at} listed={next} name={say.article.next} dataKey="next" />}
      </nav>
    </footer>
  );
}

interface NeighbourProps {
  readonly at: Extract<Route, { screen: 'article' }>;
  readonly listed: ListedArticle;
  readonly name: string;
  readonly dataKey: 'previous' | 'next';
}

function Neighbour({ at, listed, name, dataKey }: NeighbourProps) {
  const id = `neighbour-${dataKey}`;
  return (
    <div class={style['neighbour']} data-way={dataKey}>
      <a
        class={wholeLink['link']}
        href={addressOf(articleRoute(at.edition, listed.article.id, at.sections))}
        aria-describedby={id}
        data-key={dataKey}
        rel={dataKey === 'previous' ? 'prev' : 'next'}
      >
        {name}
      </a>
      <Icon name={dataKey === 'previous' ? 'back' : 'next'} />
      <p id={id}>
        <WholeWords text={listed.article.headline || words.value.edition.untitled} />
      </p>
    </div>
  );
}
