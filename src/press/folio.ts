import type { EdtfDate } from '../paper/edition';
import { edtfDay } from '../paper/edtf';
import { pageNames, paperEndings } from './words/papers';

/** What a folio line tells of its page. */
export interface Folio {
  readonly publication: string | null;
  readonly date: EdtfDate | null;
  readonly number: number | null;
  readonly name: string | null;
  /** How many kinds of thing it names; one alone may be chance. */
  readonly kinds: number;
}

const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const paperName = new RegExp(
  `(?:^|[\\s|·•])([\\u4e00-\\u9fff]{1,6}?(?:${anyOf(paperEndings)}))(?=$|[\\s|·•\\d第A-Z])`,
);
/** Beside a date or page number any short word that ends so names the paper: 云溪报. */
const anyPaper = /(?:^|[\s|·•])([\u4e00-\u9fff]{1,6}[报報])(?=$|[\s|·•\dA-Z])/;
const fullDate =
  /(\d{4}|[二〇○零一二三四五六七八九]{4})\s*(?:年|[-./])\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*(?:月|[-./])\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*[日曰]?/;
const shortDate = /(\d{1,2})\s*月\s*(\d{1,2})\s*[日曰]/;
const weekday = /(?:星期|周|週|礼拜)[一二三四五六日曰天]/;
const lunar =
  /农历[\u4e00-\u9fff]{2,12}|農曆[\u4e00-\u9fff]{2,12}|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年[\u4e00-\u9fff]{2,8}/;
const solarTerm =
  /(?:^|[\s|·•，,])(立春|雨水|惊蛰|春分|清明|谷雨|立夏|小满|芒种|夏至|小暑|大暑|立秋|处暑|白露|秋分|寒露|霜降|立冬|小雪|大雪|冬至|小寒|大寒)(?=$|[\s|·•])/;
const pageNumber =
  /第?\s*([A-Z]{0,2}\d{1,3})\s*(?:版|頁|页)|(?:^|[\s|·])([A-Z]{1,2}\d{1,3})(?=$|[\s·|・\u4e00-\u9fff])|(?:^|[\s|])(0?\d{1,2})(?=$|[\s|])|第?([一二三四五六七八九十]{1,3})版/;
const issue =
  /(?:总第|第|總第)\s*\d+\s*期|国内统一(?:连续出版物|刊)号[\s:：]*\S*|CN\d\S*|邮发代号[\s:：]*\S*|今日\s*\d+\s*版|今日[一二三四五六七八九十]+版|(?:网址|邮箱)[:：]\S+/g;
/** The desk on duty stands beside the date in many papers. */
const desk =
  /(?:值班编委|值班总编|值班主任|总值班|编委|主编|审读|责任编辑|责编|编辑|校对|版式|美编|編輯|校對)[\s/／:：]*[\u4e00-\u9fff]{2,3}(?=$|[\s|])|(?:电话|热线|電話)[\s:：]*[\d—–-]{7,14}/g;
const emptyRest = /^[\s|·•・,，、:：\-—／/()（）[\]【】■□●○◆]*$/;

/** A figure, a paper or a page: a folio line has one of them, or is a page name alone. */
const hint = /\d|[版报報]|年|^\S{2,5}$/;

/** Reads a folio line; null where anything else stands on it. */
export function readFolio(text: string): Folio | null {
  if (!hint.test(text)) return null;
  let rest = text;
  let kinds = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = 0;
    const found = pattern.exec(rest);
    if (!found) return null;
    rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
    kinds++;
    return found;
  };
  rest = rest.replace(desk, ' ');
  while (take(issue));
  const date = dateOf(take(fullDate));
  const vague = date === null && take(shortDate) !== null;
  take(weekday);
  take(lunar);
  if (kinds > 0) take(solarTerm);
  const named = take(paperName);
  const numbered = take(pageNumber);
  const sure = date !== null || (numbered !== null && kinds > 1);
  const publication = (named ?? (date || numbered ? take(anyPaper) : null))?.[1] ?? null;
  const name = takeName(rest) ?? (sure && kinds > 1 ? takeOwnName(rest) : null);
  if (name !== null) kinds++;
  let left = rest;
  for (let word = name; word !== null; word = takeName(left)) left = left.replace(word, ' ');
  if (kinds === 0 || !emptyRest.test(left)) return null;
  if (kinds === 1 && vague) return null;
  return { publication, date, number: numberOf(numbered), name, kinds };
}

/** The words that stay: a page name of the table, or a short word beside something surer. */
function takeName(rest: string): string | null {
  for (const word of rest.split(/[\s|·•・:：\-—／/]+/)) {
    const bare = word.replace(/[版]$/, '');
    if (pageNames.has(word) || (bare !== '' && pageNames.has(bare))) return word;
  }
  return null;
}

/** A house names pages as it likes: beside date and number the one short word that is left is such a name. */
function takeOwnName(rest: string): string | null {
  return (
    /^[\s|·•・]*([\u3400-\u9fff]{2,5}(?:[·•・][\u3400-\u9fff]{2,5})?)[\s|·•・]*$/.exec(rest)?.[1] ?? null
  );
}

const hanDigits = '〇一二三四五六七八九';

function hanNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^[二〇○零一二三四五六七八九]{4}$/.test(text)) {
    return Number([...text].map((char) => Math.max(0, hanDigits.indexOf(char))).join(''));
  }
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? Math.max(1, hanDigits.indexOf(tens || '一')) : 0;
  return ten * 10 + (ones ? Math.max(0, hanDigits.indexOf(ones)) : 0);
}

function dateOf(found: RegExpExecArray | null): EdtfDate | null {
  if (!found) return null;
  const [, year = '', month = '', day = ''] = found;
  return edtfDay(hanNumber(year), hanNumber(month), hanNumber(day));
}

function numberOf(found: RegExpExecArray | null): number | null {
  if (!found) return null;
  const text = found[1] ?? found[2] ?? found[3] ?? found[4] ?? '';
  const digits = /\d+/.exec(text)?.[0];
  const value = digits === undefined ? hanNumber(text) : Number(digits);
  return Number.isFinite(value) && value > 0 ? value : null;
}
