import { useState } from 'preact/hooks';
import type { EditionSummary } from '../../../library/schema';
import { go } from '../../actions/go';
import { Boat } from '../../parts/boat';
import { Button } from '../../parts/button';
import { Empty } from '../../parts/empty';
import { Icon } from '../../parts/icon';
import { lazy } from '../../parts/lazy';
import wholeLink from '../../parts/whole-link.module.css';
import { WholeWords } from '../../parts/whole-words';
import { addressOf, editionRoute } from '../../state/address';
import { catalogueLoading } from '../../state/app';
import { editions, readCounts } from '../../state/library';
import { editionTitle } from '../../state/titles';
import { words } from '../../words/words';
import { useHeir } from '../lists/use-heir';
import { Heading } from '../shell/heading';
import style from './newsstand.module.css';
import { removing } from './removing';
import { ResumeStrip } from './resume-strip';

/** Not needed to see the newsstand. */
const RemoveDialog = lazy(async () => (await import('./remove-dialog')).RemoveDialog);

/** 报架: every edition on the device as a folded front page. */
export function Newsstand() {
  const say = words.value.newsstand;
  const all = editions.value;
  const [paper, setPaper] = useState('');
  const papers = [...new Set(all?.map((edition) => edition.publication.name ?? ''))].filter(Boolean);
  // The last edition of the chosen paper may have been removed.
  const chosen = papers.includes(paper) ? paper : '';
  const shown = chosen ? all?.filter((edition) => edition.publication.name === chosen) : all;
  return (
    <div class={style['screen']}>
      <header class={style['head']}>
        <Heading text={say.title} class={style['title']} />
        {papers.length > 1 && (
          <label class={style['filter']}>
            {say.filterPaper}
            <select value={chosen} onChange={(event) => setPaper(event.currentTarget.value)}>
              <option value="">{say.allPapers}</option>
              {papers.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
        )}
      </header>
      <ResumeStrip />
      {all?.length === 0 ? (
        <EmptyStand />
      ) : (
        <ul class={style['stand']} data-list>
          {shown?.map((edition) => (
            <Folded key={edition.id} edition={edition} />
          ))}
          {all && (
            <li>
              <a class={style['add']} href="#/import">
                <Icon name="add" />
                <strong>{say.addTitle}</strong>
                <span>{say.addText}</span>
              </a>
            </li>
          )}
        </ul>
      )}
      <RemoveDialog />
    </div>
  );
}

/** One edition as it lies on a newsstand: the upper half of its first page. */
function Folded({ edition }: { readonly edition: EditionSummary }) {
  const say = words.value;
  const { name, language } = edition.publication;
  const item = useHeir<HTMLLIElement>();
  const unread = edition.articleIds.length - (readCounts.value?.get(edition.id) ?? 0);
  return (
    <li ref={item} class={style['paper']} data-item>
      <p class={style['date']}>
        <span>{edition.date ? say.date(edition.date) : say.newsstand.noDate}</span>
        {edition.origin.type === 'catalogue' && edition.origin.sample && (
          <span class={style['sample']}>{say.newsstand.sample}</span>
        )}
      </p>
      <h2 class={style['masthead']}>
        <a class={wholeLink['link']} href={addressOf(editionRoute(edition.id))}>
          {name === null ? say.newsstand.noName : <span lang={language}>{name}</span>}{' '}
          {/* Its date is printed above: here it tells apart the links of one paper. */}
          <span class="visually-hidden">{edition.date ? say.date(edition.date) : say.newsstand.noDate}</span>
        </a>
      </h2>
      <ol class={style['leads']} lang={language}>
        {edition.leads.map((lead, at) => (
          <li key={`${at} ${lead}`}>
            <WholeWords text={lead} />
          </li>
        ))}
      </ol>
      <p class={style['counts']}>
        <span>{say.newsstand.pages(edition.pages.length)}</span>
        <span>{say.newsstand.articles(edition.articleIds.length)}</span>
        <span class={unread > 0 ? style['unread'] : undefined}>{say.newsstand.unread(unread)}</span>
      </p>
      <button
        type="button"
        class={style['remove']}
        aria-label={`${say.newsstand.remove} ${editionTitle(edition, say)}`}
        title={say.newsstand.remove}
        onClick={() => {
          removing.value = edition;
        }}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}

function EmptyStand() {
  const say = words.value.newsstand;
  return (
    <Empty
      picture={<Boat width={102} />}
      title={<h2>{catalogueLoading.value ? say.emptyLoading : say.emptyTitle}</h2>}
    >
      {!catalogueLoading.value && (
        <>
          <p>{say.emptyText}</p>
          <p class={style['choices']}>
            <Button look="main" onClick={() => go({ screen: 'import' })}>
              {say.addTitle}
            </Button>
            <Button
              onClick={() =>
                void import('../../actions/bring-back-catalogue').then(({ bringBackCatalogue }) =>
                  bringBackCatalogue(),
                )
              }
            >
              {say.showSample}
            </Button>
          </p>
        </>
      )}
    </Empty>
  );
}
