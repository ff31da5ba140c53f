import { describe, expect, test } from 'vitest';
import { endingOf } from './sentence-end';

describe('how a text ends', () => {
  test.each([
    ['大事就少了。', 'stop'],
    ['“老厂要活下去，就得学新本事。”', 'stop'],
    ['他想了想……', 'stop'],
    ['不受影响。（完）', 'stop'],
    ['也能赛龙舟.', 'stop'],
    ['The hall stays open.', 'stop'],
    ['一位居民说，', 'comma'],
    ['他介绍：', 'colon'],
    ['全区共', 'open'],
    ['紧扣“五新五', 'open'],
    ['凉亭里的“减法”', 'open'],
    ['献血3.', 'stop'],
    ['', 'open'],
    ['”', 'open'],
  ] as const)('%s: %s', (text, ending) => expect(endingOf(text)).toBe(ending));
});
