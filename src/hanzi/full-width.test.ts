import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullWidth } from './full-width';

describe('punctuation between Han characters', () => {
  test.each([
    ['昨天,记者获悉:全区共建成7个所;明年再建3个!', '昨天，记者获悉：全区共建成7个所；明年再建3个！'],
    ['“真的吗?”他问', '“真的吗？”他问'],
    ['试点县(市、区)', '试点县（市、区）'],
    ['好｡', '好。'],
  ])('%s is shown as %s', (raw, shown) => expect(fullWidth(raw)).toBe(shown));

  test.each(['1,234', '10:30', 'https://a.example', 'A,B', 'Well, yes! (No?)', '比分3:2'])(
    '%s keeps its own',
    (text) => expect(fullWidth(text)).toBe(text),
  );

  test('both brackets of a pair look alike', () => {
    expect(fullWidth('電話 (08)555')).toBe('電話 (08)555');
    expect(fullWidth('中心(CBD)建设')).toBe('中心（CBD）建设');
  });

  test('the length never changes, so that offsets stay good', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fullWidth(text).length === text.length));
  });
});
