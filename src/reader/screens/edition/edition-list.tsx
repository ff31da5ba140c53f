import { keepsakeOf } from '../../state/listed-articles';
import { words } from '../../words/words';
import { ArticleItem } from '../lists/article-item';
import { PageTitle } from '../lists/page-title';
import style from './edition-list.module.css';
import { type EditionViewProps, pageAnchor } from './edition-view';

/** 目录: the articles in printed order, grouped by page. */
export function EditionList({ edition, sheets, filter }: EditionViewProps) {
  const say = words.value.edition;
  const lang = edition.summary.publication.language;
  return (
    <div class={style['list']} data-list>
      {sheets.map(({ page, index, articles, furniture }) => (
        <section key={page.id} aria-labelledby={pageAnchor(page)}>
          <h2 id={pageAnchor(page)} class={style['page']} tabIndex={-1}>
            <PageTitle page={page} index={index} lang={lang} />
          </h2>
          {articles.map(({ listed, rank, ref }) => (
            <ArticleItem
              key={ref.article}
              listed={listed}
              of={ref}
              keepsake={keepsakeOf(listed, edition)}
              rank={rank}
              filter={filter}
              lang={lang}
            />
          ))}
          {/* A page without articles still has its text: nothing that was stored is out of sight. */}
          {articles.length === 0 &&
            furniture.map(({ type, text, spans }) => (
              <p key={`${spans[0]?.[0]}`} class={style['furniture']}>
                {say.furniture[type]} <span lang={lang}>{text}</span>
              </p>
            ))}
        </section>
      ))}
    </div>
  );
}
