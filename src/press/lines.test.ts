import { expect, test } from 'vitest';
import { splitLines } from './lines';

test('lines know their place, their blanks and their indent', () => {
  const text = '\ufeff标题\r\n\r\n　　正文。\u2028尾';
  expect(
    splitLines(text).map(({ start, end, blanks, indent }) => [text.slice(start, end), blanks, indent]),
  ).toEqual([
    ['标题', 0, 0],
    ['正文。', 1, 4],
    ['尾', 0, 0],
  ]);
});

test('a text of white space has no lines', () => expect(splitLines(' \n\t\n　')).toEqual([]));
