import { describe, expect, test } from 'vitest';
import { guessFromName, seriesOf } from './names';

describe('the name of a file tells', () => {
  test.each<[name: string, publication: string | null, date: string | null, number: number | null]>([
    ['rmrb_20251020.txt', '人民日报', '2025-10-20', null],
    ['rmrb_20251020_07.txt', '人民日报', '2025-10-20', 7],
    ['20251020/01.txt', null, '2025-10-20', 1],
    ['2026-09-04_A3.txt', null, '2026-09-04', 3],
    ['清河县报 2026年9月4日 第3版.txt', '清河县报', '2026-09-04', 3],
    ['清河县报2026年9月4日第十二版.txt', '清河县报', '2026-09-04', 12],
    ['清河县报/2026-09/04/石桥 二版.txt', '清河县报', '2026-09-04', 2],
    ['清河县报/2026.9.4/p03 民生.txt', '清河县报', '2026-09-04', 3],
    ['石桥晚報_2026_09_04_A08.txt', '石桥晚報', '2026-09-04', 8],
    ['清河县报2026年9月.txt', '清河县报', '2026-09', null],
    ['Stonebridge Daily 2026-09-04 page 2.txt', 'Stonebridge Daily', '2026-09-04', 2],
    ['ｒｍｒｂ＿２０２５１０２０．txt', '人民日报', '2025-10-20', null],
  ])('%s', (name, publication, date, number) => {
    expect(guessFromName(name)).toEqual({ publication, date, number, name: null });
  });

  test.each([
    '情况通报.txt',
    '新建文本文档.txt',
    '20251320.txt',
    '12345678.txt',
    'notes.txt',
    '2026-02-30.txt',
    '',
  ])('nothing: %s', (name) => {
    expect(guessFromName(name)).toMatchObject({ publication: null, date: null });
  });

  test('a label instead of a number, where the number would name another page: B3 is not the third', () => {
    expect(guessFromName('2026-09-04_B3.txt')).toMatchObject({ number: null, name: 'B3' });
    expect(guessFromName('清河县报 2026年9月4日 B3版.txt')).toMatchObject({ number: null, name: 'B3' });
  });
});

describe('a series', () => {
  test('is what differs in nothing but the page', () => {
    expect(seriesOf('报纸/第1版.txt')).toBe(seriesOf('报纸/第12版.txt'));
    expect(seriesOf('20251020/01.txt')).toBe(seriesOf('20251020/02.txt'));
  });

  test('is another one on another day, or under another name', () => {
    expect(seriesOf('20251020/01.txt')).not.toBe(seriesOf('20251021/01.txt'));
    expect(seriesOf('清河_01.txt')).not.toBe(seriesOf('石桥_01.txt'));
    expect(seriesOf('随笔.txt')).toBeNull();
  });
});
