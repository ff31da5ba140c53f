import type {
  Article,
  ArticleId,
  EditionId,
  EdtfDate,
  Fault,
  Furniture,
  PageId,
  Publication,
} from '../paper/edition';

/** How an edition came onto this device. `sample` marks the invented paper that ships with the reader. */
export type Origin = { readonly type: 'catalogue'; readonly sample: boolean } | { readonly type: 'import' };

/** One edition as the newsstand shows it: light enough to load hundreds at once. */
export interface EditionSummary {
  readonly id: EditionId;
  readonly publication: Publication;
  readonly date: EdtfDate | null;
  readonly pages: readonly PageSummary[];
  readonly articleIds: readonly ArticleId[];
  /** The first three headlines, for the folded front page. */
  readonly leads: readonly string[];
  /** UTF-16 code units of raw text, all pages together. */
  readonly characters: number;
  /** Milliseconds since 1970. */
  readonly storedAt: number;
  readonly origin: Origin;
  /** SHA-256 in hex of the edition's canonical JSON. */
  readonly hash: string;
  /** The oldest press that had a hand in these articles. */
  readonly pressVersion: number;
}

export interface PageSummary {
  readonly id: PageId;
  readonly number: number | null;
  readonly name: string | null;
}

/**
 * Everything of an edition but its summary and its page texts, as one record: reading it back
 * measured four times quicker than one record per article.
 */
export interface EditionContents {
  readonly id: EditionId;
  readonly articles: readonly Article[];
  readonly furniture: readonly Furniture[];
  readonly faults: readonly Fault[];
}

/** The raw text of one page, unchanged to the last byte order mark and carriage return. */
export interface PageText {
  readonly edition: EditionId;
  readonly page: PageId;
  readonly text: string;
}

/** What a screen needs to show an edition; page texts are loaded one by one with `loadPageText`. */
export interface StoredEdition {
  readonly summary: EditionSummary;
  readonly articles: readonly Article[];
  readonly furniture: readonly Furniture[];
  readonly faults: readonly Fault[];
}

export interface ArticleRef {
  readonly edition: EditionId;
  readonly article: ArticleId;
}

/** A place in an article: the index of a body block and how far into it, 0 … 1. */
export interface Position {
  readonly block: number;
  readonly fraction: number;
}

/** What a reader did to an article. Times are milliseconds since 1970; null where it did not happen. */
export interface Reading extends ArticleRef {
  readonly openedAt: number | null;
  readonly readAt: number | null;
  readonly position: Position | null;
  readonly bookmarkedAt: number | null;
  /** Set exactly while the article is bookmarked. */
  readonly keepsake: Keepsake | null;
}

/** What the list of bookmarks shows of an article, also when the article is gone. */
export interface Keepsake {
  readonly headline: string;
  readonly publication: string | null;
  readonly date: EdtfDate | null;
  readonly page: number | null;
  readonly section: string | null;
  /** What was printed round the headline (引题, 副题, names), to be found by. Rows of older builds have none. */
  readonly words?: string;
  /** The publication's, BCP 47. Rows of older builds have none. */
  readonly language?: string;
}

/** What a person set right by hand, kept apart from the article so that pressing again cannot undo it. */
export interface SectionCorrection extends ArticleRef {
  readonly type: 'section';
  readonly section: string;
  readonly correctedAt: number;
}

/** A union by `type`, one member per kind of correction. */
export type Correction = SectionCorrection;

/** Text pasted and not yet stored, one for each tab: a second tab must not write over the first one's. */
export interface Draft {
  /** Names the tab: see `tab.ts`. */
  readonly id: string;
  readonly text: string;
  readonly savedAt: number;
}

/** What became of an edition offered by the catalogue: a removed one is not loaded again by itself. */
export interface CatalogueRecord {
  readonly id: EditionId;
  /** SHA-256 in hex of the file that was offered. */
  readonly sha256: string;
  readonly state: 'stored' | 'removed';
}
