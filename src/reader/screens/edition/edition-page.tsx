import { WholeWords } from '../../parts/whole-words';
import { addressOf, articleRoute, type ListFilter } from '../../state/address';
import { bylineOf } from '../../state/byline';
import { titleOf } from '../../state/titles';
import { words } from '../../words/words';
import { PageTitle } from '../lists/page-title';
import style from './edition-page.module.css';
import { type EditionViewProps, pageAnchor, type Sheet } from './edition-view';

/** 版面: each page as live text in newspaper columns, headlines by rank, furniture as labelled asides. */
export function EditionPage({ edition, sheets, filter }: EditionViewProps) {
  const lang = edition.summary.publication.language;
  return (
    <div class={style['desk']} data-list>
      {sheets.map((sheet) => (
        <section key={sheet.page.id} class={style['sheet']} aria-labelledby={pageAnchor(sheet.page)}>
          <h2 id={pageAnchor(sheet.page)} class={style['folio']} tabIndex={-1}>
            <PageTitle page={sheet.page} index={sheet.index} lang={lang} />
          </h2>
          <Columns sheet={sheet} filter={filter} lang={lang} />
        </section>
      ))}
    </div>
  );
}

interface ColumnsProps {
  readonly sheet: Sheet;
  readonly filter: ListFilter;
  readonly lang: string;
}

function Columns({ sheet, filter, lang }: ColumnsProps) {
  const say = words.value;
  return (
    <div class={style['columns']}>
      {sheet.articles.map(({ listed: { article, read }, rank, ref }) => (
        <article key={ref.article} class={style['article']} data-rank={rank} data-read={read} lang={lang}>
          <header>
            {article.kicker && <p class={style['kicker']}>{article.kicker}</p>}
            <h3 class={style['headline']}>
              <a href={addressOf(articleRoute(ref.edition, ref.article, filter))}>
                <WholeWords text={titleOf(article, say)} />
              </a>
            </h3>
            {article.subhead && <p class={style['subhead']}>{article.subhead}</p>}
            {article.people.length > 0 && <p class={style['byline']}>{bylineOf(article.people)}</p>}
          </header>
          <div class={style['body']}>
            {article.body.map((block, at) =>
              block.type === 'subheading' ? (
                <h4 key={`${at}`}>{block.text}</h4>
              ) : (
                <p key={`${at}`}>
                  {at === 0 && article.dateline && `${article.dateline}　`}
                  {block.text}
                </p>
              ),
            )}
          </div>
        </article>
      ))}
      {sheet.furniture.map((piece) => (
        // A note and no landmark: a page has several of a kind, and landmarks must be told apart by name.
        <aside
          role="note"
          key={`${piece.type} ${piece.spans[0]?.[0]}`}
          class={style['aside']}
          data-type={piece.type}
          aria-label={say.edition.furniture[piece.type]}
        >
          <span lang={lang}>{piece.text}</span>
        </aside>
      ))}
    </div>
  );
}
