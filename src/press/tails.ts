import { charClass, classOf } from '../hanzi/char-class';
import { endingOf } from '../hanzi/sentence-end';
import type { Person } from '../paper/edition';
import { looksLikeName, readPeople } from './people';
import { deskCodePattern, jumpTailPattern, jumpWords } from './words/furniture-words';

/** What stands behind the last word of a story. Offsets into the line. */
export interface Tail {
  /** Where the body ends. */
  readonly bodyEnd: number;
  readonly people: readonly Person[];
  readonly byline: readonly (readonly [number, number])[];
  readonly dateline: readonly (readonly [number, number])[];
  readonly jump: readonly [number, number] | null;
  readonly deskCode: readonly [number, number] | null;
  /** `role`: a role is printed; `photo`: a credit; `bare`: names alone, to be believed at the end of an item only. */
  readonly signature: 'none' | 'bare' | 'role' | 'photo';
}

const longestTail = 90;
const agencyNote =
  /^(?:据|據|综合|綜合|来源[:：]|本报综合)?(?:新华社|新華社|中新社|中新网|人民日报|央视新闻|中央社|新华网|本报)[\u4e00-\u9fff0-9]{0,12}(?:电|電|讯|訊|消息|报道)?$/;
const photoAgency =
  /^(?:(?:新华社|新華社|中新社|中央社|本报|本報|CFP|视觉中国)[\u4e00-\u9fff]{0,4}(?:发|發|供图|资料))?\s*[（(]([^（()）]{1,24})[)）]?$/;
/** 新华社发（X 摄）: the agency stands before the bracket. */
const photoSource = /(?:新华社|新華社|中新社|中央社|本报)[发發]\s*$/;
const noSignature =
  /^(?:完|待续|未完|未完待续|全文完|下|上|中|之[一二三四五]|略|图|下同|外一首|连载.*|見圖|见图|图.{0,6}|注.*)$/;

/** Reads the end of a line; null where nothing but text stands there. */
export function readTail(line: string): Tail | null {
  if (!tailHint.test(line.length > 12 ? line.slice(-12) : line)) return null;
  const reader = new TailReader(line);
  reader.read();
  return reader.result();
}

const tailHint =
  /[）)〕】①-⑳版摄攝图圖文频报道導\d]$|[①-⑳]\s?\d{0,3}$|(?:摄影|攝影|记者|記者|通讯员|图\/|圖\/|文\/).{0,9}$|[。！？”」][\s　]*[\u3400-\u9fff 　]{2,10}$/;

class TailReader {
  private end: number;
  private people: Person[] = [];
  private readonly bylines: [number, number][] = [];
  private readonly datelines: [number, number][] = [];
  private jump: [number, number] | null = null;
  private deskCode: [number, number] | null = null;
  private signature: Tail['signature'] = 'none';

  constructor(private readonly line: string) {
    this.end = line.length;
  }

  read(): void {
    this.takeDeskCode();
    this.takeJump();
    this.takeDeskCode();
    if (!this.takeBracket()) this.takeOpenCredit();
  }

  result(): Tail | null {
    if (this.end === this.line.length) return null;
    return {
      bodyEnd: this.end,
      people: this.people,
      byline: this.bylines,
      dateline: this.datelines,
      jump: this.jump,
      deskCode: this.deskCode,
      signature: this.signature,
    };
  }

  private get rest(): string {
    return this.line.slice(Math.max(0, this.end - longestTail), this.end);
  }

  private takeDeskCode(): void {
    const found = deskCodePattern.exec(this.rest);
    if (!found || this.deskCode) return;
    const lead = found[0].length - found[0].trimStart().length;
    this.deskCode = [this.end - found[0].length + lead, this.end];
    this.cut(this.end - found[0].length);
  }

