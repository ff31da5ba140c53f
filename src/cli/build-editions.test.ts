import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readCatalogue } from '../paper/catalogue';
import type { Edition, EdtfDate } from '../paper/edition';
import { editionId, pageId } from '../paper/ids';
import { buildEditions, type Presser } from './build-editions';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paperboat-editions-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Makes an edition without articles of every source: what is tested here is the folder, not the press. */
const emptyPresser: Presser = {
  version: 7,
  press({ publication, date, pages }, texts): Edition {
    return {
      format: 'paperboat-edition',
      version: 1,
      id: editionId(publication, date as EdtfDate | null, texts),
      publication: { name: publication, language: 'zh-Hans' },
      date: date as EdtfDate | null,
      pages: pages.map(({ number, name }, at) => ({ id: pageId(at), number, name, text: texts[at] ?? '' })),
      articles: [],
      furniture: [],
      faults: [],
    };
  },
};

async function writeSource(slug: string, date: string | null, text: string): Promise<void> {
  await mkdir(join(folder, slug));
  const pages = [{ file: '01.txt', number: 1, name: '要闻' }];
  await writeFile(
    join(folder, slug, 'edition.json'),
    JSON.stringify({ publication: '溪口新报', date, pages }),
  );
  await writeFile(join(folder, slug, '01.txt'), text);
}

const build = () => buildEditions(folder, emptyPresser, { sample: true });

it('writes a catalogue the reader accepts, newest first, and one file per edition', async () => {
  await writeSource('older', '2026-03-04', '旧的一版');
  await writeSource('newer', '2026-03-05', '新的一版');
  const [index, ...files] = await build();
  const catalogue = readCatalogue(JSON.parse(index?.text ?? ''));
  expect(catalogue?.sample).toBe(true);
  expect(catalogue?.editions).toMatchObject([
    {
      title: '溪口新报 2026-03-05',
      date: '2026-03-05',
      publication: '溪口新报',
      pages: 1,
      articles: 0,
      press: 7,
    },
    { title: '溪口新报 2026-03-04' },
  ]);
  expect(files.map(({ name }) => name)).toEqual(catalogue?.editions.map(({ id }) => `${id}.json`));
});

it('names the size and the SHA-256 of the bytes of each file', async () => {
  await writeSource('only', null, '渡口的铜钟又响了');
  const [index, file] = await build();
  const bytes = Buffer.from(file?.text ?? '', 'utf8');
  expect(readCatalogue(JSON.parse(index?.text ?? ''))?.editions).toMatchObject([
    { size: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') },
  ]);
});

it('makes the same bytes of the same sources', async () => {
  await writeSource('one', '2026-03-04', '一');
  await writeSource('two', '2026-03-05', '二');
  expect(await build()).toEqual(await build());
});

it('refuses two sources of the same edition', async () => {
  await writeSource('once', '2026-03-04', '一');
  await writeSource('again', '2026-03-04', '二');
  await expect(build()).rejects.toThrow('溪口新报 2026-03-04');
});

it('makes an empty catalogue where there are no sources', async () => {
  const built = await buildEditions(join(folder, 'missing'), emptyPresser, { sample: false });
  expect(built.map(({ name }) => name)).toEqual(['index.json']);
});
