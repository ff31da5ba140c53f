import { compareSections } from '../../../paper/sections';
import { go } from '../../actions/go';
import { Boat } from '../../parts/boat';
import { Chip } from '../../parts/chip';
import { Empty } from '../../parts/empty';
import wholeLink from '../../parts/whole-link.module.css';
import { addressOf, articleRoute } from '../../state/address';
import { allSections, bookmarks, editions } from '../../state/library';
import { route } from '../../state/route';
import { words } from '../../words/words';
import { BookmarkButton } from '../lists/bookmark-button';
import { EditionTitle } from '../lists/edition-title';
import { useHeir } from '../lists/use-heir';
import { Heading } from '../shell/heading';
import style from './bookmarks.module.css';
import { type BookmarksRoute, fitsFilter, type Kept } from './kept';

/** 收藏: what the reader kept, by paper, section and words. */
export function Bookmarks() {
  const say = words.value;
  const at = route.value;
  const kept = allKept();
  if (at.screen !== 'bookmarks') return null;
  const change = (change: Partial<BookmarksRoute>) => go({ ...at, ...change }, { replace: true });
  const shown = kept?.filter((one) => fitsFilter(one, at));
  return (
    <div class={style['screen']}>
      <Heading class={style['title']} text={say.bookmarks.title} />
      {kept?.length === 0 ? (
        <Empty picture={<Boat width={68} />} title={<h2>{say.bookmarks.emptyTitle}</h2>}>
          <p>{say.bookmarks.emptyText}</p>
        </Empty>
      ) : (
        kept && (
          <>
            <Filters at={at} kept={kept} onChange={change} />
            <p class={style['count']} role="status">
              {say.bookmarks.count(shown?.length ?? 0, kept.length)}
            </p>
            <div data-list>
              {shown?.map((one) => (
                <BookmarkItem key={`${one.reading.edition}/${one.reading.article}`} kept={one} />
              ))}
            </div>
            {shown?.length === 0 && <p class={style['none']}>{say.bookmarks.noneLeft}</p>}
          </>
        )
      )}
    </div>
  );
}

/** Every bookmark with what its article is now; undefined until the library has answered. */
function allKept(): readonly Kept[] | undefined {
  const onDevice = new Map(
    editions.value?.map((edition) => [edition.id, new Set<string>(edition.articleIds)]),
  );
  const setByHand = allSections.value;
  if (!editions.value || !setByHand) return undefined;
  return bookmarks.value?.flatMap((reading) =>
    reading.keepsake === null
      ? []
      : {
          reading,
          keepsake: reading.keepsake,
          section: setByHand.get(`${reading.edition}/${reading.article}`) ?? reading.keepsake.section,
          orphan: !onDevice.get(reading.edition)?.has(reading.article),
        },
  );
}

interface FiltersProps {
  readonly at: BookmarksRoute;
  readonly kept: readonly Kept[];
  readonly onChange: (change: Partial<BookmarksRoute>) => void;
}

function Filters({ at, kept, onChange }: FiltersProps) {
  const say = words.value;
  const papers = [...new Set(kept.flatMap(({ keepsake }) => keepsake.publication ?? []))];
  const sections = [...new Set([...kept.flatMap(({ section }) => section ?? []), ...at.sections])].sort(
    compareSections,
  );
  return (
    <div class={style['filters']}>
      <label class={style['field']}>
        <span>{say.bookmarks.words}</span>
        <input
          type="search"
          value={at.words}
          onInput={(event) => onChange({ words: event.currentTarget.value })}
        />
      </label>
      <label class={style['field']}>
        <span>{say.bookmarks.paper}</span>
        <select
          value={at.publication ?? ''}
          onChange={(event) => onChange({ publication: event.currentTarget.value || null })}
        >
          <option value="">{say.bookmarks.allPapers}</option>
          {papers.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <fieldset class={style['chips']}>
        <legend class="visually-hidden">{say.bookmarks.sections}</legend>
        {sections.map((name) => (
          <Chip
            key={name}
            pressed={at.sections.includes(name)}
            onToggle={() =>
              onChange({
                sections: at.sections.includes(name)
                  ? at.sections.filter((one) => one !== name)
                  : [...at.sections, name],
              })
            }
          >
            {say.sectionName(name)} {kept.filter(({ section }) => section === name).length}
          </Chip>
        ))}
      </fieldset>
    </div>
  );
}

function BookmarkItem({ kept }: { readonly kept: Kept }) {
  const say = words.value;
  const { reading, keepsake, section, orphan } = kept;
  const item = useHeir<HTMLElement>();
  const id = `kept-${reading.article}`;
  const headline = keepsake.headline || say.edition.untitled;
  return (
    <article ref={item} class={style['item']} aria-labelledby={id}>
      <div>
        <h2 id={id} class={style['headline']} lang={keepsake.language}>
          {orphan ? (
            headline
          ) : (
            <a class={wholeLink['link']} href={addressOf(articleRoute(reading.edition, reading.article))}>
              {headline}
            </a>
          )}
        </h2>
        <p class={style['meta']}>
          <span>
            <EditionTitle name={keepsake.publication} date={keepsake.date} lang={keepsake.language} />
          </span>
          {keepsake.page !== null && <span>{say.edition.pageNumber(keepsake.page)}</span>}
          {section !== null && <span>{say.sectionName(section)}</span>}
          {orphan && <span class={style['orphan']}>{say.bookmarks.orphan}</span>}
        </p>
      </div>
      <BookmarkButton of={reading} bookmarked keepsake={keepsake} describedBy={id} />
    </article>
  );
}
