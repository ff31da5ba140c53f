import { useId } from 'preact/hooks';
import { textLength } from '../../../hanzi/reading-time';
import type { Article, Edition, Fault, PageId } from '../../../paper/edition';
import { applyDetails } from '../../../paper/edition-details';
import type { ProposedEdition } from '../../../worker/protocol';
import { bylineOf } from '../../state/byline';
import { type DraftDetails, detailsOf, isDate, isPageNumber } from '../../state/draft-details';
import { editions } from '../../state/library';
import { titleOf } from '../../state/titles';
import { words } from '../../words/words';
import style from './import.module.css';

interface ProposedCardProps {
  readonly proposed: ProposedEdition;
  readonly draft: DraftDetails;
  readonly onChange: (draft: DraftDetails) => void;
  /** Whether it is to be stored; null where there is nothing to choose from. */
  readonly chosen: boolean | null;
  readonly onChoose: (chosen: boolean) => void;
}

/** One edition before it is stored: what it is, and what was found in it. */
export function ProposedCard({ proposed, draft, onChange, chosen, onChoose }: ProposedCardProps) {
  const say = words.value;
  const { edition } = proposed;
  const details = detailsOf(draft);
  const id = details && applyDetails(edition, details).id;
  const onShelf = editions.value?.some((stored) => stored.id === id) ?? false;
  const names = [...new Set(proposed.sources.map(({ name }) => name || say.import.pasted))];
  return (
    <div class={style['card']}>
      <p class={style['hint']}>{say.import.sources(say.listed(names))}</p>
      {chosen !== null && (
        <label class={style['choose']}>
          <input
            type="checkbox"
            checked={chosen}
            onChange={(event) => onChoose(event.currentTarget.checked)}
          />
          {say.import.include}
        </label>
      )}
      <div class={style['fields']}>
        <Field
          label={say.import.paper}
          hint={say.import.paperHint}
          value={draft.publication}
          onChange={(publication) => onChange({ ...draft, publication })}
        />
        <Field
          label={say.import.date}
          hint={
            draft.date.trim() === ''
              ? `${say.import.dateUnknown} · ${say.import.dateHint}`
              : say.import.dateHint
          }
          wrong={isDate(draft.date) ? null : say.import.dateWrong}
          value={draft.date}
          onChange={(date) => onChange({ ...draft, date })}
        />
      </div>
      {onShelf && <p class={style['onshelf']}>{say.import.onShelf}</p>}
      <p class={style['found']}>
        {say.import.found(edition.articles.length, edition.furniture.length, edition.faults.length)}
      </p>
      {draft.pages.map((page, at) => (
        <div key={page.id} class={style['page']}>
          <div class={style['fields']}>
            <Field
              label={say.import.pageNumber}
              wrong={isPageNumber(page.number) ? null : say.import.pageNumberWrong}
              value={page.number}
              onChange={(number) =>
                onChange({ ...draft, pages: replaced(draft.pages, at, { ...page, number }) })
              }
            />
            <Field
              label={say.import.pageName}
              value={page.name}
              onChange={(name) => onChange({ ...draft, pages: replaced(draft.pages, at, { ...page, name }) })}
            />
          </div>
          <FoundOnPage edition={edition} page={page.id} />
        </div>
      ))}
    </div>
  );
}

const replaced = <Item,>(items: readonly Item[], at: number, item: Item): readonly Item[] =>
  items.map((one, index) => (index === at ? item : one));

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly wrong?: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Field({ label, hint, wrong = null, value, onChange }: FieldProps) {
  const id = useId();
  return (
    <div class={style['field']}>
      <label for={id}>{label}</label>
      <input
        id={id}
        value={value}
        aria-describedby={hint || wrong ? `${id}-hint` : undefined}
        aria-invalid={wrong !== null}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {(hint || wrong) && (
        <p id={`${id}-hint`} class={wrong ? style['wrong'] : style['hint']}>
          {wrong ?? hint}
        </p>
      )}
    </div>
  );
}

/** Articles, furniture and doubts of one page. */
function FoundOnPage({ edition, page }: { readonly edition: Edition; readonly page: PageId }) {
  const say = words.value;
  const articles = edition.articles.filter((article) => article.page === page);
  const furniture = edition.furniture.filter((piece) => piece.page === page);
  const faults = edition.faults.filter((fault) => fault.page === page);
  return (
    <>
      <h3 class={style['kind']}>{say.import.articles}</h3>
      <ol class={style['articles']} lang={edition.publication.language}>
        {articles.map((article) => (
          <li key={article.id}>
            {article.kicker && <span class={style['kicker']}>{article.kicker}</span>}
            <strong>{titleOf(article, say)}</strong>
            <span class={style['meta']}>
              {[
                bylineOf(article.people),
                say.article.kinds[article.kind],
                say.edition.characters(charactersOf(article)),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
      {furniture.length > 0 && (
        <>
          <h3 class={style['kind']}>{say.import.furniture}</h3>
          <ul class={style['pieces']}>
            {furniture.map((piece) => (
              <li key={`${piece.type} ${piece.spans[0]?.[0]}`}>
                <b>{say.edition.furniture[piece.type]}</b> {piece.text}
              </li>
            ))}
          </ul>
        </>
      )}
      {faults.length > 0 && (
        <>
          <h3 class={style['kind']}>{say.import.faults}</h3>
          <ul class={style['pieces']}>
            {faults.map((fault) => (
              <li key={`${fault.type} ${fault.spans[0]?.[0]}`}>
                <b>{say.article.faultNames[fault.type]}</b> <q>{quoteOf(edition, fault)}</q>{' '}
                {fault.removed ? say.import.removedFault : say.import.keptFault}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Characters of a doubtful passage that are shown. */
const longestQuote = 40;

function quoteOf(edition: Edition, fault: Fault): string {
  const text = edition.pages.find((page) => page.id === fault.page)?.text ?? '';
  const quote = fault.spans.map(([start, end]) => text.slice(start, end)).join('……');
  return quote.length > longestQuote ? `${quote.slice(0, longestQuote)}……` : quote;
}

/** 字数 as everywhere else: Han characters, and words of other scripts. */
function charactersOf(article: Article): number {
  const { han, latinWords } = textLength(article.body.map(({ text }) => text).join('\n'));
  return han + latinWords;
}
