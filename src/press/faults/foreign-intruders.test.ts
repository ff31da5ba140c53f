import { expect, test } from 'vitest';
import { foreignIntruders } from './foreign-intruders';

const found = (text: string): string[] =>
  foreignIntruders(text).map(([start, end]) => text.slice(start, end));

test('a small foreign word between Han characters is a fault', () => {
  expect(found('实验学校 and 附属学校')).toEqual(['and']);
});

test.each(['创意DIY课堂', '浙里办APP就能查', 'rock and roll 音乐节', '维生素 A 片', 'K12 路公交'])(
  '%s has none',
  (text) => expect(found(text)).toEqual([]),
);
