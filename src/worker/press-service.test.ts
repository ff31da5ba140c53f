import { describe, expect, test } from 'vitest';
import { bridge, editionForTests, library, orchard } from '../paper/edition-for-tests';
import { createPressService, type Press } from './press-service';
import type { Progress } from './protocol';

/** Makes one article of each page: the first line its title, the rest its body. */
const plainPress: Press = (pages, hints = {}) =>
  editionForTests({
    publication: hints.publication ?? null,
    date: hints.date ?? null,
    pages: pages.map(({ text, number, name }) => {
      const [headline = '', ...paragraphs] = text.trimEnd().split('\n');
      return {
        stories: [[headline, ...paragraphs] as const],
        ...(number === undefined ? {} : { number }),
        ...(name === undefined ? {} : { name }),
      };
    }),
  });

const service = createPressService(plainPress);
/** As a story comes back from the plain press, so that a page's text is the file's text. */
const textOf = (story: readonly string[]) => `${story.join('\n')}\n\n`;
const picked = (name: string, text: string) => ({ name, blob: new Blob([text]) });
const quiet = () => undefined;

describe('pressing what was picked', () => {
  test('makes one edition of the pages of one day, and names the files of its pages', async () => {
    const proposal = await service.pressFiles(
      [
        picked('清河县报 2026年9月4日 第3版.txt', textOf(orchard)),
        picked('清河县报_20260904_1.txt', textOf(bridge)),
      ],
      quiet,
    );
    expect(proposal.refused).toEqual([]);
    expect(proposal.editions).toMatchObject([
      {
        pressed: true,
        edition: {
          publication: { name: '清河县报' },
          date: '2026-09-04',
          pages: [{ number: 1 }, { number: 3 }],
          articles: [{ headline: bridge[0] }, { headline: orchard[0] }],
        },
        sources: [
          { name: '清河县报_20260904_1.txt', page: 'p1' },
          { name: '清河县报 2026年9月4日 第3版.txt', page: 'p2' },
        ],
      },
    ]);
  });

  test('takes edition files as they are, and joins them with pages of the same issue', async () => {
    const edition = editionForTests({ pages: [{ number: 1, stories: [bridge, library] }] });
    const proposal = await service.pressFiles(
      [picked('edition.json', JSON.stringify(edition)), picked('清河县报_20260904_3.txt', textOf(orchard))],
      quiet,
    );
    expect(proposal.editions).toHaveLength(1);
    expect(proposal.editions[0]?.edition.articles.map(({ headline }) => headline)).toEqual([
      bridge[0],
      library[0],
      orchard[0],
    ]);
    expect(proposal.editions[0]?.sources).toEqual([
      { name: 'edition.json', page: 'p1' },
      { name: '清河县报_20260904_3.txt', page: 'p2' },
    ]);
  });

  test('keeps two versions of a page apart rather than drop one', async () => {
    const one = editionForTests({ pages: [{ number: 1, stories: [bridge, library] }] });
    const other = editionForTests({ pages: [{ number: 1, stories: [bridge] }] });
    const { editions } = await service.pressFiles(
      [picked('a.json', JSON.stringify(one)), picked('b.json', JSON.stringify(other))],
      quiet,
    );
    expect(editions.map(({ edition }) => edition)).toEqual([one, other]);
  });

  test('takes the same file twice for one', async () => {
    const { editions } = await service.pressFiles(
      [
        picked('清河县报_20260904_1.txt', textOf(bridge)),
        picked('清河县报_20260904_1 副本.txt', textOf(bridge)),
      ],
      quiet,
    );
    expect(editions).toHaveLength(1);
    expect(editions[0]?.edition.pages).toHaveLength(1);
    expect(editions[0]?.sources).toHaveLength(2);
  });

  test('refuses bad files one by one, and the good ones still come', async () => {
    const { editions, refused } = await service.pressFiles(
      [picked('空.txt', ''), picked('石桥.txt', textOf(bridge)), picked('稿.pdf', '%PDF-1.7')],
      quiet,
    );
    expect(editions).toHaveLength(1);
    expect(refused).toEqual([
      { name: '空.txt', failure: { kind: 'empty' } },
      { name: '稿.pdf', failure: { kind: 'binary', looksLike: 'pdf' } },
    ]);
  });

  test('tells how far it is, up to the last file', async () => {
    const told: Progress[] = [];
    await service.pressFiles(
      [picked('空.txt', ''), picked('石桥.txt', textOf(bridge)), picked('柳坪.txt', textOf(orchard))],
      (progress) => void told.push(progress),
    );
    expect(told.map(({ done }) => done)).toEqual([...told.map(({ done }) => done)].sort());
    expect(told[0]).toEqual({ done: 0, total: 3, name: '空.txt' });
    expect(told.at(-1)).toEqual({ done: 3, total: 3, name: '' });
  });
});

describe('pressing pasted text', () => {
  test('makes an edition of one page', async () => {
    const { editions, refused } = await service.pressText(textOf(bridge));
    expect(refused).toEqual([]);
    expect(editions).toMatchObject([
      { pressed: true, edition: { pages: [{ text: textOf(bridge) }] }, sources: [{ name: '', page: 'p1' }] },
    ]);
  });

  test('refuses what is no text', async () => {
    expect(await service.pressText(' \n')).toEqual({
      editions: [],
      refused: [{ name: '', failure: { kind: 'empty' } }],
    });
  });
});