  private takeJump(): void {
    const tail = this.line.slice(Math.max(0, this.end - 24), this.end);
    if (!jumpWords.test(tail)) return;
    const found = jumpTailPattern.exec(tail);
    if (!found) return;
    const bracketed = /^\s*[（(【▶►→]/.test(found[0]);
    const strong = /下转|下轉|紧转/.test(found[0]);
    if (!bracketed && !strong) return;
    const lead = found[0].length - found[0].trimStart().length;
    this.jump = [this.end - found[0].length + lead, this.end];
    this.cut(this.end - found[0].length);
  }

  private takeBracket(): boolean {
    const last = this.line.charAt(this.end - 1);
    if (!'）)〕】'.includes(last)) return false;
    const open = this.openBracket();
    if (open < 0) return false;
    const inner = this.line.slice(open + 1, this.end - 1).trim();
    if (agencyNote.test(inner) && this.afterStop(open)) {
      this.datelines.push([open, this.end]);
      this.signature = 'role';
      this.cut(open);
      return true;
    }
    const credit = photoAgency.exec(inner)?.[1] ?? inner;
    const byline = readPeople(credit);
    if (!byline) return false;
    if (!byline.hasRole && ('】〕'.includes(last) || !this.bareSignature(inner, open))) return false;
    const agency = photoSource.exec(this.line.slice(Math.max(0, open - 8), open));
    const from = agency ? open - agency[0].length : open;
    this.people = [...byline.people];
    this.bylines.push([from, this.end]);
    this.signature = byline.hasPhotoRole ? 'photo' : byline.hasRole ? 'role' : 'bare';
    this.cut(from);
    return true;
  }

  /** The partner of the closing bracket at the end, nested ones (新华社发（X 摄）) counted. */
  private openBracket(): number {
    let depth = 0;
    for (let at = this.end - 1; at >= 0 && at > this.end - longestTail; at--) {
      const char = this.line.charAt(at);
      if ('）)〕】'.includes(char)) depth++;
      else if ('（(〔【'.includes(char) && --depth === 0) return at;
    }
    return -1;
  }

  private bareSignature(inner: string, open: number): boolean {
    if (noSignature.test(inner) || !this.afterStop(open)) return false;
    const names = inner.split(/[\s、，,]+/);
    return (
      names.length <= 4 && (names.every(looksLikeName) || /^[\u3400-\u9fff]\s+[\u3400-\u9fff]$/.test(inner))
    );
  }

  /** 木报记者 X 摄 or 摄影 X behind the final stop, without a bracket. */
  private takeOpenCredit(): void {
    const rest = this.rest;
    let from = rest.length - 1;
    while (from >= 0 && (classOf(rest.charCodeAt(from)) & (charClass.stop | charClass.closer)) === 0) from--;
    if (from < 0 || rest.length - from > 48) return;
    const stopped =
      (classOf(rest.charCodeAt(from)) & charClass.stop) !== 0 || endingOf(rest.slice(0, from + 1)) === 'stop';
    if (!stopped && !/^\s/.test(rest.slice(from + 1))) return;
    const credit = rest.slice(from + 1).replace(/^\s*[■□◎●◆▲△]?\s*/, '');
    if (!creditHint.test(credit)) return;
    const byline = readPeople(credit);
    if (byline?.hasRole !== true) return;
    const start = this.end - rest.slice(from + 1).trimStart().length;
    this.people = [...byline.people];
    this.bylines.push([start, this.end]);
    this.signature = byline.hasPhotoRole ? 'photo' : 'role';
    this.cut(start);
  }

  private afterStop(open: number): boolean {
    let at = open - 1;
    while (at >= 0 && (classOf(this.line.charCodeAt(at)) & (charClass.space | charClass.closer)) !== 0) at--;
    if (at < 0) return true;
    return (classOf(this.line.charCodeAt(at)) & charClass.stop) !== 0 || this.line.charAt(at) === '.';
  }

  private cut(to: number): void {
    let end = to;
    while (end > 0 && (classOf(this.line.charCodeAt(end - 1)) & charClass.space) !== 0) end--;
    this.end = end;
  }
}

const creditHint = /摄|攝|图|圖|文\/|记者|記者|通讯员|通訊員|视频|摄影|提供/;
