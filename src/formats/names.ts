import type { EdtfDate } from '../paper/edition';
import { edtfDay, parseEdtf } from '../paper/edtf';
import type { NameGuess } from './format';

/**
 * Reads paper, date and page from a file's name with its folders: `南湖晨报 2026年9月4日 第3版.txt`,
 * `rmrb_20251020.txt`, `20251020/01.txt`, `2026-09-04_A3.txt`. Says nothing where it is not sure.
 */
export function guessFromName(name: string): NameGuess {
  const { publication, date, number, label } = readName(name);
  return { publication, date, number, name: label };
}

/** The name without its page digits: equal for the files of one series, and null where there are no such digits. */
export function seriesOf(name: string): string | null {
  const { page, rest } = readName(name);
  return page === null ? null : rest;
}

interface NameParts {
  readonly publication: string | null;
  readonly date: EdtfDate | null;
  readonly number: number | null;
  readonly label: string | null;
  /** The page mark as it stands in the name. */
  readonly page: string | null;
  /** The whole name with `#` for the page mark. */
  readonly rest: string;
}

function readName(name: string): NameParts {
  const path = name
    .normalize('NFKC')
    .replaceAll('\\', '/')
    .replace(/\.[A-Za-z0-9]{1,5}$/, '');
  const dated = takeDate(path);
  const paged = takePage(dated.rest);
  return {
    publication: paperIn(paged.rest),
    date: dated.date,
    number: paged.number,
    label: paged.label,
    page: paged.mark,
    rest: `${dated.mark}\n${paged.rest}`,
  };
}

/** Stands where a date or a page mark was cut out. */
const cut = '#';

/** How dates are written in names, the surest first. Groups: year, month, day. */
const datePatterns: readonly RegExp[] = [
  /(?<!\d)((?:1[89]|20)\d\d)年(\d{1,2})月(?:(\d{1,2})日?)?/,
  /(?<!\d)((?:1[89]|20)\d\d)([-._/])(\d{1,2})\2(\d{1,2})(?!\d)/,
  /(?<!\d)((?:1[89]|20)\d\d)(\d\d)(\d\d)(?!\d)/,
  /(?<!\d)((?:1[89]|20)\d\d)-(\d\d)\/(\d\d)(?!\d)/,
];

function takeDate(path: string): { date: EdtfDate | null; mark: string; rest: string } {
  for (const pattern of datePatterns) {
    const found = pattern.exec(path);
    if (!found) continue;
    const [year = '', month = '', day] = found
      .slice(1)
      .filter((part) => part === undefined || /\d/.test(part));
    const date =
      day === undefined
        ? parseEdtf(`${year}-${month.padStart(2, '0')}`)
        : edtfDay(Number(year), Number(month), Number(day));
    if (date) return { date, mark: found[0], rest: path.replace(found[0], cut) };
  }
  return { date: null, mark: '', rest: path };
}

/** How pages are written in names, the surest first. Groups: `letter` of the part of the paper, `number`. */
const pagePatterns: readonly RegExp[] = [
  /第? *(?<letter>[A-Za-z])?(?<number>\d{1,3}|[〇零一二三四五六七八九十]{1,3}) *版/u,
  /(?<![A-Za-z])(?:pages?|p|版)[-_. ]?(?<number>\d{1,3})(?![\dA-Za-z])/i,
  /(?<![A-Za-z\d])(?<letter>[A-H])[-_]?(?<number>\d{1,2})(?![\dA-Za-z])/,
  /(?:^|[/#_\- ])(?<number>\d{1,3})$/,
];

function takePage(path: string): {
  number: number | null;
  label: string | null;
  mark: string | null;
  rest: string;
} {
  for (const pattern of pagePatterns) {
    const found = pattern.exec(path);
    const number = readNumber(found?.groups?.['number'] ?? '');
    if (!found || number === null) continue;
    const letter = found.groups?.['letter']?.toUpperCase() ?? 'A';
    const rest =
      path.slice(0, found.index) +
      found[0].replace(/[^/#]+/, cut) +
      path.slice(found.index + found[0].length);
    // A3 is the third page; B3 is the third of another part, and its number alone would take A3's place.
    return letter === 'A'
      ? { number, label: null, mark: found[0], rest }
      : { number: null, label: `${letter}${number}`, mark: found[0], rest };
  }
  return { number: null, label: null, mark: null, rest: path };
}

const digits = '〇一二三四五六七八九';

/** 12, 十二 → 12; null for what is no page number. */
function readNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text) || null;
  const [, tens, ones] = /^([一二三四五六七八九]?十)?([〇零一二三四五六七八九]?)$/u.exec(text) ?? [];
  if (text === '') return null;
  const ten = tens === undefined ? 0 : tens === '十' ? 10 : digits.indexOf(tens.charAt(0)) * 10;
  return ten + Math.max(digits.indexOf(ones || '〇'), 0) || null;
}

/** Codes that digital editions use in file names. */
const paperCodes: ReadonlyMap<string, string> = new Map([
  ['rmrb', '人民日报'],
  ['rmrbhwb', '人民日报海外版'],
  ['gmrb', '光明日报'],
  ['jjrb', '经济日报'],
  ['jfjb', '解放军报'],
  ['grrb', '工人日报'],
  ['nmrb', '农民日报'],
  ['kjrb', '科技日报'],
  ['fzrb', '法治日报'],
  ['zgqnb', '中国青年报'],
]);

/** How names of papers end. */
const paperName =
  /^[\p{Script=Han}·]{1,18}(?:[报報]|周刊|週刊|[报報](?:海外|国际|農村|农村)?版)$|^[\p{Script=Latin}' ]{2,40} (?:Daily|News|Times|Post|Gazette|Herald|Tribune|Weekly|Journal|Zeitung|Anzeiger)$|^(?:The|Le|La|Il|El|Die|Der) [\p{Script=Latin}' ]{2,40}$/u;

/** Ends like the name of a paper and is none. */
const noPaper = /(?:通|海|喜|情|快|预|警|举|简|战|墙|板|電|电)[报報]$|工作汇报$|学习汇报$|思想汇报$/u;

/** The name of a paper in what is left of a path, the file's own name before its folders. */
function paperIn(path: string): string | null {
  const pieces = path.split('/').reverse();
  for (const piece of pieces.flatMap((part) => [part, ...part.split(/[#_\-—.()[\]【】《》 ]+/)])) {
    const trimmed = piece.replace(/^[#_\-—.()[\]【】《》 ]+|[#_\-—.()[\]【】《》 ]+$/g, '');
    const known = paperCodes.get(trimmed.toLowerCase());
    if (known) return known;
    if (paperName.test(trimmed) && !noPaper.test(trimmed)) return trimmed;
  }
  return null;
}
