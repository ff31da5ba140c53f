import type { Person } from '../paper/edition';
import { type ReporterAtPlace, readReporterAtPlace } from './datelines';
import { looksLikeName, readPeople } from './people';
import { columnLabels } from './words/column-labels';
import { startsWithSurname } from './words/surnames';

/**
 * A line that holds a byline and nothing else.
 * `role`: a role word is printed; `credit`: a photo credit; `place`: 記者X／地點報導; `marked`: ■ and a name;
 * `bare`: a name alone, believed only below a title.
 */
export interface OwnByline {
  readonly type: 'role' | 'credit' | 'place' | 'marked' | 'bare';
  readonly people: readonly Person[];
  readonly bracketed: boolean;
  readonly runTogether: boolean;
  /** Whether a bare name begins like one: 石间水, not 落户江州. */
  readonly surname: boolean;
  /** Within the line; null where no place is printed. */
  readonly dateline: readonly [number, number] | null;
}

const longest = 90;
/** Four names of four characters and what parts them. */
const longestBareNames = 24;
const marks = /^[■□◎●◆▲△○◇★☆▪◼]+\s*/;
const bracketed = /^[（(〔【［]\s*([^（）()]*(?:[（(][^（）()]*[)）])?)\s*[)）〕】］]$/;
const hint =
  /记者|記者|通讯员|通訊員|摄|攝|图|圖|文\/|供稿|提供|[报報]導$|[报報]道$|[電电]$|实习生|编译|編譯|评论员|評論員|作者|撰|整理|特派|报道员|視頻|视频|读者/;
const nested =
  /^(?:(?:新华社|新華社|中新社|中央社|本报|本報|CFP|视觉中国)[\u4e00-\u9fff]{0,4})?\s*[（(]([^（()）]{1,40})[)）]$/;

/** Null where the line is no byline. */
export function readOwnByline(line: string): OwnByline | null {
  if (line.length > longest || columnLabels.has(line.replace(/[\s【】]/g, ''))) return null;
  const mark = marks.exec(line)?.[0] ?? '';
  const rest = line.slice(mark.length);
  const bracket = bracketed.exec(rest);
  const text = (bracket?.[1] ?? rest).trim();
  if (/^外[一二三]首$/.test(text)) return null;
  if (!hint.test(text)) return /^[【〔［]/.test(rest) ? null : bareName(text, mark !== '', bracket !== null);
  const place = readReporterAtPlace(text);
  if (place) return atPlace(line.indexOf(text), text, place, bracket !== null);
  const byline = readPeople(nested.exec(text)?.[1] ?? text);
  if (byline?.hasRole !== true) return null;
  return {
    type: byline.hasPhotoRole ? 'credit' : 'role',
    people: byline.people,
    bracketed: bracket !== null,
    runTogether: byline.runTogether,
    surname: true,
    dateline: null,
  };
}

function atPlace(from: number, text: string, place: ReporterAtPlace, bracket: boolean): OwnByline {
  return {
    type: 'place',
    people: place.byline.people,
    bracketed: bracket,
    runTogether: place.byline.runTogether,
    surname: true,
    dateline: [from + place.placeAt, from + text.length],
  };
}

function bareName(text: string, marked: boolean, inBracket: boolean): OwnByline | null {
  if (text.length > longestBareNames) return null;
  const names = text.split(/[\s、，,]+/);
  const padded = names.length === 2 && names.every((name) => name.length === 1);
  const people = padded ? [names.join('')] : names;
  if (people.length > 4 || !people.every(looksLikeName)) return null;
  if (!marked && !inBracket && people.length > 1) return null;
  return {
    type: marked ? 'marked' : 'bare',
    people: people.map((name) => ({ role: 'author', printed: '', name })),
    bracketed: inBracket,
    runTogether: false,
    surname: people.every(startsWithSurname),
    dateline: null,
  };
}
