import type { Edition, EdtfDate, PageId } from './edition';

/** What a person may set right about an edition before it is stored. */
export interface EditionDetails {
  readonly publication: string | null;
  readonly date: EdtfDate | null;
  readonly pages: readonly {
    readonly id: PageId;
    readonly number: number | null;
    readonly name: string | null;
  }[];
}

export function applyDetails(edition: Edition, details: EditionDetails): Edition {
  return { ...edition, date: details.date };
}
