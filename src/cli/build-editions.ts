import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue, CatalogueEntry } from '../paper/catalogue';
import type { Edition } from '../paper/edition';

/** A file of the finished `editions/` folder. */
export interface BuiltFile {
  readonly name: string;
  readonly text: string;
}

/** What `edition.json` beside the raw page texts says of them. */
export interface EditionSource {
  readonly publication: string | null;
  readonly date: string | null;
  readonly pages: readonly PageSource[];
}
interface PageSource {
  readonly file: string;
  readonly number: number | null;
  readonly name: string | null;
}

/** Turns one source's page texts into an edition, with what its `edition.json` knows as hints. */
export interface Presser {
  /** The version of the press, which the catalogue names. */
  readonly version: number;
  press(source: EditionSource, texts: readonly string[]): Edition;
}

/**
 * The finished `editions/` folder for a folder of sources (`<slug>/edition.json` and its page texts): the
 * catalogue `index.json` and one `<id>.json` per edition. The same sources give the same bytes.
 *
 * Throws where a source cannot be read or two sources are the same edition: a build must not go on then.
 */
export async function buildEditions(
  folder: string,
  presser: Presser,
  { sample }: { readonly sample: boolean },
): Promise<readonly BuiltFile[]> {
  const editions = await Promise.all(
    (await sourceFolders(folder)).map(async (name) => pressFolder(join(folder, name), presser)),
  );
  const built = editions.map((edition) => ({ edition, file: editionFile(edition) }));
  built.sort((a, b) => newestFirst(a.edition, b.edition));
  refuseTwins(editions);
  const catalogue: Catalogue = {
    format: 'paperboat-catalogue',
    version: 1,
    sample,
    editions: built.map(({ edition, file }) => catalogueEntry(edition, file.text, presser.version)),
  };
  return [{ name: 'index.json', text: JSON.stringify(catalogue) }, ...built.map(({ file }) => file)];
}

/** The folders below `folder` that hold an `edition.json`; none where `folder` does not exist. */
export async function sourceFolders(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

async function pressFolder(folder: string, presser: Presser): Promise<Edition> {
  const source: EditionSource = JSON.parse(await readFile(join(folder, 'edition.json'), 'utf8'));
  const texts = await Promise.all(source.pages.map((page) => readFile(join(folder, page.file), 'utf8')));
  return presser.press(source, texts);
}

const editionFile = (edition: Edition): BuiltFile => ({
  name: `${edition.id}.json`,
  text: JSON.stringify(edition),
});

function catalogueEntry(edition: Edition, text: string, press: number): CatalogueEntry {
  const bytes = Buffer.from(text, 'utf8');
  return {
    id: edition.id,
    title: [edition.publication.name, edition.date].filter((part) => part !== null).join(' '),
    date: edition.date,
    publication: edition.publication.name,
    pages: edition.pages.length,
    articles: edition.articles.length,
    size: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    press,
  };
}

/** By date as text, which orders EDTF well enough for a catalogue; undated editions come last. */
const newestFirst = (a: Edition, b: Edition): number =>
  (b.date ?? '').localeCompare(a.date ?? '', 'en') || a.id.localeCompare(b.id, 'en');

function refuseTwins(editions: readonly Edition[]): void {
  const seen = new Set<string>();
  for (const { id, publication, date } of editions) {
    if (seen.has(id)) throw new Error(`Two sources are the same edition: ${publication.name} ${date}`);
    seen.add(id);
  }
}
