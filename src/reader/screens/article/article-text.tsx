import type { Article } from '../../../paper/edition';
import { memo } from '../../parts/memo';
import style from './article-text.module.css';

/**
 * The body. The 电头 runs into the first paragraph as it does in print, but as an element of its own:
 * a paragraph's text stays exactly what is stored (reading.md T12).
 */
export const ArticleText = memo(({ article, lang }: { readonly article: Article; readonly lang: string }) => (
  <div class={style['body']} lang={lang}>
    {article.dateline && <span class={style['dateline']}>{article.dateline}</span>}
    {article.body.map((block, at) => {
      const key = `${at}`;
      if (block.type === 'subheading') {
        return (
          <h2 key={key} data-block={at}>
            {block.text}
          </h2>
        );
      }
      return (
        <p key={key} data-block={at} class={block.type === 'caption' ? style['caption'] : undefined}>
          {block.text}
        </p>
      );
    })}
  </div>
));
