import { describe, expect, test } from 'vitest';
import { readTitle } from './titles';

const read = (...lines: string[]): string => {
  const { kicker, headline, subhead } = readTitle(lines, true);
  return [kicker, headline, subhead].join(' | ');
};

describe('a printed title', () => {
  test.each([
    [
      ['让老街坊住得安心 云溪县首批加装电梯 进入验收阶段'],
      '让老街坊住得安心 | 云溪县首批加装电梯进入验收阶段 | ',
    ],
    [['区图书馆推出 夜间借阅服务'], ' | 区图书馆推出夜间借阅服务 | '],
    [['一盏夜灯 十年不熄', '梅岭村的“夜读书屋”'], '一盏夜灯十年不熄 | 梅岭村的“夜读书屋” | '],
    [['渡口的“灯下夜校”', '——记摆渡人老程'], ' | 渡口的“灯下夜校” | ——记摆渡人老程'],
    [['望洲街市清晨停電', '魚檔冰櫃報廢過半'], ' | 望洲街市清晨停電魚檔冰櫃報廢過半 | '],
    [['社区新事 一根绳上的三家人'], '社区新事 | 一根绳上的三家人 | '],
    [['三层楼，差一票', '老楼终于装上了电梯'], '三层楼，差一票 | 老楼终于装上了电梯 | '],
    [['麦秆记', '一捆麦秆 两样去处'], '麦秆记 | 一捆麦秆两样去处 | '],
    [['读者来信 台阶太滑'], '读者来信 | 台阶太滑 | '],
    [['40年的老井 又出水了'], ' | 40年的老井又出水了 | '],
    [['以案说法 租房押金迟迟不退 房东被判赔偿'], '以案说法 | 租房押金迟迟不退房东被判赔偿 | '],
  ])('%j', (lines, parts) => expect(read(...lines)).toBe(parts));

  test('in two full parts keeps its space', () => {
    expect(read('《柿子红了》再获大奖 荣登全省网络短片创作大赛“金柿子”榜首')).toBe(
      ' | 《柿子红了》再获大奖 荣登全省网络短片创作大赛“金柿子”榜首 | ',
    );
  });

  test('in another language is only joined', () => {
    expect(readTitle(['Village Hall Roof', 'Saved By Bakers'], false).headline).toBe(
      'Village Hall Roof Saved By Bakers',
    );
  });
});
