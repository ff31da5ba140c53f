import { charClass, classOf, isHan } from '../hanzi/char-class';
import type { Person } from '../paper/edition';
import { bylineFillers, roleHouses, roleNouns, roleQualifiers } from './words/roles';
import {
  compoundSurnames,
  startsWithCompoundSurname,
  startsWithFrequentSurname,
  startsWithSurname,
} from './words/surnames';
import { bodyOpeners } from './words/title-words';

export interface Byline {
  readonly people: readonly Person[];
  /** Whether a role word is printed; without one only place and shape speak for a byline. */
  readonly hasRole: boolean;
  readonly hasPhotoRole: boolean;
  /** A run of names that could not be parted for sure. */
  readonly runTogether: boolean;
}

type Token =
  | {
      readonly type: 'role';
      readonly printed: string;
      readonly role: string;
      readonly after: boolean;
      readonly before: boolean;
    }
  | { readonly type: 'name'; readonly name: string; readonly glued: boolean };

const longestFirst = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);
const anyOf = (words: readonly string[]): string => longestFirst(words).join('|');

const nouns = new Map(
  roleNouns.flatMap(({ role, words, after }) =>
    words.map((word) => [word, { role, after: after ?? false }] as const),
  ),
);
const longNouns = [...nouns.keys()].filter((word) => word.length > 1);
/** 驻埃及, 驻省政府: where a reporter is posted. */
const posted = '(?:驻[\\u4e00-\\u9fff]{1,4}?)?';
const rolePattern = new RegExp(
  `(?:${anyOf(roleHouses)}|[\\u4e00-\\u9fff]{2,4}(?:日报|晚报|时报|日報|晚報|時報|通讯社)|[\\u4e00-\\u9fff]{1,4}[报報社](?=记者|記者))?${posted}(?:${anyOf(roleQualifiers)})*(${anyOf(longNouns)})`,
  'y',
);
/** 文, 图 and 摄 are roles only where nothing of a name touches them on their right. */
const shortRolePattern = /([文图圖摄攝绘])(?=$|[\s、，,／/|:：)）])/y;
const fillerPattern = new RegExp(`(?:${anyOf(bylineFillers)})(?=$|[\\s、，,／/|:：)）])`, 'y');
const separators = /[\s、，,／/|｜;；:：&＆■□◎●◆▲○\u00b7]+/y;
const longestName = 4;
const longestSignature = 10;

/** A byline that a person reads in a second is no longer than this. */
export const longestByline = 120;

/**
 * Reads `记者 王知夏 通讯员 徐青` and its kin: roles and names in any order, several names a role, roles and names
 * run together, two-character names padded with a space, credits behind the name. Null where any part
 * of the text is neither role nor name.
 */
export function readPeople(text: string): Byline | null {
  if (text.length > longestByline) return null;
  const tokens = tokenize(text.replace(givenBy, ''));
  if (!tokens) return null;
  return assignRoles(tokens);
}

/** 图片由 X 提供 */
const givenBy = /^(?:图片|照片|图|圖|圖片)均?由\s*/;

function tokenize(text: string): Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  let glued = false;
  while (at < text.length) {
    const gap = matchAt(separators, text, at);
    if (gap) {
      at += gap[0].length;
      glued = false;
      continue;
    }
    const filler = matchAt(fillerPattern, text, at);
    if (filler) {
      at += filler[0].length;
      continue;
    }
    const role = matchAt(rolePattern, text, at) ?? matchAt(shortRolePattern, text, at);
    if (role) {
      const noun = nouns.get(role[1] ?? '');
      tokens.push({
        type: 'role',
        printed: role[0].replace(/\s/g, ''),
        role: noun?.role ?? 'author',
        after: noun?.after ?? false,
        before:
          /^\s*[/／:：]/.test(text.slice(at + role[0].length)) && !/[/／]$/.test(text.slice(0, at).trimEnd()),
      });
      at += role[0].length;
      glued = true;
      continue;
    }
    const name = readName(text, at);
    if (name === null) return null;
    tokens.push({ type: 'name', name: name.name, glued });
    at = name.end;
    glued = true;
  }
  return tokens;
}

/** Takes characters up to a separator or a role; two lone characters beside each other are one padded name. */
function readName(text: string, from: number): { name: string; end: number } | null {
  let end = from;
  while (end < text.length && isNameUnit(text, end) && !beginsRole(text, end, from)) end++;
  const name = text.slice(from, end);
  if (name.length === 0 || name.length > longestSignature * 2) return null;
  if (name.length > 1) return { name, end };
  const padded = /^[\s]+([\u3400-\u9fff])(?=$|[\s、，,／/|)）])/.exec(text.slice(end, end + 8));
  if (!padded) return null;
  return { name: name + (padded[1] ?? ''), end: end + padded[0].length };
}

function isNameUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (isHan(unit) && unit !== 0x2103) return true;
  const inside = unit === 0xb7 || unit === 0x2022 || unit === 0x30fb || unit === 0x2e;
  const next = classOf(text.charCodeAt(at + 1));
  if (inside) return (next & (charClass.han | charClass.latin)) !== 0;
  return (classOf(unit) & charClass.latin) !== 0;
}

