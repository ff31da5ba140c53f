import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../paper/edition';
import { gatherEvidence } from './evidence';
import { splitLines } from './lines';
import { readPageLines } from './page-line';
import { measureStyle } from './page-style';
import { press } from './press';
import { uncovered } from './uncovered';

const home = path.join(import.meta.dirname, 'fixtures');
const pages = readdirSync(home).map((slug) => readFileSync(path.join(home, slug, 'page.txt'), 'utf8'));

function expectWhole(edition: Edition): void {
  for (const page of edition.pages) expect(uncovered(edition, page)).toEqual({ missing: [], doubled: [] });
}

/** Characters that mean something to the press, so that random text meets its rules. */
const newspaperText = fc
  .array(
    fc.constantFrom(
      ...'　 \n\r\t。，、：；！？“”‘’「」（）()【】〔〕《》■□▲●…—／/·0123456789aA',
      ...[
        '本报讯',
        '记者',
        '通讯员',
        '摄',
        '新华社',
        '电',
        '（下转第3版）',
        '上接',
        '责任编辑',
        '热线',
        '公告',
        '简讯',
        ' and ',
        '\r\n',
        '\u2028',
        '\ufeff',
      ],
      ...'王李张上官水落石出近日昨天县市区',
    ),
    { maxLength: 300 },
  )
  .map((parts) => parts.join(''));

describe('whatever the text', () => {
  test('no character is lost or doubled, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.oneof(newspaperText, fc.string({ unit: 'binary', maxLength: 400 })), (text) => {
        expectWhole(press([{ text }]));
      }),
      { numRuns: 300 },
    );
  });

  test.each(['字', '秋天来了', '文明过节\n清洁出行', '云溪报 2024年4月12日 第3版'])(
    'a page that says only %j is one untitled article, so that it can be seen',
    (text) => {
      const edition = press([{ text }]);
      expect(edition.articles.map(({ headline, body }) => [headline, body.length])).toEqual([
        ['', text.split('\n').length],
      ]);
      expect(edition.furniture).toEqual([]);
    },
  );

  test('every prefix of a page presses', () => {
    for (const text of pages) {
      for (let end = 0; end < text.length; end += 37) expectWhole(press([{ text: text.slice(0, end) }]));
    }
  });

  test('lines in any order press', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.infiniteStream(fc.nat()), (text, stream) => {
        const lines = text.split('\n').map((line) => ({ line, order: stream.next().value ?? 0 }));
        const shuffled = lines.sort((a, b) => a.order - b.order).map(({ line }) => line);
        expectWhole(press([{ text: shuffled.join('\n') }]));
      }),
      { numRuns: 60 },
    );
  });

  test('the same text presses the same', () => {
    for (const text of pages) expect(press([{ text }])).toEqual(press([{ text }]));
  });

  test('spans lie within the page, in order and not empty', () => {
    fc.assert(
      fc.property(newspaperText, (text) => {
        for (const article of press([{ text }]).articles) {
          for (const block of article.body) {
            expect(block.spans.length).toBeGreaterThan(0);
            for (const [start, end] of block.spans) expect(start < end && end <= text.length).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('an empty page', () => {
  test.each(['', '\n\n\n', '\ufeff', ' 　\t'])('%j has no articles and no furniture', (text) => {
    const edition = press([{ text }]);
    expect([edition.articles, edition.furniture, edition.faults]).toEqual([[], [], []]);
  });

  test('no page at all is an edition without pages', () => {
    expect(press([]).pages).toEqual([]);
  });
});

describe('an edition', () => {
  const first =
    '江州日报　2024年4月12日　星期五　02　要闻\n\n东门桥今起通车\n\n本报讯（记者 时雨）昨天，东门桥完成验收，今起恢复双向通车。\n';
  const second = '南山种下千株梅\n\n本报讯（记者 时雨）南山公园的千株梅树昨天全部栽完，市民可以认养。\n';

  test('takes paper, date, page number and page name from the folio line', () => {
    const edition = press([{ text: first }, { text: second }]);
    expect(edition.publication.name).toBe('江州日报');
    expect(edition.date).toBe('2024-04-12');
    expect(edition.pages.map((page) => [page.number, page.name])).toEqual([
      [2, '要闻'],
      [null, null],
    ]);
  });

  test('believes hints before the page', () => {
    const edition = press([{ text: first, number: 7, name: '副刊' }], { publication: '江州晚报' });
    expect(edition.publication.name).toBe('江州晚报');
    expect(edition.pages[0]).toMatchObject({ number: 7, name: '副刊' });
  });

  test('knows nothing that nothing tells', () => {
    const edition = press([{ text: second }]);
    expect([edition.publication.name, edition.date]).toEqual([null, null]);
  });

  test('gives an article the same id when a page is added', () => {
    const alone = press([{ text: first }]);
    const both = press([{ text: first }, { text: second }]);
    expect(both.articles[0]?.id).toBe(alone.articles[0]?.id);
    expect(new Set(both.articles.map((article) => article.id)).size).toBe(both.articles.length);
  });

  test('keeps the raw text as it came', () => {
    const text = `\ufeff${second.replaceAll('\n', '\r\n')}`;
    expect(press([{ text }]).pages[0]?.text).toBe(text);
  });

  test('says how sure it is and why', () => {
    const [article] = press([{ text: second }]).articles;
    expect(article?.confidence).toBeGreaterThan(0.5);
    expect(article?.clues).toContain('dateline');
  });
});

describe('a long text', () => {
  const story = pages.find((text) => text.includes('豆浆')) ?? '';

  /** All observations about a text of so many pages. */
  function observations(copies: number): number {
    const lines = readPageLines(splitLines(`${story}\n\n`.repeat(copies)), '', true);
    const { lineClues, gapClues } = gatherEvidence(lines, measureStyle(lines, true));
    return [...lineClues, ...gapClues].reduce((sum, clues) => sum + clues.length, 0);
  }

  test('takes work in step with its length', () => {
    const one = observations(1);
    expect(observations(100)).toBeLessThan(one * 105);
  });

  test('of more lines than are read at once presses whole', () => {
    const edition = press([{ text: `${story}\n\n`.repeat(220) }]);
    expectWhole(edition);
    expect(edition.articles.length).toBeGreaterThan(1000);
  });

  test('of more lines than any page has stays whole, in one article', () => {
    const edition = press([{ text: 'a\n'.repeat(500_000) }]);
    expect(edition.articles).toHaveLength(1);
    expectWhole(edition);
  });

  test('without a line end presses whole', () => expectWhole(press([{ text: '田野里的风'.repeat(40_000) }])));
});
