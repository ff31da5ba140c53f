import { describe, expect, test } from 'vitest';
import { readLead } from './datelines';

/** `dateline | people | rest` */
function read(line: string): string | null {
  const lead = readLead(line);
  if (!lead) return null;
  const cut = (spans: readonly (readonly [number, number])[]) =>
    spans.map(([from, to]) => line.slice(from, to)).join('');
  const people = lead.people.map((person) => `${person.printed}:${person.name}`).join(' ');
  return [cut(lead.dateline), people, line.slice(lead.end)].join(' | ');
}

describe('the head of a story', () => {
  test.each([
    ['本报讯 昨天，', '本报讯 |  | 昨天，'],
    ['本报讯（记者 时雨）昨天，', '本报讯 | 记者:时雨 | 昨天，'],
    ['江州晚报讯（记者时雨 通讯员白露）昨天，', '江州晚报讯 | 记者:时雨 通讯员:白露 | 昨天，'],
    ['白沙讯 （记者 洪波）昨天，', '白沙讯 | 记者:洪波 | 昨天，'],
    ['新华社北京6月11日电（记者汤宁、石磊）11日，', '新华社北京6月11日电 | 记者:汤宁 记者:石磊 | 11日，'],
    ['据新华社电 11日，', '据新华社电 |  | 11日，'],
    ['本报南京10月19日电  （记者李想）昨天，', '本报南京10月19日电 | 记者:李想 | 昨天，'],
    ['【本報訊】市公所昨天', '【本報訊】 |  | 市公所昨天'],
    ['【9月14日讯】（记者 时雨）昨天', '【9月14日讯】 | 记者:时雨 | 昨天'],
    ['（星島日報報道）天氣炎熱', '（星島日報報道） |  | 天氣炎熱'],
    ['〔記者游書帆、簡言／潮州報導〕閒置', '潮州報導 | 記者:游書帆 記者:簡言 | 閒置'],
    ['【本報記者游書帆潮州報導】閒置', '潮州報導 | 本報記者:游書帆 | 閒置'],
    ['（中央社記者游書帆潮州14日電）閒置', '（中央社記者游書帆潮州14日電） | 中央社記者:游書帆 | 閒置'],
    ['本报讯 记者 苏  滨 通讯员 白露报道：昨天', '本报讯 | 记者:苏滨 通讯员:白露 | 昨天'],
    ['本报记者 时雨 报道：昨天', ' | 本报记者:时雨 | 昨天'],
  ])('%s', (line, parts) => expect(read(line)).toBe(parts));

  test('tells where a text from another page goes on', () => {
    const lead = readLead('（上接第1版）往年种什么');
    expect([lead?.jump, lead?.end]).toEqual([[0, 7], 7]);
  });

  test.each([
    '记者昨天从气象局获悉，本周有雨。',
    '近日，县里开展评估。',
    '【简讯】',
    '（图书馆）明天开放',
    '新华书店昨天重新开业。',
  ])('%s has none', (line) => expect(readLead(line)).toBeNull());
});
