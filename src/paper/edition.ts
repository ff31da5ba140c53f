/**
 * The edition file, format `paperboat-edition` version 1: what the press prints, what the catalogue
 * ships and what the library keeps. Everything here is plain readonly data.
 */

/** `[start, end)` in UTF-16 code units of the raw text of one page. */
export type Span = readonly [start: number, end: number];

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type EditionId = Branded<'EditionId'>;
export type ArticleId = Branded<'ArticleId'>;
/** Unique within one edition only: `p1`, `p2` … */
export type PageId = Branded<'PageId'>;
/** An EDTF level 1 date: `2019-10-23`, `2019-10~`, `2019`, `201X` … See `edtf.ts`. */
export type EdtfDate = Branded<'EdtfDate'>;

export interface Edition {
  readonly format: 'paperboat-edition';
  readonly version: 1;
  readonly id: EditionId;
  readonly publication: Publication;
  readonly date: EdtfDate | null;
  readonly pages: readonly Page[];
  /** In printed order: page by page, and on each page in the order of their first character. */
  readonly articles: readonly Article[];
  readonly furniture: readonly Furniture[];
  readonly faults: readonly Fault[];
}

/** 报纸. `name` is null where nothing on the page or in its file name tells it. */
export interface Publication {
  readonly name: string | null;
  /** BCP 47: `zh-Hans`, `zh-Hant`, `en`, `de`, `fr` … */
  readonly language: string;
}

/** 版. `text` is the raw text as it came, never changed. */
export interface Page {
  readonly id: PageId;
  readonly number: number | null;
  readonly name: string | null;
  readonly text: string;
}

export const articleKinds = ['article', 'photo-story', 'brief', 'continuation'] as const;
export type ArticleKind = (typeof articleKinds)[number];

export interface Article {
  readonly id: ArticleId;
  readonly page: PageId;
  readonly kind: ArticleKind;
  /** As printed on the page; null where the page prints none (then one may be suggested). */
  readonly section: string | null;
  /** 引题, the line before the headline; '' where there is none. */
  readonly kicker: string;
  /** 主题; '' for a text without a title. */
  readonly headline: string;
  /** 副题, the line after the headline; '' where there is none. */
  readonly subhead: string;
  /** Byline and credits, in printed order. */
  readonly people: readonly Person[];
  /** 电头, '' where there is none. */
  readonly dateline: string;
  readonly body: readonly Block[];
  readonly spans: ArticleSpans;
  /** 0 … 1: how sure the press is of this article's boundaries. */
  readonly confidence: number;
  /** The clues behind the boundaries, as keys that the interface puts into words. */
  readonly clues?: readonly string[];
}

export interface ArticleSpans {
  readonly headline: readonly Span[];
  readonly byline: readonly Span[];
  readonly dateline: readonly Span[];
}

export interface Person {
  /** The normalised role: `reporter`, `correspondent`, `photographer` … `author` for a bare name. */
  readonly role: string;
  /** The role as printed: 记者, 本报记者, 摄 …; '' for a bare name. */
  readonly printed: string;
  readonly name: string;
}

export const blockTypes = ['paragraph', 'subheading', 'caption'] as const;
export type BlockType = (typeof blockTypes)[number];

/** One block of an article's body. A paragraph healed across a column end owns several spans. */
export interface Block {
  readonly type: BlockType;
  /** Display text: differs from the raw text in punctuation width and white space only. */
  readonly text: string;
  readonly spans: readonly Span[];
}

export const furnitureTypes = [
  'slogan',
  'advertisement',
  'folio',
  'staff-box',
  'column-label',
  'jump',
  'notice',
  'other',
] as const;
export type FurnitureType = (typeof furnitureTypes)[number];

/** What is printed on the page and is no article. */
export interface Furniture {
  readonly type: FurnitureType;
  readonly page: PageId;
  readonly text: string;
  readonly spans: readonly Span[];
}

export const faultTypes = [
  'repeated-passage',
  'foreign-intruder',
  'unbalanced-quotes',
  'cut-sentence',
  'run-together-names',
  'uncertain',
] as const;
export type FaultType = (typeof faultTypes)[number];

/** What the press found wrong. Only a `removed` fault takes its characters out of the body. */
export interface Fault {
  readonly type: FaultType;
  readonly page: PageId;
  readonly spans: readonly Span[];
  readonly removed: boolean;
}
