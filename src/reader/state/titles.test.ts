import { expect, test } from 'vitest';
import { zhHans } from '../words/zh-hans';
import { titleOf } from './titles';

const paragraph = (text: string) => ({ type: 'paragraph', text, spans: [] }) as const;

test('an article is called by its headline', () => {
  expect(titleOf({ headline: '老街装上了新路灯', body: [paragraph('本报讯')] }, zhHans)).toBe(
    '老街装上了新路灯',
  );
});

test('without a headline it is called by how its text begins, cut between characters', () => {
  const text = `${'𠮷'.repeat(30)}镇的秋天来得晚。`;
  expect(titleOf({ headline: '', body: [paragraph(text)] }, zhHans)).toBe(`${'𠮷'.repeat(24)}……`);
  const sentence = '老街的灯一盏接一盏亮到桥头，桥上的人都停下来看。';
  expect(titleOf({ headline: '', body: [paragraph(`${sentence}谁也没有说话。`)] }, zhHans)).toBe(
    '老街的灯一盏接一盏亮到桥头，桥上的人都停下来看……',
  );
  expect(titleOf({ headline: '', body: [paragraph('灯亮了。')] }, zhHans)).toBe('灯亮了。');
});

test('with neither it is untitled', () => {
  expect(titleOf({ headline: '', body: [] }, zhHans)).toBe('（无题）');
});
