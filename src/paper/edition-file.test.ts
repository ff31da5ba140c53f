import { describe, expect, test } from 'vitest';
import { readEdition } from './edition-file';
import { bridge, editionForTests, library } from './edition-for-tests';

const edition = editionForTests({ pages: [{ number: 1, name: '要闻', stories: [bridge, library] }] });
/** The edition as parsed JSON, open to any change. */
// biome-ignore lint/suspicious/noExplicitAny: a file from outside may hold anything
const parsed = (change: (file: any) => void = () => {}): unknown => {
  const file = JSON.parse(JSON.stringify(edition));
  change(file);
  return file;
};
const broken = (where: string) => ({ ok: false, failure: { kind: 'broken-edition', where } });

describe('reading an edition from outside', () => {
  test('gives an edition back as it was written', () => {
    expect(readEdition(parsed())).toEqual({ ok: true, value: edition });
  });

  test('keeps the clues of the press', () => {
    const read = readEdition(parsed((file) => (file.articles[0].clues = ['byline'])));
    expect(read.ok && read.value.articles[0]?.clues).toEqual(['byline']);
  });

  test('leaves out what the format does not know, a __proto__ included', () => {
    const text = JSON.stringify(edition).replace('{', '{"__proto__":{"admin":true},"script":"<b>",');
    const read = readEdition(JSON.parse(text));
    expect(read).toEqual({ ok: true, value: edition });
    expect(read.ok && 'admin' in read.value).toBe(false);
    expect(read.ok && 'script' in read.value).toBe(false);
  });

  test.each([
    null,
    7,
    'paperboat-edition',
    [],
    {},
    { format: 'other', version: 1 },
    { format: 'paperboat-edition' },
  ])('says that %j is no edition', (value) =>
    expect(readEdition(value)).toEqual({ ok: false, failure: { kind: 'not-an-edition' } }),
  );

  test('says so when a newer reader wrote it', () => {
    expect(readEdition(parsed((file) => (file.version = 2)))).toEqual({
      ok: false,
      failure: { kind: 'newer-version', version: 2 },
    });
  });
});

describe('a broken edition is refused and the place is named', () => {
  test.each<[where: string, what: string, change: Parameters<typeof parsed>[0]]>([
    ['id', 'an id that could be a path', (file) => (file.id = '../x')],
    ['date', 'a day that is not in the calendar', (file) => (file.date = '2026-02-30')],
    ['date', 'a date with space around it', (file) => (file.date = ' 2026-09-04')],
    ['pages', 'no page', (file) => (file.pages = [])],
    ['pages', 'two pages of one id', (file) => file.pages.push({ ...file.pages[0] })],
    ['pages.0.text', 'a text that is none', (file) => (file.pages[0].text = null)],
    ['pages.0.number', 'half a page number', (file) => (file.pages[0].number = 1.5)],
    ['publication.name', 'a name beyond measure', (file) => (file.publication.name = '报'.repeat(501))],
    ['articles', 'two articles of one id', (file) => (file.articles[1].id = file.articles[0].id)],
    ['articles.1', 'an article on a page that is not there', (file) => (file.articles[1].page = 'p9')],
    ['articles.0', 'a span beyond the page', (file) => file.articles[0].body[0].spans.push([5, 99_999])],
    [
      'articles.0.body.0.spans.0',
      'a span that runs backwards',
      (file) => (file.articles[0].body[0].spans = [[9, 3]]),
    ],
    ['articles.0.kind', 'an unknown kind', (file) => (file.articles[0].kind = 'poem')],
    ['articles.0.confidence', 'more than sure', (file) => (file.articles[0].confidence = 1.2)],
    [
      'furniture.0',
      'furniture beyond the page',
      (file) => file.furniture.push({ type: 'slogan', page: 'p1', text: '', spans: [[0, 99_999]] }),
    ],
    [
      'faults.0.type',
      'an unknown fault',
      (file) => file.faults.push({ type: 'boring', page: 'p1', spans: [], removed: false }),
    ],
  ])('%s: %s', (where, _what, change) => expect(readEdition(parsed(change))).toEqual(broken(where)));
});
