import { describe, expect, test } from 'vitest';
import { edtfDay, edtfSortKey, parseEdtf } from './edtf';

describe('EDTF dates', () => {
  test.each([
    '2019-10-23',
    '2019-10',
    '2019',
    '2019-10~',
    '1985?',
    '2004-06-XX',
    '2004-XX-XX',
    '201X',
    '20XX',
    '2024-02-29',
  ])('takes %s as it stands', (text) => expect(parseEdtf(` ${text} `)).toBe(text));

  test.each([
    '',
    '23.10.2019',
    '2019-13',
    '2019-00',
    '2023-02-29',
    '2019-10-32',
    '2019-XX-10',
    '201X-05',
    '2019/2020',
    '2019-10-23T10:00',
  ])('refuses %s', (text) => expect(parseEdtf(text)).toBeNull());

  test('makes a day only where the calendar has it', () => {
    expect(edtfDay(2026, 9, 4)).toBe('2026-09-04');
    expect(edtfDay(2026, 2, 30)).toBeNull();
  });

  test('sorts vague dates before the days within them and unknown ones first', () => {
    const dates = ['2019-10-23', '2019-10~', '2019', '201X'].map((text) => parseEdtf(text));
    const sorted = [...dates, null].sort((a, b) => edtfSortKey(a).localeCompare(edtfSortKey(b)));
    expect(sorted).toEqual([null, '201X', '2019', '2019-10~', '2019-10-23']);
  });
});
