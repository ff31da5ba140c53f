import { useState } from 'preact/hooks';
import type { StoredEdition } from '../../../library/schema';
import type { Article, Fault, Span } from '../../../paper/edition';
import { loadPageText } from '../../state/library';
import { words } from '../../words/words';
import style from './source-note.module.css';

interface SourceNoteProps {
  readonly edition: StoredEdition;
  readonly article: Article;
}

/** The raw text an article was pressed from, and what the press found doubtful in it. */
export function SourceNote({ edition, article }: SourceNoteProps) {
  const say = words.value.article;
  const [text, setText] = useState<string | null>(null);
  const lang = edition.summary.publication.language;
  const extent = extentOf(article);
  const faults = edition.faults.filter((fault) => fault.page === article.page && touches(fault, extent));
  return (
    <details
      class={style['note']}
      onToggle={(event) => {
        if (event.currentTarget.open && text === null)
          void loadPageText(edition.summary.id, article.page).then(setText);
      }}
    >
      <summary>
        {say.source}
        {faults.length > 0 && <span class={style['count']}>{` · ${say.faults} ${faults.length}`}</span>}
      </summary>
      {text !== null && (
        <>
          {faults.length > 0 && (
            <ul class={style['faults']}>
              {faults.map((fault) => (
                <li key={`${fault.type} ${fault.spans[0]?.[0]}`}>
                  {say.faultLabel(say.faultNames[fault.type])}
                  <q lang={lang}>{cut(text, fault.spans)}</q>
                </li>
              ))}
            </ul>
          )}
          <p class={style['hint']}>{say.sourceText}</p>
          <pre class={style['raw']} lang={lang}>
            {text.slice(extent[0], extent[1])}
          </pre>
        </>
      )}
    </details>
  );
}

const cut = (text: string, spans: readonly Span[]): string =>
  spans.map(([start, end]) => text.slice(start, end)).join('……');

/** From an article's first to its last character on the page. */
function extentOf(article: Article): Span {
  const { headline, byline, dateline } = article.spans;
  const spans = [...headline, ...byline, ...dateline, ...article.body.flatMap((block) => block.spans)];
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}

const touches = (fault: Fault, [from, to]: Span): boolean =>
  fault.spans.some(([start, end]) => start < to && end > from);
