import type { StoredEdition } from '../../../library/schema';
import { Boat } from '../../parts/boat';
import { Empty } from '../../parts/empty';
import { type ArticleRoute, addressOf, editionRoute } from '../../state/address';
import { editionOf, readingsOf, sectionsOf } from '../../state/library';
import { inSections, type ListedArticle, listArticles } from '../../state/listed-articles';
import { route } from '../../state/route';
import { words } from '../../words/words';
import { MissingEdition } from '../edition/missing-edition';
import { Heading } from '../shell/heading';
import { ArticleBar } from './article-bar';
import { ArticleEnd } from './article-end';
import { ArticleHead } from './article-head';
import style from './article-screen.module.css';
import { ArticleText } from './article-text';
import { SourceNote } from './source-note';
import { useReadingPlace } from './use-reading-place';

/** One article, to be read. */
export function ArticleScreen() {
  const at = route.value;
  return at.screen === 'article' ? <Opened at={at} /> : null;
}

function Opened({ at }: { readonly at: ArticleRoute }) {
  const edition = editionOf(at.edition).value;
  const readings = readingsOf(at.edition).value;
  const setByHand = sectionsOf(at.edition).value;
  if (edition === null) return <MissingEdition />;
  if (!edition || !readings || !setByHand) return null;
  const articles = listArticles(edition, readings, setByHand);
  const listed = articles.find(({ article }) => article.id === at.article);
  if (!listed) return <MissingArticle at={at} />;
  return <Article at={at} edition={edition} listed={listed} among={articles} />;
}

interface ArticleProps {
  readonly at: ArticleRoute;
  readonly edition: StoredEdition;
  readonly listed: ListedArticle;
  readonly among: readonly ListedArticle[];
}

function Article({ at, edition, listed, among }: ArticleProps) {
  const { article } = listed;
  const ref = { edition: at.edition, article: article.id };
  const place = useReadingPlace(ref, article.body.length);
  // The article at hand stays among its neighbours even when a changed section takes it out of the filter.
  const sequence = among.filter((one) => one.article.id === article.id || inSections(one, at.sections));
  return (
    <div class={style['screen']}>
      <ArticleBar at={at} edition={edition} listed={listed} sequence={sequence} />
      <article class={style['sheet']} ref={place.text}>
        <ArticleHead edition={edition} listed={listed} among={among} />
        <ArticleText article={article} lang={edition.summary.publication.language} />
        <p class={style['boat']} ref={place.end}>
          <Boat />
        </p>
        <SourceNote edition={edition} article={article} />
      </article>
      <ArticleEnd at={at} edition={edition} listed={listed} sequence={sequence} />
    </div>
  );
}

function MissingArticle({ at }: { readonly at: ArticleRoute }) {
  const say = words.value;
  return (
    <Empty picture={<Boat width={68} />} title={<Heading text={say.article.missingTitle} />}>
      <p>{say.article.missingText}</p>
      <p>
        <a href={addressOf(editionRoute(at.edition, at))} data-key="up">
          {say.article.up}
        </a>
      </p>
    </Empty>
  );
}
