import type { Person } from '../paper/edition';
import { type Byline, longestByline, readPeople } from './people';
import { jumpHeadPattern } from './words/furniture-words';
import { agencies, paperEndings } from './words/papers';
import { roleHouses } from './words/roles';
import { startsWithCompoundSurname } from './words/surnames';

/** What stands before the first word of a story: 本报讯 （记者 X）, 【本報訊】, （上接第1版） … Offsets into the line. */
export interface Lead {
  readonly dateline: readonly (readonly [number, number])[];
  readonly byline: readonly (readonly [number, number])[];
  readonly jump: readonly [number, number] | null;
  readonly people: readonly Person[];
  readonly runTogether: boolean;
  /** Where the body begins. */
  readonly end: number;
}

const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const agency = anyOf(agencies);
const paper = `[\\u4e00-\\u9fff]{1,6}(?:${anyOf(paperEndings)})`;
const house = `本[报報刊台网網]|木报|本报[\\u4e00-\\u9fff]{2,4}`;
const wire = '[电電讯訊]';

/** 本报讯, 江州晚报讯, 本报综合讯 */
const ownReport = new RegExp(
  `(?:(?:${house})|${paper})(?:综合|特约|特|综合消息|最新)?(?:讯|訊|消息|专讯|專訊)|[\\u4e00-\\u9fff]{2,5}[讯訊](?=\\s*[（(]\\s*(?:记者|記者|通讯员|本报|本報))`,
  'y',
);
/** 新华社北京6月11日电, 据中新网6月11日电, 本报华盛顿6月11日电, 综合新华社电 */
const wireReport = new RegExp(
  `(?:据|據|综合|綜合|转自)?(?:${agency}|${house}|${paper})(?!记者|記者)[\\u4e00-\\u9fff]{0,12}?(?:\\d{1,4}年)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:[上下]午|晚|晨)?(?:综合)?(?:专)?(?:${wire}|消息)(?![\\u4e00-\\u9fff]{0,1}[者员])`,
  'y',
);
const roleWords = /记者|記者|通讯员|通訊員|评论员/;
const openBrackets = '【〔（([［〖';
const closeBrackets: Readonly<Record<string, string>> = {
  '【': '】',
  '〔': '〕',
  '（': '）)',
  '(': ')）',
  '[': ']',
  '［': '］',
  '〖': '〗',
};
/** 【本報訊】, 【6月11日讯】, （星島日報報道）, 【明報專訊】 without a name inside. */
const bracketDateline = new RegExp(
  `^(?:[\\u4e00-\\u9fff\\d\\s．.·]{0,20}?)(?:${wire}|专讯|專訊|报道|報道|報導|消息|综合|綜合)$`,
);
/** 記者X／地點報導, 本報記者X台北報導, 中央社記者X台北14日電 */
const reporterAtPlace =
  /^((?:[\u4e00-\u9fff]{2,6}?[社报報网網])?(?:[\u4e00-\u9fff]{0,6}?)(?:记者|記者|編譯|编译|特派員|特派员|通訊員|通讯员|中心))\s*([^，。：；“”]{4,40})(报道|報道|報導|电|電|专电|專電|特稿|專訊|专访|專訪)$/;

/** X／潮州報導: the stroke alone tells a byline. */
const nameAtPlace = /^()([\u3400-\u9fff、·]{2,16}[／/╱|][\u4e00-\u9fff]{2,8})(报道|報道|報導|电|電|專訊)$/;

export interface ReporterAtPlace {
  readonly byline: Byline;
  /** Where the place and what follows it begin. */
  readonly placeAt: number;
}

/**
 * 記者X、Y／潮州報導, 中央社記者X潮州14日電. Without a stroke between them name and place are told apart by
 * length: a place has two characters, a third one goes to the name.
 */
export function readReporterAtPlace(text: string): ReporterAtPlace | null {
  const found = reporterAtPlace.exec(text) ?? nameAtPlace.exec(text);
  if (!found) return null;
  const [, role = '', middle = '', verb = ''] = found;
  if (/[摄攝]影$|综合$|綜合$|联合$/.test(middle)) return null;
  const split = placeStart(middle);
  if (split === null) return null;
  const byline = readPeople(`${role} ${middle.slice(0, split.nameEnd)}`);
  if (byline === null) return null;
  return { byline, placeAt: text.length - verb.length - (middle.length - split.placeAt) };
}

