import * as v from 'valibot';
import type { EditionId } from './edition';

/**
 * The catalogue `editions/index.json` that lies beside a published reader: which editions there are
 * and how to check their files before they are believed.
 */
const entry = v.object({
  id: v.pipe(
    v.string(),
    v.regex(/^[\w-]{1,64}$/),
    v.transform((id) => id as EditionId),
  ),
  title: v.pipe(v.string(), v.maxLength(200)),
  date: v.nullable(v.pipe(v.string(), v.maxLength(12))),
  publication: v.nullable(v.pipe(v.string(), v.maxLength(200))),
  pages: v.pipe(v.number(), v.integer(), v.minValue(0)),
  articles: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Bytes of the file `<id>.json` beside the catalogue. */
  size: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** SHA-256 of those bytes, in hex. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** The version of the press that pressed it. */
  press: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

const catalogue = v.object({
  format: v.literal('paperboat-catalogue'),
  version: v.literal(1),
  /** True where the editions are the shipped sample and no real paper. */
  sample: v.boolean(),
  /** Newest first. */
  editions: v.pipe(v.array(entry), v.maxLength(20_000)),
});

export type Catalogue = v.InferOutput<typeof catalogue>;
export type CatalogueEntry = v.InferOutput<typeof entry>;

/** Rebuilds a catalogue from what came over the network; null where it is none. */
export function readCatalogue(value: unknown): Catalogue | null {
  const read = v.safeParse(catalogue, value);
  return read.success ? read.output : null;
}
