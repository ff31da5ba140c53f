import type { BlockType, FurnitureType, Person, Span } from '../paper/edition';

/** An article while it is put together. Spans lie in one page. */
export interface DraftArticle {
  /** One entry for each printed line of the title. */
  readonly title: Span[];
  readonly byline: Span[];
  readonly dateline: Span[];
  readonly people: Person[];
  readonly body: DraftBlock[];
  readonly clues: string[];
  section: string | null;
  brief: boolean;
  continued: boolean;
  goesOn: boolean;
  credited: boolean;
  signed: boolean;
  confidence: number;
}

export interface DraftBlock {
  type: BlockType;
  /** One entry for each printed line, in reading order. */
  readonly pieces: Span[];
  /** How sure the press is that the block starts where it does. */
  readonly confidence: number;
}

export interface DraftFurniture {
  readonly type: FurnitureType;
  readonly spans: Span[];
}

export interface DraftPage {
  readonly articles: DraftArticle[];
  readonly furniture: DraftFurniture[];
  readonly runTogether: Span[];
}

export const emptyArticle = (): DraftArticle => ({
  title: [],
  byline: [],
  dateline: [],
  people: [],
  body: [],
  clues: [],
  section: null,
  brief: false,
  continued: false,
  goesOn: false,
  credited: false,
  signed: false,
  confidence: 1,
});
