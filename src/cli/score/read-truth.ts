import type { Span } from '../../paper/edition';
import { blockLine, type PageSummary, sliceSpans } from '../../press/page-summary';

/** A page as a careful person reads it, and the house style it stands for. */
export interface Truth {
  readonly style: string;
  readonly page: PageSummary;
}

/** `NAME.truth.json`: what stands where, as offsets into `NAME.txt`. */
interface TruthFile {
  readonly style?: string;
  readonly articles: readonly {
    readonly kind: string;
    readonly kicker: string;
    readonly headline: string;
    readonly subhead: string;
    readonly people: readonly { readonly printed: string; readonly name: string }[];
    readonly dateline: string;
    readonly body: readonly { readonly type: string; readonly spans: readonly Span[] }[];
  }[];
  readonly furniture: readonly { readonly type: string; readonly spans: readonly Span[] }[];
  readonly faults: readonly {
    readonly type: string;
    readonly spans: readonly Span[];
    readonly removed: boolean;
  }[];
}

/** Turns the places of a truth file into words. Throws on what is no JSON: it is a tool for the press's makers. */
export function readTruth(json: string, text: string): Truth {
  const read: TruthFile = JSON.parse(json);
  const cut = (places: readonly Span[]): string => sliceSpans(text, places);
  return {
    style: read.style ?? '',
    page: {
      articles: read.articles.map((article) => ({
        ...article,
        people: article.people.map((person) => `${person.printed}:${person.name}`),
        body: article.body.map((block) => blockLine(block.type, cut(block.spans))),
      })),
      furniture: read.furniture.map((piece) => ({ type: piece.type, text: cut(piece.spans) })),
      faults: read.faults.map((fault) => ({
        type: fault.type,
        text: cut(fault.spans),
        removed: fault.removed,
      })),
    },
  };
}

/** The `expected.json` of a fixture folder has this form already. */
export function readExpected(json: string): Truth {
  const read: Truth = JSON.parse(json);
  return read;
}
