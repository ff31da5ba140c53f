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
    [['一碗热粥 十年不断', '梅岭村的“孝心食堂”'], '一碗热粥十年不断 | 梅岭村的“孝心食堂” | '],
    [['渡口的“船头课堂”', '——记水上教师门师傅'], ' | 渡口的“船头课堂” | ——记水上教师门师傅'],
    [['望洲街市清晨停電', '魚檔冰櫃報廢過半'], ' | 望洲街市清晨停電魚檔冰櫃報廢過半 | '],
    [['以案说法 网购月饼没有标签 商家退一赔十'], '以案说法 | 网购月饼没有标签商家退一赔十 | '],
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
