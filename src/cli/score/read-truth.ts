import * as v from 'valibot';
import type { Span } from '../../paper/edition';
import { blockLine, type PageSummary, sliceSpans } from './page-summary';

const span = v.tuple([v.number(), v.number()]);
const spans = v.array(span);
const truth = v.object({
  style: v.optional(v.string(), ''),
  articles: v.array(
    v.object({
      kind: v.string(),
      kicker: v.string(),
      headline: v.string(),
      subhead: v.string(),
      people: v.array(v.object({ printed: v.string(), name: v.string() })),
      dateline: v.string(),
      body: v.array(v.object({ type: v.string(), spans })),
    }),
  ),
  furniture: v.array(v.object({ type: v.string(), spans })),
  faults: v.array(v.object({ type: v.string(), spans, removed: v.boolean() })),
});

export interface Truth {
  readonly style: string;
  readonly page: PageSummary;
}

/** A truth file names places on the page; here they become words. Throws on a file of another shape. */
export function readTruth(json: string, text: string): Truth {
  const read = v.parse(truth, JSON.parse(json));
  const cut = (places: readonly Span[]): string => sliceSpans(text, places);
  return {
    style: read.style,
    page: {
      articles: read.articles.map((article) => ({
        ...article,
        people: article.people.map((person) => `${person.printed}:${person.name}`),
        body: article.body.map((block) => blockLine(block.type, cut(block.spans))),
      })),
      furniture: read.furniture.map((piece) => ({ type: piece.type, text: cut(piece.spans) })),
      faults: read.faults.map((fault) => ({ type: fault.type, text: cut(fault.spans), removed: fault.removed })),
    },
  };
}

const expected = v.object({
  style: v.string(),
  page: v.object({
    articles: v.array(
      v.object({
        kind: v.string(),
        kicker: v.string(),
        headline: v.string(),
        subhead: v.string(),
        people: v.array(v.string()),
        dateline: v.string(),
        body: v.array(v.string()),
      }),
    ),
    furniture: v.array(v.object({ type: v.string(), text: v.string() })),
    faults: v.array(v.object({ type: v.string(), text: v.string(), removed: v.boolean() })),
  }),
});

/** The `expected.json` of a fixture folder. Throws on a file of another shape. */
export const readExpected = (json: string): Truth => v.parse(expected, JSON.parse(json));
