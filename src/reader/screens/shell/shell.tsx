import { useSignalEffect } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { lazy } from '../../parts/lazy';
import type { Route } from '../../state/address';
import { libraryTaken } from '../../state/app';
import { route } from '../../state/route';
import { words } from '../../words/words';
import { Newsstand } from '../newsstand/newsstand';
import { arrive, screenKey, startHistory, stay } from './arrival';
import { Bounded } from './bounded';
import { Missing } from './missing';
import { Navigation } from './navigation';
import { NoticeLine } from './notice-line';
import style from './shell.module.css';
import { Taken } from './taken';
import { TroubleBar } from './trouble-bar';
import { UpdateBar } from './update-bar';

/**
 * Screens that the newsstand does not need come as parts of their own. Offline the service worker has them,
 * and it keeps those of this build until its last tab is closed.
 */
const parts = {
  edition: lazy(async () => (await import('../edition/edition-screen')).EditionScreen),
  article: lazy(async () => (await import('../article/article-screen')).ArticleScreen),
  bookmarks: lazy(async () => (await import('../bookmarks/bookmarks')).Bookmarks),
  search: lazy(async () => (await import('../search/search')).Search),
  import: lazy(async () => (await import('../import/import')).Import),
  settings: lazy(async () => (await import('../settings/settings')).SettingsScreen),
};

const screens: Readonly<Record<Route['screen'], FunctionComponent>> = {
  newsstand: Newsstand,
  missing: Missing,
  ...parts,
};

/** What may come over a screen, and the keys: not needed to see the first one. */
const Over = lazy(async () => (await import('./over')).Over);

/** The frame round every screen: navigation, the screen itself, and what may come over it. */
export function Shell() {
  useEffect(startHistory, []);
  const main = useRef<HTMLElement>(null);
  const key = screenKey(route.value);
  const shown = useRef(key);
  const say = words.value;

  useSignalEffect(() => {
    const next = screenKey(route.value);
    if (next === shown.current) stay();
  });
  useLayoutEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    const to = arrive();
    scrollTo(0, to);
    // The list one goes back to may need a moment to be as long as it was.
    if (to > 0) requestAnimationFrame(() => scrollTo(0, to));
  }, [key]);

  const Screen = screens[route.value.screen];
  if (libraryTaken.value) return <Taken reason={libraryTaken.value} />;
  return (
    <div class={style['shell']}>
      {/* A button, as the address is the route and must not become #main. */}
      <button type="button" class={style['skip']} onClick={() => main.current?.focus()}>
        {say.nav.skip}
      </button>
      <Navigation />
      <main id="main" ref={main} tabIndex={-1} class={style['main']}>
        <TroubleBar />
        <UpdateBar />
        <Bounded key={key}>
          <Screen />
        </Bounded>
      </main>
      <NoticeLine />
      <Over />
    </div>
  );
}
