import type { Furniture } from '../../../paper/edition';
import { WholeWords } from '../../parts/whole-words';
import { addressOf, articleRoute } from '../../state/address';
import { bylineOf } from '../../state/byline';
import { pageTitle } from '../../state/titles';
import { words } from '../../words/words';
import style from './edition-page.module.css';
import { byPage, type EditionViewProps, type PageOfArticles, pageAnchor } from './edition-view';

/** What is worth standing on a page beside the articles; folio lines and staff boxes are told by the page itself. */
const shownFurniture: readonly Furniture['type'][] = ['slogan', 'advertisement', 'notice', 'other'];

/** 版面: each page as live text in newspaper columns, headlines by rank, furniture as labelled asides. */
export function EditionPage(props: EditionViewProps) {
  const say = words.value;
  return (
    <div class={style['desk']} data-list>
      {byPage(props).map((sheet) => (
        <section key={sheet.page.id} class={style['sheet']} aria-labelledby={pageAnchor(sheet.page)}>
          <h2 id={pageAnchor(sheet.page)} class={style['folio']} tabIndex={-1}>
            {pageTitle(sheet.page, sheet.index, say)}
          </h2>
          <Columns sheet={sheet} {...props} />
        </section>
      ))}
    </div>
  );
}

function Columns({ sheet, edition, sections }: EditionViewProps & { readonly sheet: PageOfArticles }) {
  const say = words.value;
  const furniture = edition.furniture.filter(
    (piece) => piece.page === sheet.page.id && shownFurniture.includes(piece.type),
  );
  return (
    <div class={style['columns']}>
      {sheet.articles.map(({ listed, rank, ref }) => (
        <article key={ref.article} class={style['article']} data-rank={rank} data-read={listed.read}>
          <header>
            {listed.article.kicker && <p class={style['kicker']}>{listed.article.kicker}</p>}
            <h3 class={style['headline']}>
              <a href={addressOf(articleRoute(ref.edition, ref.article, sections))}>
                <WholeWords text={listed.article.headline || say.edition.untitled} />
              </a>
            </h3>
            {listed.article.subhead && <p class={style['subhead']}>{listed.article.subhead}</p>}
            {listed.article.people.length > 0 && (
              <p class={style['byline']}>{bylineOf(listed.article.people)}</p>
            )}
          </header>
          <div class={style['body']}>
            {listed.article.body.map((block, at) =>
              block.type === 'subheading' ? (
                <h4 key={`${at}`}>{block.text}</h4>
              ) : (
                <p key={`${at}`}>
                  {at === 0 && listed.article.dateline && `${listed.article.dateline}　`}
                  {block.text}
                </p>
              ),
            )}
          </div>
        </article>
      ))}
      {sections.length === 0 &&
        furniture.map((piece) => (
          // A note and no landmark: a page has several of a kind, and landmarks must be told apart by name.
          <aside
            role="note"
            key={`${piece.type} ${piece.spans[0]?.[0]}`}
            class={style['aside']}
            data-type={piece.type}
            aria-label={say.edition.furniture[piece.type]}
          >
            {piece.text}
          </aside>
        ))}
    </div>
  );
}
