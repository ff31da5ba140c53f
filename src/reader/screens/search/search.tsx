import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { MarkedText } from '../../../search/find-in-article';
import { go } from '../../actions/go';
import { searchLibrary } from '../../actions/search-library';
import wholeLink from '../../parts/whole-link.module.css';
import { addressOf, articleRoute } from '../../state/address';
import { searchFieldWanted } from '../../state/app';
import { route } from '../../state/route';
import { type FoundEdition, searchResults } from '../../state/search-results';
import { titleOf } from '../../state/titles';
import { words } from '../../words/words';
import { EditionTitle } from '../lists/edition-title';
import { Heading } from '../shell/heading';
import style from './search.module.css';

/** 搜索: the whole library, grouped by edition, with the words in their context. */
export function Search() {
  const say = words.value.search;
  const at = route.value;
  const query = at.screen === 'search' ? at.query : '';
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    void searchLibrary(query);
  }, [query]);
  useSignalEffect(() => {
    if (!searchFieldWanted.value) return;
    searchFieldWanted.value = false;
    field.current?.focus();
  });
  return (
    <div class={style['screen']}>
      <Heading class={style['title']} text={say.title} />
      <search class={style['box']}>
        <label>
          <span class="visually-hidden">{say.label}</span>
          <input
            ref={field}
            type="search"
            value={query}
            placeholder={say.placeholder}
            autocomplete="off"
            onInput={(event) => go({ screen: 'search', query: event.currentTarget.value }, { replace: true })}
          />
        </label>
        <p class={style['hint']}>{say.hint}</p>
      </search>
      <Results />
    </div>
  );
}

function Results() {
  const say = words.value.search;
  const { query, editions, running, more } = searchResults.value;
  const articles = editions.reduce((sum, edition) => sum + edition.articles.length, 0);
  return (
    <>
      <p class={style['count']} role="status">
        {running && articles === 0 && say.searching}
        {!running && query.trim() !== '' && articles === 0 && say.none(query)}
        {articles > 0 && say.count(articles, editions.length)} {more && say.more}
      </p>
      <div data-list>
        {editions.map((edition) => (
          <EditionHits key={edition.summary.id} edition={edition} />
        ))}
      </div>
    </>
  );
}

function EditionHits({ edition }: { readonly edition: FoundEdition }) {
  const { id, publication, date } = edition.summary;
  const lang = publication.language;
  return (
    <section class={style['edition']}>
      <h2 class={style['source']}>
        <EditionTitle name={publication.name} date={date} lang={lang} />
      </h2>
      {edition.articles.map(({ article, found }) => (
        <article key={article.id} class={style['hit']}>
          <h3 lang={lang}>
            <a class={wholeLink['link']} href={addressOf(articleRoute(id, article.id))}>
              {titleOf(article, words.value)}
            </a>
          </h3>
          {found.context && (
            <p lang={lang}>
              <Marked {...found.context} />
            </p>
          )}
        </article>
      ))}
    </section>
  );
}

function Marked({ text, marks }: MarkedText) {
  const ends = [0, ...marks.map(([, end]) => end)];
  return (
    <>
      {marks.map(([start, end], at) => (
        <span key={start}>
          {text.slice(ends[at], start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
