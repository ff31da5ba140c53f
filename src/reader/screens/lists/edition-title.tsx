import type { EdtfDate } from '../../../paper/edition';
import { words } from '../../words/words';

interface EditionTitleProps {
  readonly name: string | null;
  readonly date: EdtfDate | null;
  /** The publication's; unknown in bookmarks of older builds. */
  readonly lang: string | undefined;
}

/** What an edition is called, as `editionTitle` says it; the printed name is marked as of its own language. */
export function EditionTitle({ name, date, lang }: EditionTitleProps) {
  const say = words.value;
  return (
    <>
      {name === null ? say.newsstand.noName : <span lang={lang}>{name}</span>}{' '}
      {date ? say.date(date) : say.newsstand.noDate}
    </>
  );
}