const beginsRole = (text: string, at: number, from: number): boolean =>
  at > from && (beginsGluedRole(text, at) || matchAt(fillerPattern, text, at) !== null);

/** 记者时雨通讯员白露 and X摄影 run together; other credits (视频, 提供 …) stand apart from a name. */
function beginsGluedRole(text: string, at: number): boolean {
  const role = matchAt(rolePattern, text, at);
  if (role)
    return nouns.get(role[1] ?? '')?.after !== true || isCamera(text.charAt(at)) || isGivenBy(text, at);
  return isCamera(text.charAt(at)) && matchAt(shortRolePattern, text, at) !== null;
}

/** 摄 alone touches the name before it: X摄. A name may well end in 文 or 图. */
const isCamera = (char: string): boolean => char === '摄' || char === '攝';
const isGivenBy = (text: string, at: number): boolean =>
  text.startsWith('提供', at) || text.startsWith('供图', at);

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Who has these wrote as well: 文/图 signs an article, 摄 alone a photo. */
const wordRoles = new Set(['writer', 'text-and-photo', 'video']);

/**
 * A role holds for the names after it. Printed behind a name (X 文 Y 摄) it goes back to the names
 * that have none yet. Of two roles in a row (摄影 记者 X) the one beside the name is the printed one.
 */
function assignRoles(tokens: readonly Token[]): Byline | null {
  const people: { role: string; printed: string; name: string }[] = [];
  let current: { printed: string; role: string } | null = null;
  let hasRole = false;
  let photo = false;
  let words = false;
  let runTogether = false;
  let previous: Token['type'] | null = null;
  const separated = !tokens.some((token) => token.type === 'name' && token.glued);
  for (const token of tokens) {
    if (token.type === 'role') {
      hasRole = true;
      if (token.role === 'photographer') photo = true;
      if (wordRoles.has(token.role)) words = true;
      if (previous === 'name' && token.after && !token.before) {
        for (const person of people) {
          if (person.printed !== '') continue;
          person.printed = token.printed;
          person.role = token.role;
        }
        current = null;
      } else current = { printed: token.printed, role: token.role };
    } else {
      const names = splitNames(token.name, token.glued || !separated);
      if (names === null) return null;
      runTogether ||= names.unsure;
      for (const name of names.names) {
        people.push({ role: current?.role ?? 'author', printed: current?.printed ?? '', name });
      }
    }
    previous = token.type;
  }
  const last = tokens.at(-1);
  const dangling = last?.type === 'role' && (last.before || !last.after);
  if (people.length === 0 || dangling) return null;
  return { people, hasRole, hasPhotoRole: photo && !words, runTogether };
}

/**
 * Names run together are parted only when every piece has two to four characters and begins with a
 * known surname, and no other parting does as well; else they stay whole and are flagged.
 */
function splitNames(text: string, glued: boolean): { names: string[]; unsure: boolean } | null {
  if (bodyOpeners.test(text) || noName.test(text) || (text.length > longestName && sentenceWords.test(text)))
    return null;
  if (text.includes('·') || text.includes('•') || text.includes('・'))
    return { names: [text], unsure: false };
  if ((classOf(text.charCodeAt(0)) & charClass.latin) !== 0) return { names: [text], unsure: false };
  if (text.length <= 3) return { names: [text], unsure: false };
  if (text.length === longestName && !(glued && bothFrequent(text))) return { names: [text], unsure: false };
  const partings = part(text, 0);
  if (partings.length === 1) return { names: partings[0] ?? [text], unsure: false };
  if (text.length > longestSignature && partings.length === 0) return null;
  return { names: [text], unsure: text.length > longestName };
}

/** Words of the staff box, and 作者单位, 作者系: what follows is no byline. */
const noName =
  /^(?:单位|系|均系|为|编辑|责编|责任编辑|校对|统筹|策划|执行|監製|編輯|責編|責任編輯|校對|外一首|外二首|外三首)/;

/** Words that no row of names has. */
const sentenceWords = /[的了是在到将從把被等说說昨今這这]/;

const bothFrequent = (text: string): boolean =>
  !startsWithCompoundSurname(text) &&
  startsWithFrequentSurname(text.slice(0, 2)) &&
  startsWithFrequentSurname(text.slice(2));

/** All ways to part a run of names; at most three, since two are already too many. */
function part(text: string, from: number): string[][] {
  if (from === text.length) return [[]];
  const found: string[][] = [];
  const compound = compoundSurnames.has(text.slice(from, from + 2));
  const lengths = compound ? [4, 3] : [3, 2];
  for (const length of lengths) {
    const name = text.slice(from, from + length);
    if (name.length < length || !startsWithSurname(name)) continue;
    for (const rest of part(text, from + length)) {
      found.push([name, ...rest]);
      if (found.length > 2) return found;
    }
  }
  return found;
}

/** Whether a text could be a bare author's name: two to four Han characters (or with a dot), no opener of a body. */
export function looksLikeName(text: string): boolean {
  if (text.length < 2 || text.length > 12 || bodyOpeners.test(text)) return false;
  if (/^[\u3400-\u9fff]{1,6}[·•・][\u3400-\u9fff]{1,6}$/.test(text)) return true;
  return /^[\u3400-\u9fff]{2,4}$/.test(text);
}
