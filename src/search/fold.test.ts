import { expect, test } from 'vitest';
import { fold } from './fold';

test('width, case, punctuation and spaces do not matter', () => {
  expect(fold('ＡＰＰ “浙里办”, 2026 年!').text).toBe(fold('app浙里办２０２６年').text);
});

test('every folded unit knows where it came from', () => {
  const { text, origin } = fold('“纸 船”');
  expect(text).toBe('纸船');
  expect(origin).toEqual([1, 3, 5]);
});

test('characters beyond the basic plane keep both halves', () => {
  expect(fold('𠮷野家').text).toBe('𠮷野家');
});
