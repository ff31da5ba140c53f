import { describe, expect, test } from 'vitest';
import { readPeople } from './people';

const read = (text: string): string | undefined =>
  readPeople(text)
    ?.people.map((person) => `${person.printed}:${person.name}`)
    .join(' ');

describe('a byline', () => {
  test.each([
    ['记者 王知夏 通讯员 徐青', '记者:王知夏 通讯员:徐青'],
    ['通讯员 祝铃 记者 周明月 李想', '通讯员:祝铃 记者:周明月 记者:李想'],
    ['本报记者 迟暖　　□ 本报通讯员 步云', '本报记者:迟暖 本报通讯员:步云'],
    ['记者李铮通讯员王飞', '记者:李铮 通讯员:王飞'],
    ['记者 苏  滨', '记者:苏滨'],
    ['首席记者 夏青 见习记者 白露', '首席记者:夏青 见习记者:白露'],
    ['本报驻埃及记者 黄河', '本报驻埃及记者:黄河'],
    ['记者 欧阳晨 上官雪', '记者:欧阳晨 记者:上官雪'],
    ['燕归来 仲夏', ':燕归来 :仲夏'],
    ['读者 阿依古丽·买买提', '读者:阿依古丽·买买提'],
  ])('%s', (text, people) => expect(read(text)).toBe(people));
});

describe('a credit', () => {
  test.each([
    ['项北 摄', '摄:项北'],
    ['項北攝', '攝:項北'],
    ['图/项北', '图:项北'],
    ['摄影 记者 项北', '记者:项北'],
    ['本报记者 项北 摄影报道', '本报记者:项北'],
    ['张驰 文 李想 图', '文:张驰 图:李想'],
    ['文/张驰 图/李想', '文:张驰 图:李想'],
  ])('%s', (text, people) => expect(read(text)).toBe(people));
});

describe('names run together', () => {
  test('are parted when every piece is a name', () => {
    expect(read('通讯员王小飞李大永')).toBe('通讯员:王小飞 通讯员:李大永');
  });
  test('stay whole and are flagged when nothing parts them for sure', () => {
    const byline = readPeople('记者 阿布都热西提');
    expect(byline?.people).toHaveLength(1);
    expect(byline?.runTogether).toBe(true);
  });
  test('four characters among spaced names are one name', () => {
    expect(read('记者 屈新 通讯员 蓝采和风')).toBe('记者:屈新 通讯员:蓝采和风');
  });
});

test.each(['记者 近日', '记者 从市气象局了解到，', '全区412名网格员', '记者'])('%s is no byline', (text) => {
  expect(readPeople(text)).toBeNull();
});
