import type { StoredEdition } from '../../../library/schema';
import { sectionNames } from '../../../paper/sections';
import { setSection } from '../../actions/set-section';
import { bylineOf } from '../../state/byline';
import type { ListedArticle } from '../../state/listed-articles';
import { editionTitle, titleOf } from '../../state/titles';
import { words } from '../../words/words';
import { Heading } from '../shell/heading';
import style from './article-head.module.css';

interface ArticleHeadProps {
  readonly edition: StoredEdition;
  readonly listed: ListedArticle;
  readonly among: readonly ListedArticle[];
}

/** 引题, headline, 副题, who wrote it, how long it is, which section it stands in. */
export function ArticleHead({ edition, listed, among }: ArticleHeadProps) {
  const say = words.value;
  const { article } = listed;
  const { language } = edition.summary.publication;
  const headline = titleOf(article, say);
  return (
    <header class={style['head']}>
      <hgroup>
        {article.kicker && (
          <p class={style['kicker']} lang={language}>
            {article.kicker}
          </p>
        )}
        <Heading
          class={style['headline']}
          text={headline}
          lang={language}
          title={`${headline} · ${editionTitle(edition.summary, say)}`}
        />
        {article.subhead && (
          <p class={style['subhead']} lang={language}>
            {article.subhead}
          </p>
        )}
      </hgroup>
      <div class={style['meta']}>
        {article.people.length > 0 && (
          <span class={style['byline']} lang={language}>
            {bylineOf(article.people)}
          </span>
        )}
        {article.kind !== 'article' && <span>{say.article.kinds[article.kind]}</span>}
        <span>{say.edition.characters(listed.characters)}</span>
        <span>{say.edition.minutes(listed.minutes)}</span>
        <SectionChoice edition={edition} listed={listed} among={among} />
      </div>
    </header>
  );
}

/** The section, changeable by hand; the first choice gives back what the paper printed or the words suggest. */
function SectionChoice({ edition, listed, among }: ArticleHeadProps) {
  const say = words.value;
  const { section, article } = listed;
  const known = new Set([...sectionNames, ...among.flatMap((one) => one.section.name ?? [])]);
  const asItWas =
    section.by === 'hand'
      ? say.article.sectionBack
      : section.name === null
        ? say.edition.noSection
        : section.by === 'suggestion'
          ? say.article.sectionSuggested(say.sectionName(section.name))
          : say.sectionName(section.name);
  return (
    <label class={style['section']}>
      <span>{say.article.section}</span>
      <select
        value={section.by === 'hand' && section.name !== null ? section.name : ''}
        title={section.by === 'suggestion' ? say.article.suggestedBy(section.words) : undefined}
        onChange={(event) =>
          void setSection(
            { edition: edition.summary.id, article: article.id },
            event.currentTarget.value || null,
          )
        }
      >
        <option value="">{asItWas}</option>
        {[...known].map((name) => (
          <option key={name} value={name}>
            {say.sectionName(name)}
          </option>
        ))}
      </select>
    </label>
  );
}
