import { describe, expect, test } from 'vitest';
import { readFolio } from './folio';

describe('a folio line', () => {
  test.each([
    ['江州日报　2024年4月12日　星期五　02　要闻', ['江州日报', '2024-04-12', 2, '要闻']],
    ['社会 2 2023-9-14', [null, '2023-09-14', 2, '社会']],
    ['6版·文化', [null, null, 6, '6版·文化'.slice(3)]],
    ['望洲時報　2023年11月4日　星期六　A5', ['望洲時報', '2023-11-04', 5, null]],
    ['二〇二四年四月十二日 星期五', [null, '2024-04-12', null, null]],
    ['云溪报 2024年4月12日 星期五 第1版 要闻', ['云溪报', '2024-04-12', 1, '要闻']],
    ['第3版 听涛 · 2024年4月12日 云溪报', ['云溪报', '2024-04-12', 3, '听涛']],
    ['云溪报|A3|教育·健康|2024年4月12日', ['云溪报', '2024-04-12', 3, '教育']],
    ['云溪报 2024年9月22日 星期日 农历八月二十 秋分 4版', ['云溪报', '2024-09-22', 4, null]],
    ['责编 白露 2024年4月12日 要闻 03', [null, '2024-04-12', 3, '要闻']],
  ] as const)('%s', (line, told) => {
    const folio = readFolio(line);
    expect([folio?.publication, folio?.date, folio?.number, folio?.name]).toEqual(told);
  });

  test.each([
    '白沙站 4.62米 平',
    '县图书馆延长开放时间',
    '9月14日，江边的荻花开了',
    '日子就顺了。',
    '三年旧账 理成日报',
  ])('%s is none', (line) => expect(readFolio(line)).toBeNull());
});
