import { describe, expect, test } from 'vitest';
import { displayText, furnitureText } from './display-text';

describe('the text a reader sees', () => {
  test('is healed across a column end without a space', () => {
    const text = '全县共\n\n有书屋613间,藏书达11万。';
    expect(
      displayText(
        text,
        [
          [0, 3],
          [5, text.length],
        ],
        true,
      ),
    ).toBe('全县共有书屋613间，藏书达11万。');
  });
  test('loses the spaces that an extractor left between Han', () => {
    expect(displayText('接 种工作', [[0, 5]], true)).toBe('接种工作');
  });
  test('has a hyphen at a line end healed', () => {
    const text = 'The roof will be re-\npaired after all.';
    expect(displayText(text, [[0, text.length]], false)).toBe('The roof will be repaired after all.');
  });
});

test('furniture keeps its lines and the spaces in them', () => {
  const text = '湖湾新城\n春风里 云溪畔';
  expect(
    furnitureText(
      text,
      [
        [0, 4],
        [5, 12],
      ],
      true,
    ),
  ).toBe('湖湾新城\n春风里 云溪畔');
});
