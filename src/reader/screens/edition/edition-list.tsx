import { keepsakeOf } from '../../state/listed-articles';
import { pageTitle } from '../../state/titles';
import { words } from '../../words/words';
import { ArticleItem } from '../lists/article-item';
import style from './edition-list.module.css';
import { byPage, type EditionViewProps, pageAnchor } from './edition-view';

/** 目录: the articles in printed order, grouped by page. */
export function EditionList(props: EditionViewProps) {
  const say = words.value;
  return (
    <div class={style['list']} data-list>
      {byPage(props).map(({ page, index, articles }) => (
        <section key={page.id} aria-labelledby={pageAnchor(page)}>
          <h2 id={pageAnchor(page)} class={style['page']} tabIndex={-1}>
            {pageTitle(page, index, say)}
          </h2>
          {articles.map(({ listed, rank, ref }) => (
            <ArticleItem
              key={ref.article}
              listed={listed}
              of={ref}
              keepsake={keepsakeOf(listed, props.edition)}
              rank={rank}
              sections={props.sections}
            />
          ))}
        </section>
      ))}
    </div>
  );
}
