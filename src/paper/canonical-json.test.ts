import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json';

test('equal data give equal text, in whatever order they were built', () => {
  const one = { 版: 1, a: [{ y: null, x: '石桥' }], b: { d: 2, c: undefined } };
  const other = { b: { d: 2 }, a: [{ x: '石桥', y: null }], 版: 1 };
  expect(canonicalJson(one)).toBe('{"a":[{"x":"石桥","y":null}],"b":{"d":2},"版":1}');
  expect(canonicalJson(other)).toBe(canonicalJson(one));
});

test('the order of a list is kept', () => {
  expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
});
