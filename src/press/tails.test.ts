import { describe, expect, test } from 'vitest';
import { readTail } from './tails';

/** `body | signature | people` */
function read(line: string): string | null {
  const tail = readTail(line);
  if (!tail) return null;
  const people = tail.people.map((person) => `${person.printed}:${person.name}`).join(' ');
  return [line.slice(0, tail.bodyEnd), tail.signature, people].join(' | ');
}

describe('the end of a story', () => {
  test.each([
    ['小船靠岸了。（记者 时雨）', '小船靠岸了。 | role | 记者:时雨'],
    ['小船靠岸了。(白露)', '小船靠岸了。 | bare | :白露'],
    ['小船靠岸了。（白露 时雨）', '小船靠岸了。 | bare | :白露 :时雨'],
    ['发往各地。（记者 时雨 摄）', '发往各地。 | photo | 记者:时雨'],
    ['受到喜爱。木报记者 时雨 摄', '受到喜爱。 | photo | 木报记者:时雨'],
    ['受到喜爱。新华社发（时雨 摄）', '受到喜爱。 | photo | 摄:时雨'],
  ])('%s', (line, parts) => expect(read(line)).toBe(parts));

  test('tells where a text goes on on another page', () => {
    expect(readTail('插秧时要留（下转第4版）')?.jump).toEqual([5, 12]);
    expect(readTail('市長回應，將保留（下轉A4版）')?.jump).toEqual([8, 15]);
  });

  test('knows the marks of the desk', () => expect(readTail('小船靠岸了。②11')?.deskCode).toEqual([6, 9]));

  test.each([
    '小船靠岸了。',
    '共有车位862个（含充电车位）',
    '行人不受影响。（完）',
    '亭里摆着热水、针线和地图',
  ])('%s has none', (line) => expect(readTail(line)).toBeNull());
});
