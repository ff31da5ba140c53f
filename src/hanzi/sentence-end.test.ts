import { describe, expect, test } from 'vitest';
import { endingOf } from './sentence-end';

describe('how a text ends', () => {
  test.each([
    ['日子就顺了。', 'stop'],
    ['“手艺要传下去，就得有人学。”', 'stop'],
    ['他想了想……', 'stop'],
    ['不受影响。（完）', 'stop'],
    ['也能开船.', 'stop'],
    ['The hall stays open.', 'stop'],
    ['一位居民说，', 'comma'],
    ['他介绍：', 'colon'],
    ['全区共', 'open'],
    ['他说“不急，慢', 'open'],
    ['凉亭里的“减法”', 'open'],
    ['献血3.', 'stop'],
    ['', 'open'],
    ['”', 'open'],
  ] as const)('%s: %s', (text, ending) => expect(endingOf(text)).toBe(ending));
});
