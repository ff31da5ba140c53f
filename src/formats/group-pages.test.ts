import { expect, test } from 'vitest';
import type { IncomingPage } from './format';
import { groupPages } from './group-pages';
import { guessFromName } from './names';

const page = (name: string, text = `${name} 的文字`): IncomingPage => ({
  type: 'page',
  text,
  name,
  guess: guessFromName(name),
});
const grouped = (...names: string[]) =>
  groupPages(names.map((name) => page(name))).map(({ pages }) => pages.flatMap(({ files }) => files));

test('pages of one paper and day make one edition, in the order of their numbers', () => {
  expect(
    grouped('rmrb_20251020_10.txt', 'rmrb_20251020_02.txt', '人民日报 2025年10月20日 第1版.txt'),
  ).toEqual([['人民日报 2025年10月20日 第1版.txt', 'rmrb_20251020_02.txt', 'rmrb_20251020_10.txt']]);
});

test('so do files that differ in the page only', () => {
  expect(grouped('20251020/02.txt', '20251020/01.txt', 'page3.txt', 'page1.txt')).toEqual([
    ['20251020/01.txt', '20251020/02.txt'],
    ['page1.txt', 'page3.txt'],
  ]);
});

test('days and papers stay apart, and a file that tells nothing stays alone', () => {
  const names = ['rmrb_20251020.txt', 'rmrb_20251021.txt', 'gmrb_20251020.txt', '剪报一.txt', '剪报二.txt'];
  expect(grouped(...names)).toEqual(names.map((name) => [name]));
});

test('the parts of a paper follow one another', () => {
  expect(
    grouped('2026-09-04_B10.txt', '2026-09-04_B2.txt', '2026-09-04_A2.txt', '2026-09-04_A1.txt'),
  ).toEqual([['2026-09-04_A1.txt', '2026-09-04_A2.txt', '2026-09-04_B2.txt', '2026-09-04_B10.txt']]);
});

test('the same text twice is one page that knows both files', () => {
  const [only, ...more] = groupPages([page('20251020/01.txt', '同一版'), page('20251020/02.txt', '同一版')]);
  expect(more).toEqual([]);
  expect(only?.pages).toEqual([
    { text: '同一版', number: 1, name: null, files: ['20251020/01.txt', '20251020/02.txt'] },
  ]);
});

test('no page is lost and none is doubled', () => {
  const names = ['a/1.txt', 'a/2.txt', 'b/1.txt', 'rmrb_20251020_1.txt', 'x.txt', '第一版.txt'];
  expect(
    grouped(...names)
      .flat()
      .sort(),
  ).toEqual([...names].sort());
});
