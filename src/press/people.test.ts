import { describe, expect, test } from 'vitest';
import { readPeople } from './people';

const read = (text: string): string | undefined =>
  readPeople(text)
    ?.people.map((person) => `${person.printed}:${person.name}`)
    .join(' ');

describe('a byline', () => {
  test.each([
    ['记者 王知夏 通讯员 徐青', '记者:王知夏 通讯员:徐青'],
    ['通讯员 程以南 记者 章小满 李想', '通讯员:程以南 记者:章小满 记者:李想'],
    ['本报记者 纪晓岸　　□ 本报通讯员 周一苇', '本报记者:纪晓岸 本报通讯员:周一苇'],
    ['记者时雨通讯员白露', '记者:时雨 通讯员:白露'],
    ['记者 苏  滨', '记者:苏滨'],
    ['首席记者 林知秋 见习记者 白露', '首席记者:林知秋 见习记者:白露'],
    ['本报驻埃及记者 黄河', '本报驻埃及记者:黄河'],
    ['记者 欧阳晨 上官雪', '记者:欧阳晨 记者:上官雪'],
    ['洪波 石磊', ':洪波 :石磊'],
    ['读者 阿依古丽·买买提', '读者:阿依古丽·买买提'],
  ])('%s', (text, people) => expect(read(text)).toBe(people));
});

describe('a credit', () => {
  test.each([
    ['洪波 摄', '摄:洪波'],
    ['洪波攝', '攝:洪波'],
    ['图/洪波', '图:洪波'],
    ['摄影 记者 洪波', '记者:洪波'],
    ['本报记者 洪波 摄影报道', '本报记者:洪波'],
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
    expect(read('记者 洪波 通讯员 白云出岫')).toBe('记者:洪波 通讯员:白云出岫');
  });
});

test.each(['记者 近日', '记者 从市气象局了解到，', '全县412名养路工', '记者'])('%s is no byline', (text) => {
  expect(readPeople(text)).toBeNull();
});
