import type { Edition, PageId } from '../../paper/edition';
import type { EditionDetails } from '../../paper/edition-details';
import { parseEdtf } from '../../paper/edtf';

/** The form over a proposed edition, as typed. */
export interface DraftDetails {
  readonly publication: string;
  readonly date: string;
  readonly pages: readonly { readonly id: PageId; readonly number: string; readonly name: string }[];
}

export const draftOf = (edition: Edition): DraftDetails => ({
  publication: edition.publication.name ?? '',
  date: edition.date ?? '',
  pages: edition.pages.map(({ id, number, name }) => ({
    id,
    number: number?.toString() ?? '',
    name: name ?? '',
  })),
});

/** Empty is a valid date: unknown. */
export const isDate = (text: string): boolean => text.trim() === '' || parseEdtf(text) !== null;

/** Empty is a valid page number: unknown. */
export const isPageNumber = (text: string): boolean => /^\s*(?:[1-9]\d{0,3})?\s*$/.test(text);

/** What was typed, as values; null while something of it cannot be read. */
export function detailsOf(draft: DraftDetails): EditionDetails | null {
  if (!isDate(draft.date) || !draft.pages.every((page) => isPageNumber(page.number))) return null;
  return {
    publication: draft.publication.trim() || null,
    date: parseEdtf(draft.date),
    pages: draft.pages.map(({ id, number, name }) => ({
      id,
      number: number.trim() === '' ? null : Number(number),
      name: name.trim() || null,
    })),
  };
}

/**
 * The form for a text that was pressed again: what the person had changed stays, what was only found is
 * found anew.
 */
export function carryOver(typed: DraftDetails, before: Edition, now: Edition): DraftDetails {
  const [found, fresh] = [draftOf(before), draftOf(now)];
  const keep = (was: string, mine: string, is: string) => (mine === was ? is : mine);
  return {
    publication: keep(found.publication, typed.publication, fresh.publication),
    date: keep(found.date, typed.date, fresh.date),
    pages: fresh.pages.map((page, at) => {
      const [was, mine] = [found.pages[at], typed.pages[at]];
      if (!was || !mine) return page;
      return {
        id: page.id,
        number: keep(was.number, mine.number, page.number),
        name: keep(was.name, mine.name, page.name),
      };
    }),
  };
}
