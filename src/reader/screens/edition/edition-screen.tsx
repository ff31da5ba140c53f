import type { StoredEdition } from '../../../library/schema';
import { changeSettings } from '../../actions/change-settings';
import { go } from '../../actions/go';
import { Chip } from '../../parts/chip';
import { Empty } from '../../parts/empty';
import { addressOf, type EditionRoute } from '../../state/address';
import { editionOf, readingsOf, sectionsOf } from '../../state/library';
import { inSections, type ListedArticle, listArticles } from '../../state/listed-articles';
import { route } from '../../state/route';
import { settings } from '../../state/settings';
import { editionTitle } from '../../state/titles';
import { words } from '../../words/words';
import { SectionChips } from '../lists/section-chips';
import { Heading } from '../shell/heading';
import { EditionList } from './edition-list';
import { EditionPage } from './edition-page';
import style from './edition-screen.module.css';
import { sheetsOf } from './edition-view';
import { MissingEdition } from './missing-edition';
import { PageList } from './page-list';

/** One edition, as a list (目录) or as pages (版面). */
export function EditionScreen() {
  const at = route.value;
  return at.screen === 'edition' ? <Opened at={at} /> : null;
}

function Opened({ at }: { readonly at: EditionRoute }) {
  const edition = editionOf(at.edition).value;
  const readings = readingsOf(at.edition).value;
  const setByHand = sectionsOf(at.edition).value;
  if (edition === null) return <MissingEdition />;
  if (!edition || !readings || !setByHand) return null;
  return <Edition at={at} edition={edition} articles={listArticles(edition, readings, setByHand)} />;
}

interface EditionProps {
  readonly at: EditionRoute;
  readonly edition: StoredEdition;
  readonly articles: readonly ListedArticle[];
}

function Edition({ at, edition, articles }: EditionProps) {
  const say = words.value;
  const view = at.view ?? settings.value.view ?? 'list';
  const shown = articles.filter((listed) => inSections(listed, at.sections) && (!at.unread || !listed.read));
  const sheets = sheetsOf(edition, articles, shown, at);
  const change = (change: Partial<EditionRoute>) => go({ ...at, ...change }, { replace: true });
  const View = view === 'list' ? EditionList : EditionPage;
  return (
    <div class={style['screen']} data-view={view}>
      <header class={style['head']}>
        <Masthead edition={edition} />
        <div class={style['bar']}>
          <ViewSwitch at={at} view={view} />
          <PageList sheets={sheets} lang={edition.summary.publication.language} />
          <p class={style['count']} role="status">
            {say.edition.count(shown.length, articles.length)}
          </p>
        </div>
        <div class={style['filters']}>
          <Chip pressed={at.unread} onToggle={() => change({ unread: !at.unread })}>
            {say.edition.unread}
          </Chip>
          <SectionChips
            articles={articles}
            chosen={at.sections}
            onChoose={(sections) => change({ sections })}
          />
        </div>
      </header>
      {shown.length === 0 && articles.length > 0 ? (
        <Empty title={<h2>{say.edition.noneLeft}</h2>}>
          <p>
            <a href={addressOf({ ...at, sections: [], unread: false })}>{say.edition.clearFilter}</a>
          </p>
        </Empty>
      ) : (
        <View edition={edition} sheets={sheets} filter={at} />
      )}
    </div>
  );
}

function Masthead({ edition }: { readonly edition: StoredEdition }) {
  const say = words.value;
  const { publication, date } = edition.summary;
  return (
    <div class={style['masthead']}>
      <a class={style['up']} href="#/" data-key="up">
        ‹ {say.nav.newsstand}
      </a>
      <Heading
        class={style['name']}
        text={publication.name ?? say.newsstand.noName}
        title={editionTitle(edition.summary, say)}
        lang={publication.name === null ? undefined : publication.language}
      />
      <p class={style['date']}>{date ? say.date(date) : say.newsstand.noDate}</p>
    </div>
  );
}

function ViewSwitch({ at, view }: { readonly at: EditionRoute; readonly view: 'list' | 'page' }) {
  const say = words.value.edition;
  return (
    <nav class={style['views']} aria-label={say.views}>
      {(['page', 'list'] as const).map((name) => (
        <a
          key={name}
          href={addressOf({ ...at, view: name })}
          aria-current={view === name ? 'true' : undefined}
          data-key={view === name ? undefined : 'view'}
          onClick={() => changeSettings({ view: name })}
        >
          {say[name]}
        </a>
      ))}
    </nav>
  );
}
