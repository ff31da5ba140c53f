import { Fragment } from 'preact';
import style from './whole-words.module.css';

/** One for all: making a segmenter costs more than using it. Missing in old browsers: then lines break anywhere. */
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;

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
        // A break may stand before a word but not before a mark, which must not open a line.
        <Fragment key={`${at}`}>
          {at > 0 && /^[\p{L}\p{N}《“‘（]/u.test(word) && !/[《“‘（]$/u.test(words[at - 1] ?? '') && <wbr />}
          {word}
        </Fragment>
      ))}
    </span>
  );
};
