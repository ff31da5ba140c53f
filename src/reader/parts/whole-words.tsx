import { Fragment } from 'preact';
import style from './whole-words.module.css';

/** One for all: making a segmenter costs more than using it. Missing in old browsers: then lines break anywhere. */
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;

/**
 * Between two Chinese words, or before an opening and after a closing mark. Not between Han and figures:
 * a break element there would take away the gap that the browser sets (text-autospace).
 */
const mayBreak = (before: string, after: string): boolean =>
  /[\p{Script=Han}，、：；！？》”’）…—]$/u.test(before) && /^[\p{Script=Han}《“‘（]/u.test(after);

/**
 * A title that breaks between words only (文明／实践, never 文／明). The text itself stays as it is: the
 * breaks are elements, so that what is copied or read out has nothing added.
 */
export const WholeWords = ({ text }: { readonly text: string }) => {
  if (!segmenter) return text;
  const words = [...segmenter.segment(text)].map(({ segment }) => segment);
  return (
    <span class={style['whole']}>
      {words.map((word, at) => (
        <Fragment key={`${at}`}>
          {mayBreak(words[at - 1] ?? '', word) && <wbr />}
          {word}
        </Fragment>
      ))}
    </span>
  );
};
