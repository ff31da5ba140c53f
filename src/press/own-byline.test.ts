import { describe, expect, test } from 'vitest';
import { readOwnByline } from './own-byline';

describe('a line that is a byline', () => {
  test.each([
    ['■记者 时雨 通讯员 白露', 'role'],
    ['（本报记者 时雨）', 'role'],
    ['■摄影 记者 时雨', 'credit'],
    ['时雨 摄', 'credit'],
    ['□本报记者 时雨 摄影报道', 'credit'],
    ['文/图 本报记者 时雨', 'role'],
    ['記者游書帆／潮州報導', 'place'],
    ['◎苏问渠', 'marked'],
    ['石间水', 'bare'],
  ] as const)('%s: %s', (line, type) => expect(readOwnByline(line)?.type).toBe(type));

  test.each([
    '■体育要闻与赛事快报',
    '【城事】',
    '记者手记',
    '读者来信',
    '昨天，记者从县里了解到情况。',
    '扫码看视频',
  ])('%s is none', (line) => expect(readOwnByline(line)).toBeNull());
});
