import { describe, expect, test } from 'vitest';
import type { Keepsake } from '../../../library/schema';
import { fitsFilter } from './kept';

const keepsake: Keepsake = {
  headline: '老街装上了新路灯',
  publication: '清河县报',
  date: null,
  page: 2,
  section: '民生',
  words: '夜里回家不再摸黑\n记者 程小禾 通讯员 乔木',
  language: 'zh-Hans',
};
const everything = { publication: null, sections: [], words: '' };
const finds = (words: string, among: Keepsake = keepsake) =>
  fitsFilter({ keepsake: among, section: among.section }, { ...everything, words });

describe('the words asked for', () => {
  test('may stand apart, in any order', () => {
    expect(finds('老街 路灯')).toBe(true);
    expect(finds('路灯　老街')).toBe(true);
    expect(finds('老街 石桥')).toBe(false);
  });

  test('may be of the byline or the lines round the headline', () => {
    expect(finds('程小禾 路灯')).toBe(true);
    expect(finds('摸黑')).toBe(true);
  });

  test('find a bookmark of an older build by its headline', () => {
    const { words: _, language: __, ...older } = keepsake;
    expect(finds('路灯', older)).toBe(true);
    expect(finds('程小禾', older)).toBe(false);
  });

  test('leave everything in when there are none', () => expect(finds(' ，')).toBe(true));
});

test('a bookmark is of the chosen paper and of one of the chosen sections', () => {
  const fits = (filter: object) => fitsFilter({ keepsake, section: '文化' }, { ...everything, ...filter });
  expect(fits({ publication: '清河县报', sections: ['民生', '文化'] })).toBe(true);
  expect(fits({ publication: '石桥镇报' })).toBe(false);
  expect(fits({ sections: ['民生'] })).toBe(false);
});
