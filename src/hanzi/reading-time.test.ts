import { describe, expect, test } from 'vitest';
import { readingMinutes, textLength } from './reading-time';

describe('the length of a text', () => {
  test('counts Han characters and Latin words apart', () => {
    expect(textLength('创意DIY课堂 open day')).toEqual({ han: 4, latinWords: 3 });
  });
  test('800 characters take two minutes', () => {
    expect(readingMinutes({ han: 800, latinWords: 0 })).toBe(2);
  });
  test('a slower reader takes longer', () => {
    expect(readingMinutes({ han: 500, latinWords: 0 }, 250)).toBe(2);
  });
});
