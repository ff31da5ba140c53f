import { describe, expect, test } from 'vitest';
import { repeatedPassages } from './repeated-passages';

const removed = (text: string): string[] =>
  repeatedPassages(text).map(({ span: [start, end] }) => text.slice(start, end));

const passage = '试点期间，工作人员每天到现场记录数据，根据家长意见调整了三次音量。';
const original = `放学时段，绿灯自动延长8秒。${passage}\n\n`;

describe('a passage printed twice', () => {
  test('is taken out where it breaks a sentence', () => {
    expect(removed(`${original}孩子记没记住${passage}\n\n是另一回事。`)).toEqual([passage]);
  });
  test('is found although the copy comes first', () => {
    expect(removed(`孩子记没记住${passage}\n\n是另一回事。\n\n${original}`)).toEqual([passage]);
  });
  test('is found although a character differs', () => {
    const slip = passage.replace('每天', '母天');
    expect(removed(`${original}孩子记没记住${slip}\n\n是另一回事。`)).toEqual([slip]);
  });
  test('is taken out where it is short, near, and glued to the end of a column', () => {
    const short = '往年头一场霜前收完稻子田里空着，今年种上了油菜和豆。';
    const page = `　　他有四十亩地，${short}\n\n　　种子是镇里发的，${short}\n\n撒下去七天就出了苗。`;
    expect(removed(page)).toEqual([short]);
  });
  test('stays where two such clauses both end a paragraph', () => {
    const short = '往年头一场霜前收完稻子田里空着，今年种上了油菜和豆。';
    expect(removed(`　　他有四十亩地，${short}\n\n　　她有两亩，${short}\n\n　　出苗了。`)).toEqual([]);
  });
  test('stays where both stand in their own place', () => {
    expect(removed(`${original}孩子都记住了。${passage}`)).toEqual([]);
  });
  test('stays where it is a set phrase', () => {
    const phrase = '为全县生态文明建设作出了贡献。';
    expect(removed(`梅岭村的柿子，${phrase}\n\n云溪镇的茶叶，${phrase}`)).toEqual([]);
  });
});

test('the work grows with the length of the text, not with its square', () => {
  // A copy is skipped once matched; so a thousand copies give at most as many matches.
  expect(repeatedPassages(original.repeat(1000)).length).toBeLessThanOrEqual(1000);
});
