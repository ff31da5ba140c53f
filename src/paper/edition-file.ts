import * as v from 'valibot';
import {
  type Article,
  type ArticleId,
  articleKinds,
  blockTypes,
  type Edition,
  type EditionId,
  type EdtfDate,
  faultTypes,
  furnitureTypes,
  type PageId,
  type Span,
} from './edition';
import { parseEdtf } from './edtf';
import { fail, type Result, succeed } from './result';

/** Why a value from outside is no edition we can take. */
export type EditionFileFault =
  | { readonly kind: 'not-an-edition' }
  /** Made by a newer reader than this one. */
  | { readonly kind: 'newer-version'; readonly version: number }
  /** `where` is the path of the first field that is wrong: `articles.3.body.0.spans`. */
  | { readonly kind: 'broken-edition'; readonly where: string };

/**
 * Rebuilds an edition from outside data (a parsed edition file) field by field: what the format does not
 * know is left out, every id, date and source span is checked, nothing of the value given is kept by
 * reference but its strings.
 */
export function readEdition(value: unknown): Result<Edition, EditionFileFault> {
  const header = v.safeParse(headerSchema, value);
  if (!header.success) return fail({ kind: 'not-an-edition' });
  if (header.output.version > 1) return fail({ kind: 'newer-version', version: header.output.version });
  const read = v.safeParse(editionSchema, value, { abortEarly: true });
  if (!read.success) return fail({ kind: 'broken-edition', where: v.getDotPath(read.issues[0]) ?? '' });
  const loose = firstLooseEnd(read.output);
  return loose === null ? succeed(read.output) : fail({ kind: 'broken-edition', where: loose });
}

/**
 * Far above any newspaper (the fattest Sunday paper had some 1 600 pages), low enough that a made-up
 * file cannot fill the device: only page texts and what was cut from them may be long.
 */
const most = { text: 24 * 1024 * 1024, word: 500, pages: 5_000, items: 200_000 } as const;

const text = v.pipe(v.string(), v.maxLength(most.text));
const word = v.pipe(v.string(), v.maxLength(most.word));
const items = <const Schema extends v.GenericSchema>(item: Schema) =>
  v.pipe(v.array(item), v.maxLength(most.items), v.readonly());

/** Ids go into addresses and keys: letters, digits, `-` and `_` only. */
const idText = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,80}$/));
const editionIdSchema = v.custom<EditionId>((input) => v.is(idText, input));
const articleIdSchema = v.custom<ArticleId>((input) => v.is(idText, input));
const pageIdSchema = v.custom<PageId>((input) => typeof input === 'string' && /^p[1-9]\d{0,5}$/.test(input));
const dateSchema = v.custom<EdtfDate>((input) => typeof input === 'string' && parseEdtf(input) === input);
const language = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}$/));

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const spans = items(
  v.pipe(
    v.strictTuple([offset, offset]),
    v.check(([start, end]) => start <= end),
    v.readonly(),
  ),
);

const pageSchema = v.object({
  id: pageIdSchema,
  number: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(99_999))),
  name: v.nullable(word),
  text,
});

const articleEntries = {
  id: articleIdSchema,
  page: pageIdSchema,
  kind: v.picklist(articleKinds),
  section: v.nullable(word),
  kicker: text,
  headline: text,
  subhead: text,
  people: items(v.object({ role: word, printed: text, name: text })),
  dateline: text,
  body: items(v.object({ type: v.picklist(blockTypes), text, spans })),
  spans: v.object({ headline: spans, byline: spans, dateline: spans }),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  clues: v.exactOptional(items(word)),
};

const headerSchema = v.object({
  format: v.literal('paperboat-edition'),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});

const editionSchema = v.object({
  format: v.literal('paperboat-edition'),
  version: v.literal(1),
  id: editionIdSchema,
  publication: v.object({ name: v.nullable(word), language }),
  date: v.nullable(dateSchema),
  pages: v.pipe(v.array(pageSchema), v.minLength(1), v.maxLength(most.pages), v.readonly()),
  articles: items(v.object(articleEntries)),
  furniture: items(v.object({ type: v.picklist(furnitureTypes), page: pageIdSchema, text, spans })),
  faults: items(v.object({ type: v.picklist(faultTypes), page: pageIdSchema, spans, removed: v.boolean() })),
});

/** The path of the first thing that no single field shows: an id given twice, a page or a place that is not there. */
function firstLooseEnd(edition: Edition): string | null {
  const lengths = new Map(edition.pages.map((page) => [page.id, page.text.length]));
  const lost = (page: PageId, ...lists: readonly (readonly Span[])[]): boolean => {
    const length = lengths.get(page) ?? -1;
    return length < 0 || lists.some((list) => list.some(([, end]) => end > length));
  };
  if (lengths.size < edition.pages.length) return 'pages';
  if (new Set(edition.articles.map(({ id }) => id)).size < edition.articles.length) return 'articles';
  const article = edition.articles.findIndex((each) => lost(each.page, ...allSpans(each)));
  if (article >= 0) return `articles.${article}`;
  const furniture = edition.furniture.findIndex((each) => lost(each.page, each.spans));
  if (furniture >= 0) return `furniture.${furniture}`;
  const fault = edition.faults.findIndex((each) => lost(each.page, each.spans));
  return fault >= 0 ? `faults.${fault}` : null;
}

const allSpans = ({ spans: { headline, byline, dateline }, body }: Article): readonly (readonly Span[])[] => [
  headline,
  byline,
  dateline,
  ...body.map((block) => block.spans),
];
