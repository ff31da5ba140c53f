import { describe, expect, test } from 'vitest';
import { gatherEvidence } from '../evidence';
import { splitLines } from '../lines';
import { readPageLines } from '../page-line';
import { measureStyle } from '../page-style';

/** The keys of what is observed about the line that holds `words`, gap before it included. */
function observed(page: string, words: string): readonly string[] {
  const lines = readPageLines(splitLines(page), page, true);
  const evidence = gatherEvidence(lines, measureStyle(lines, true));
  const at = lines.findIndex((line) => line.text.includes(words));
  return [...(evidence.lineClues[at] ?? []), ...(evidence.gapClues[at] ?? [])].map((clue) => clue.key);
}

const paragraph = '昨天，县图书馆延长了开放时间，周末一直开到晚上九点，读者可以凭身份证入馆。';

describe('a clue is seen where it stands', () => {
  test.each([
    ['full-sentences', paragraph, '昨天'],
    ['short-and-whole', `${paragraph}\n\n夜里的图书馆\n\n${paragraph}`, '夜里'],
    ['cut-inside-quotation', `${paragraph}\n\n馆里有一盏“读`, '馆里'],
    ['opens-with-dash', '灯下\n——记图书馆管理员\n\n正文。', '记图书馆'],
    ['run-of-short-lines', '渡口\n冷杉\n\n收起长篙\n系住月光\n夜色靠岸', '系住'],
    ['list-point', `${paragraph}\n\n一、本周完成检测；`, '本周'],
    ['byline-line', '灯下\n\n■记者 时雨 通讯员 白露', '时雨'],
    ['photo-credit-line', '灯下\n\n时雨 摄', '时雨'],
    ['marked-name', '灯下\n◎苏问渠', '苏问渠'],
    ['dateline', '灯下\n\n本报讯 昨天，图书馆开馆。', '本报讯'],
    ['byline-at-head', '灯下\n\n（记者 时雨）昨天，图书馆开馆。', '时雨'],
    ['continued-from-another-page', '（上接第1版）昨天，图书馆开馆。', '上接'],
    ['caption-opener', '图为读者在馆内看书。', '图为'],
    ['marked-item', '▲图书馆延长开放　自本周起，图书馆延长开放。', '延长开放'],
    ['photo-credit-at-end', '读者在馆内看书。（时雨 摄）', '读者'],
    ['signed-at-end', `${paragraph}（记者 时雨）`, '昨天'],
    ['jump-at-end', '昨天，图书馆开馆（下转第3版）', '昨天'],
    ['caption-and-credit-follow', '灯下\n\n昨天，读者在新馆内看书，一直看到深夜。\n时雨 摄', '灯下'],
    ['contact', '听涛书店\n电话：0599—5550123', '电话'],
    ['contact-follows', '听涛书店\n电话：0599—5550123', '听涛'],
    ['selling-words', '全场特价三天', '特价'],
    ['slogan-words', '讲文明话\n办文明事', '讲'],
    ['even-pair', '讲文明话\n办文明事', '办'],
    ['office-signs', '讲文明话\n办文明事\n云溪县文明办', '云溪'],
    ['notice-head', '遗失声明\n杜某遗失营业执照，声明作废。', '遗失声明'],
    ['below-notice-head', '遗失声明\n杜某遗失营业执照，声明作废。', '杜某'],
    ['staff-box', '责任编辑：白露　校对：时雨', '责任'],
    ['promotion', '关注“白沙发布”公众号，看更多新闻', '关注'],
    ['jump-line', '▶下转A6版', '下转'],
    ['table-row', '今日菜价\n青菜 3.2元 平', '青菜'],
    ['table-head', '天气与水位\n白沙站　4.62米　平', '天气'],
    ['table-row', '品名　均价　涨跌\n青菜　3.2元　平', '品名'],
    ['folio-line', '听涛 副刊\n江州日报　2024年4月12日　第4版', '听涛'],
    ['before-the-list', `夜里的图书馆\n${paragraph}\n\n简　讯\n\n▲老井又出水`, '夜里'],
    ['story-below', `40元一天的车床\n\n■记者 时雨\n\n${paragraph}`, '车床'],
    ['title-of-a-poem', '渡口\n苏问渠\n收起长篙\n系住月光\n夜色靠岸\n没有人上船', '渡口'],
    ['line-of-a-poem', '渡口\n苏问渠\n收起长篙\n系住月光\n\n夜色靠岸\n没有人上船', '夜色'],
    ['standing-head-and-title', `读者来信 路灯该修了\n\n${paragraph}`, '路灯'],
    ['letter-opens', `编辑同志：${paragraph}`, '同志'],
    ['call-for-papers', '征稿启事\n欢迎来稿。', '征稿'],
    ['label-in-brackets', '【城事】\n\n夜里的图书馆', '城事'],
    ['known-label', '短    评\n\n夜里的图书馆', '短'],
    ['label-of-a-list', '要闻简报\n\n▲图书馆延长开放　自本周起。', '要闻'],
    ['folio-line', '江州日报　2024年4月12日　02　要闻', '江州'],
    ['sentence-unfinished', '昨天，县图书馆延长了开\n\n放时间，周末开到九点。', '放时间'],
    ['ends-at-comma', '昨天，县图书馆延长了开放时间，\n\n周末开到九点。', '周末'],
    ['goes-on-elsewhere', '昨天，图书馆开馆（下转第3版）\n\n夜里的图书馆', '夜里'],
    ['wide-blank', `${paragraph}\n\n${paragraph}\n\n\n\n灯下`, '灯下'],
  ])('%s', (key, page, words) => expect(observed(page, words)).toContain(key));
});

describe('a clue is not seen where it only seems to stand', () => {
  test.each([
    ['contact', `“南门路21号的灯又坏了。”他翻开本子，一行行字写得密密麻麻，`, '南门路'],
    ['jump-line', '他把船转了3个弯', '他'],
    ['notice-head', '市民说这份公告来得及时。', '市民'],
    ['byline-line', '记者昨天从县图书馆了解到，新馆本周开放。', '记者'],
    ['staff-box', '编辑部里的灯一直亮着。', '编辑部'],
    ['line-of-a-poem', '灯下\n苏问渠\n“来了？”\n“来了。”\n“坐。”\n“好。”', '好'],
    ['notice-head', '征稿启事\n欢迎来稿。', '征稿'],
    ['staff-box', `编辑同志：${paragraph}`, '同志'],
    ['staff-box', '编辑回音 路灯已经修好', '回音'],
    ['table-row', `40万元的车床 按天租\n\n本报讯 ${paragraph}`, '车床'],
    ['contact-follows', '多走一步路\n多读一页书\n\n听涛书店\n电话：0599—5550123', '多读'],
    ['marked-item', '【9月14日讯】（记者 时雨）昨天，图书馆开馆。', '时雨'],
    ['even-pair', '电话99\n地址88', '地址'],
  ])('%s', (key, page, words) => expect(observed(page, words)).not.toContain(key));
});
