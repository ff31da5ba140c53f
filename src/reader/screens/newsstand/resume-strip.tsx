import type { Reading, StoredEdition } from '../../../library/schema';
import { WholeWords } from '../../parts/whole-words';
import { addressOf, articleRoute } from '../../state/address';
import { editionOf, lastOpened } from '../../state/library';
import { titleOf } from '../../state/titles';
import { words } from '../../words/words';
import { EditionTitle } from '../lists/edition-title';
import style from './resume-strip.module.css';

/** 继续读: the article that was opened last and not finished. */
export function ResumeStrip() {
  const last = lastOpened.value;
  return last ? <Strip key={last.article} reading={last} /> : null;
}

function Strip({ reading }: { readonly reading: Reading }) {
  const say = words.value;
  const edition: StoredEdition | null | undefined = editionOf(reading.edition).value;
  const article = edition?.articles.find((candidate) => candidate.id === reading.article);
  if (!edition || !article) return null;
  const { publication, date } = edition.summary;
  const { block, fraction } = reading.position ?? { block: 0, fraction: 0 };
  const percent = Math.min(99, Math.round(((block + fraction) / Math.max(1, article.body.length)) * 100));
  return (
    <section class={style['strip']} aria-label={say.newsstand.resume}>
      <a href={addressOf(articleRoute(reading.edition, reading.article))}>
        <span class={style['label']}>{say.newsstand.resume}</span>
        <strong class={style['headline']} lang={publication.language}>
          <WholeWords text={titleOf(article, say)} />
        </strong>
        <span class={style['source']}>
          <EditionTitle name={publication.name} date={date} lang={publication.language} />
          {percent > 0 && ` · ${say.newsstand.resumeLeft(percent)}`}
        </span>
      </a>
    </section>
  );
}
