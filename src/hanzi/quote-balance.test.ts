import { describe, expect, test } from 'vitest';
import { unbalancedQuotes } from './quote-balance';

describe('quotation marks without a partner', () => {
  test('none in a whole sentence, nested ones included', () => {
    expect(unbalancedQuotes('他说：“《石榴》是一首‘老歌’。”')).toEqual([]);
  });
  test('a closing mark that nothing opened', () => expect(unbalancedQuotes('整洁。”她说')).toEqual([3]));
  test('an opening mark that nothing closes', () => expect(unbalancedQuotes('整洁。“她说')).toEqual([3]));
});
