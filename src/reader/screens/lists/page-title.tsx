import type { PageSummary } from '../../../library/schema';
import { pageNumberTitle } from '../../state/titles';
import { words } from '../../words/words';

interface PageTitleProps {
  readonly page: PageSummary;
  /** Its place among the pages of the edition. */
  readonly index: number;
  /** The publication's language: the page's name is printed. */
  readonly lang: string;
}

/** What a page is called: 第01版 要闻. */
export const PageTitle = ({ page, index, lang }: PageTitleProps) => (
  <>
    {pageNumberTitle(page, index, words.value)}
    {page.name && (
      <>
        {' '}
        <span lang={lang}>{page.name}</span>
      </>
    )}
  </>
);