function placeStart(middle: string): { nameEnd: number; placeAt: number } | null {
  const stroke = /\s*[／/╱|]\s*/.exec(middle);
  if (stroke) return { nameEnd: stroke.index, placeAt: stroke.index + stroke[0].length };
  const spaced = /\s+(?=[\u3400-\u9fff0-9]{2,}$)/.exec(middle.trimEnd());
  if (spaced && spaced.index >= 2) return { nameEnd: spaced.index, placeAt: spaced.index + spaced[0].length };
  const dateAt = middle.search(/\d/);
  const end = dateAt < 0 ? middle.length : dateAt;
  const from = Math.max(middle.lastIndexOf('、', end), -1) + 1;
  const length = end - from;
  if (length < 4) return null;
  const name = startsWithCompoundSurname(middle.slice(from))
    ? Math.min(4, length - 2)
    : Math.min(3, length - 2);
  return { nameEnd: from + name, placeAt: from + name };
}

const plainByline =
  /^\s*(?:[文图圖][/／][文图圖摄攝]\s*)?((?:本[报報]|新华社)?[\u4e00-\u9fff]{0,4}?(?:记者|記者|通讯员|通訊員|实习生))/;
const longestLead = 150;
const longestReport = 60;

/** Reads the head of a line; null where it opens with none of these. Looks at its first characters only. */
export function readLead(line: string): Lead | null {
  const text = line.length > longestLead ? line.slice(0, longestLead) : line;
  const jump = jumpHeadPattern.exec(text);
  const lead = new LeadReader(text, jump ? jump[0].length : 0);
  lead.dateline();
  lead.byline();
  if (jump) return lead.result([0, jump[0].length]);
  return lead.found ? lead.result(lead.jump()) : null;
}

class LeadReader {
  private at: number;
  private readonly datelines: [number, number][] = [];
  private readonly bylines: [number, number][] = [];
  private readonly people: Person[] = [];
  private runTogether = false;

  constructor(
    private readonly text: string,
    from: number,
  ) {
    this.at = from;
    this.skipSpace();
  }

  get found(): boolean {
    return this.datelines.length > 0 || this.bylines.length > 0;
  }

  result(jump: readonly [number, number] | null): Lead {
    return {
      dateline: this.datelines,
      byline: this.bylines,
      jump,
      people: this.people,
      runTogether: this.runTogether,
      end: this.at,
    };
  }

  dateline(): void {
    if (openBrackets.includes(this.text.charAt(this.at))) {
      this.bracket();
      return;
    }
    const found = this.match(ownReport) ?? this.match(wireReport);
    if (found === null || roleWords.test(found)) return;
    this.datelines.push([this.at, this.at + found.length]);
    this.at += found.length;
    if (this.text.charAt(this.at) === '题') this.at++;
    this.skipSpace();
  }

  /** （上接第1版） behind dateline and byline. */
  jump(): readonly [number, number] | null {
    const found = jumpHeadPattern.exec(this.text.slice(this.at));
    if (!found) return null;
    const from = this.at;
    this.at += found[0].length;
    this.skipSpace();
    return [from, from + found[0].length];
  }

  /** （记者 X 通讯员 Y）, 记者X报道：, or 记者 X 通讯员 Y before a space. */
  byline(): void {
    if (openBrackets.includes(this.text.charAt(this.at))) {
      if (this.datelines.length > 0 || this.bylines.length === 0) this.bracketByline();
      return;
    }
    this.plainByline();
  }

  private bracket(): void {
    const inner = this.inner();
    if (inner === null) return;
    const reporter = readReporterAtPlace(inner.text);
    if (reporter) {
      this.reporterBracket(inner, reporter);
      return;
    }
    if (!bracketDateline.test(inner.text) || inner.text.length > 24) return;
    if (/记者|記者|通讯员|通訊員|[简短快要通资音喜简][讯訊]$/.test(inner.text)) return;
    this.datelines.push([this.at, inner.end]);
    this.at = inner.end;
    this.skipSpace();
  }

  private reporterBracket(inner: { text: string; from: number; end: number }, found: ReporterAtPlace): void {
    const placeAt = inner.from + found.placeAt;
    const placeEnd = inner.from + inner.text.length;
    const wired = /[电電]$/.test(inner.text);
    if (wired) this.datelines.push([this.at, inner.end]);
    else {
      this.bylines.push([this.at, placeAt], [placeEnd, inner.end]);
      this.datelines.push([placeAt, placeEnd]);
    }
    this.people.push(...found.byline.people);
    this.at = inner.end;
    this.skipSpace();
  }

  private bracketByline(): void {
    const inner = this.inner();
    if (inner === null) return;
    const byline = readPeople(inner.text);
    if (byline === null || (!byline.hasRole && this.datelines.length === 0)) return;
    this.take(byline.people, byline.runTogether, inner.end);
    if (/[:：]/.test(this.text.charAt(this.at))) this.extendByline(this.at + 1);
    this.skipSpace();
  }

  private plainByline(): void {
    const rest = this.text.slice(this.at, this.at + longestByline);
    if (!plainByline.test(rest)) return;
    const candidates = [this.reportedByline(rest), this.spacedByline(rest)];
    for (const candidate of candidates) {
      if (!candidate) continue;
      const byline = readPeople(candidate.words.trim());
      if (byline?.hasRole !== true || byline.runTogether) continue;
      this.take(byline.people, false, this.at + rest.slice(0, candidate.length).trimEnd().length);
      this.skipSpace();
      return;
    }
  }

  /** 记者X报道： up to the last colon that still closes a byline: 记者：X 通讯员：Y报道： has three. */
  private reportedByline(rest: string): { words: string; length: number } | null {
    const clause = /^[^，。！？“”（）]*/.exec(rest)?.[0] ?? '';
    for (let end = longestReport; end > 3; end--) {
      if (clause.charAt(end) !== '：' && clause.charAt(end) !== ':') continue;
      const words = clause.slice(0, end).replace(/\s*(?:综合|摄影)?(?:报道|報道|報導)$/, '');
      if (readPeople(words.trim()) !== null) return { words, length: end + 1 };
    }
    return null;
  }

  /** 记者 X 通讯员 Y before the first word of the story: as many words as still read as a byline. */
  private spacedByline(rest: string): { words: string; length: number } | null {
    if (this.datelines.length === 0 && !/^[^，。！？“”（）：]{4,40}(?:\u3000|\s{2,})/.test(rest)) return null;
    const ends: number[] = [];
    for (const word of rest.matchAll(/[^\s，。！？“”（）]+[ \u3000]+/g)) {
      const end = word.index + word[0].length;
      if (word.index !== (ends.at(-1) ?? 0) || end > longestByline / 2) break;
      ends.push(end);
    }
    const length = ends.findLast((end) => readPeople(rest.slice(0, end).trim()) !== null);
    return length === undefined ? null : { words: rest.slice(0, length), length };
  }

  private take(people: readonly Person[], runTogether: boolean, end: number): void {
    this.people.push(...people);
    this.runTogether ||= runTogether;
    this.bylines.push([this.at, end]);
    this.at = end;
  }

  private extendByline(end: number): void {
    const last = this.bylines.at(-1);
    if (last) last[1] = end;
    this.at = end;
  }

  /** The text inside the bracket that opens here. */
  private inner(): { text: string; from: number; end: number } | null {
    const closers = closeBrackets[this.text.charAt(this.at)] ?? '';
    for (let end = this.at + 1; end < this.text.length && end < this.at + longestByline; end++) {
      if (!closers.includes(this.text.charAt(end))) continue;
      const from = this.at + 1;
      const text = this.text.slice(from, end);
      return { text: text.trim(), from: from + text.length - text.trimStart().length, end: end + 1 };
    }
    return null;
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text)?.[0] ?? null;
  }

  private skipSpace(): void {
    while (/\s/.test(this.text.charAt(this.at))) this.at++;
  }
}

/** A first look, cheap enough for every line of a novel. */
export const mayHaveLead = (text: string): boolean => leadHint.test(text);
const leadHint = new RegExp(
  `^(?:[\\u4e00-\\u9fff]{2,5}[讯訊]|[【〔（(\\[［〖◀◁▲]|紧?上接|接第|(?:据|據|综合|綜合|转自)?(?:${agency}|${anyOf(roleHouses)}|本[报報刊台])|记者|記者|本报|[\\u4e00-\\u9fff]{1,6}(?:${anyOf(paperEndings)}))`,
);
