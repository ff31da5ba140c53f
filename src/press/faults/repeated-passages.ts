import { charClass, classOf } from '../../hanzi/char-class';
import { endingOf } from '../../hanzi/sentence-end';
import type { Span } from '../../paper/edition';

/** A passage printed twice. `removed` false where nothing tells which of the two is too many. */
export interface RepeatedPassage {
  readonly span: Span;
  readonly removed: boolean;
}

/** So many characters in a row must agree before two places are compared at all. */
const seed = 14;
/** A copy that breaks a sentence, where the other stands in its own place. */
const shortestBreak = 18;
/** A copy where both places stand in mid-sentence: long, since set phrases end many a sentence. */
const shortestTwin = 40;
/** The same for a copy glued where a column ends, in reach of the other: whole clauses do not repeat so by chance. */
const shortestGlued = 24;
/** How far apart two such places stand: within one article. */
const nearby = 1500;
/** Above this length only every eighth place is remembered, to spare memory. */
const sampleAbove = 2_000_000;
/** Characters of a slip that a copy may have, and how many must agree again behind it. */
const resync = 4;

interface Match {
  /** Indices into the units: the earlier place, the later place, the length. */
  readonly first: number;
  readonly second: number;
  readonly length: number;
}

/**
 * Finds passages that stand on the page twice although one of the two breaks a sentence that goes on
 * behind it: a fault of the extractor. Every character is hashed once and skipped once matched, so the
 * time grows with the length of the page.
 */
export function repeatedPassages(text: string): readonly RepeatedPassage[] {
  const units = readUnits(text);
  const found: RepeatedPassage[] = [];
  for (const match of findMatches(units)) {
    const passage = judge(text, units, match);
    if (passage) found.push(passage);
  }
  return found
    .sort((a, b) => a.span[0] - b.span[0])
    .filter((passage, at, all) => at === 0 || passage.span[0] >= (all[at - 1]?.span[1] ?? 0));
}

interface Units {
  readonly count: number;
  readonly code: Uint16Array;
  readonly offset: Int32Array;
}

/** Marks that recognition takes for one another count as one. */
const marks: readonly (readonly [seen: string, as: string])[] = [
  ['｡', '。'],
  ['”', '"'],
  ['“', '"'],
  ['’', '"'],
  ['‘', '"'],
  ["'", '"'],
  [',', '，'],
  ['､', '、'],
  ['．', '.'],
];
const slips: ReadonlyMap<number, number> = new Map(
  marks.map(([seen, as]) => [seen.charCodeAt(0), as.charCodeAt(0)]),
);

function readUnits(text: string): Units {
  const code = new Uint16Array(text.length);
  const offset = new Int32Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (classOf(unit) & charClass.space) continue;
    code[count] = slips.get(unit) ?? unit;
    offset[count] = at;
    count++;
  }
  return { count, code, offset };
}

const factor = 0x01000193;

function findMatches(units: Units): Match[] {
  const matches: Match[] = [];
  const { count, code } = units;
  if (count < seed * 2) return matches;
  const bits = Math.min(24, Math.max(10, Math.ceil(Math.log2(count * 2))));
  const table = new Int32Array(1 << bits).fill(-1);
  const shift = 32 - bits;
  const sample = count > sampleAbove ? 7 : 0;
  let leaving = 1;
  for (let step = 0; step < seed; step++) leaving = Math.imul(leaving, factor);
  let hash = hashAt(code, 0);
  for (let at = 0; at + seed <= count; ) {
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
    const slot = mixed >>> shift;
    const known = table[slot] ?? -1;
    if (known < 0) {
      if ((mixed & sample) === 0) table[slot] = at;
    } else if (known + seed <= at && agree(code, known, at)) {
      const match = extend(units, known, at, matches.at(-1));
      matches.push(match);
      at = match.second + match.length;
      if (at + seed <= count) hash = hashAt(code, at);
      continue;
    }
    hash = (Math.imul(hash, factor) + (code[at + seed] ?? 0) - Math.imul(leaving, code[at] ?? 0)) | 0;
    at++;
  }
  return matches;
}

function hashAt(code: Uint16Array, from: number): number {
  let hash = 0;
  for (let step = 0; step < seed; step++) hash = (Math.imul(hash, factor) + (code[from + step] ?? 0)) | 0;
  return hash;
}

function agree(code: Uint16Array, first: number, second: number, length = seed): boolean {
  for (let step = 0; step < length; step++) if (code[first + step] !== code[second + step]) return false;
  return true;
}

/** Grows a match to both sides; one differing character is forgiven where the text agrees again behind it. */
function extend(units: Units, first: number, second: number, before: Match | undefined): Match {
  const { code, count } = units;
  const floor = before ? before.second + before.length : 0;
  const least = Math.max(floor, first);
  const agreesBehind = (back: number): boolean =>
    first - back - 1 - resync >= 0 &&
    second - back - 1 - resync > least &&
    agree(code, first - back - 1 - resync, second - back - 1 - resync, resync);
  let back = 0;
  for (let slips = 0; first - back > 0 && second - back > least; ) {
    if (code[first - back - 1] === code[second - back - 1]) back++;
    else if (slips < 1 && agreesBehind(back)) {
      back += 1 + resync;
      slips++;
    } else break;
  }
  let length = seed;
  let slips = 0;
  while (second + length < count && first + length < second - back) {
    if (code[first + length] === code[second + length]) length++;
    else if (
      slips * 16 < length &&
      second + length + resync < count &&
      agree(code, first + length + 1, second + length + 1, resync)
    ) {
      length += 1 + resync;
      slips++;
    } else break;
  }
  return { first: first - back, second: second - back, length: length + back };
}

function judge(text: string, units: Units, match: Match): RepeatedPassage | null {
  const trimmed = trim(text, units, match);
  if (trimmed.length < shortestBreak) return null;
  const end = trimmed.second + trimmed.length - 1;
  const words = text.slice(units.offset[trimmed.second] ?? 0, (units.offset[end] ?? 0) + 1);
  if (endingOf(words) !== 'stop') return null;
  const first = breakOf(text, units, trimmed.first);
  const second = breakOf(text, units, trimmed.second);
  if (first === 'none' && second === 'none') return null;
  const glued =
    first === second && trimmed.length < shortestTwin ? gluedCopy(text, units, trimmed, words) : 'second';
  if (glued === null) return null;
  const earlier =
    (first === 'sure' && second !== 'sure') ||
    (first === 'likely' && second === 'none') ||
    (first === second && glued === 'first');
  const start = earlier ? trimmed.first : trimmed.second;
  const from = units.offset[start] ?? 0;
  const to = (units.offset[start + trimmed.length - 1] ?? 0) + 1;
  return { span: [from, to], removed: true };
}

/**
 * Which of two copies in mid-sentence an extractor glued in where a column ends: the text goes on below
 * it without an indent. Null where that is not so of exactly one.
 */
function gluedCopy(text: string, units: Units, match: Match, words: string): 'first' | 'second' | null {
  if (match.length < shortestGlued || match.second - match.first > nearby) return null;
  if (!/[，,；;]/.test(words)) return null;
  const first = endsColumn(text, units, match.first + match.length);
  const second = endsColumn(text, units, match.second + match.length);
  if (first === second) return null;
  return first ? 'first' : 'second';
}

/** Whether a line ends before a place and the next begins at the margin. */
function endsColumn(text: string, units: Units, at: number): boolean {
  if (at >= units.count) return false;
  const between = text.slice((units.offset[at - 1] ?? 0) + 1, units.offset[at] ?? 0);
  return /[\n\r]$/.test(between);
}

/** A match grows by chance over a sentence end; what hangs over by a few characters is cut off. */
function trim(text: string, units: Units, match: Match): Match {
  let { first, second, length } = match;
  for (let step = Math.min(resync, length) - 1; step >= 0; step--) {
    if (length < shortestBreak + step || !endsSentenceAt(units, second + step)) continue;
    const skip = step + 1 + closersFrom(units, second + step + 1);
    first += skip;
    second += skip;
    length -= skip;
    break;
  }
  // No copy begins with a comma: it belongs to the words before, which happen to end alike.
  while (length > 1 && (classOf(units.code[second] ?? 0) & charClass.comma) !== 0) {
    first++;
    second++;
    length--;
  }
  let keep = length;
  while (keep > 0 && length - keep <= resync * 2 && !isEnd(units, second + keep - 1)) keep--;
  const last = text.slice(units.offset[second] ?? 0, (units.offset[second + keep - 1] ?? 0) + 1);
  return endingOf(last) === 'stop' ? { first, second, length: keep } : { first, second, length };
}

const endsSentenceAt = (units: Units, at: number): boolean =>
  (classOf(units.code[at] ?? 0) & charClass.stop) !== 0;
const isEnd = (units: Units, at: number): boolean =>
  (classOf(units.code[at] ?? 0) & (charClass.stop | charClass.closer)) !== 0;

function closersFrom(units: Units, at: number): number {
  let count = 0;
  while ((classOf(units.code[at + count] ?? 0) & charClass.closer) !== 0) count++;
  return count;
}

/** A dateline, a byline or a jump stands right before the first words of a story: they break nothing. */
const headEnds =
  /[】〕]$|[报報刊台网網][^，。]{0,4}[讯訊]$|(?:社[^，。]{0,10}|\d日)[电電]$|[报報版][^（(]{0,30}[）)：:]$|(?:记者|記者|通讯员|通訊員|实习生)[^，。！？]{0,30}$/;

type Break = 'none' | 'likely' | 'sure';
const longestTitle = 40;

/**
 * Whether the text before a place is still in mid-sentence. `likely` where the passage has a line of
 * its own below a short line, which may be a title or byline and no sentence at all.
 */
function breakOf(text: string, units: Units, at: number): Break {
  if (at === 0) return 'none';
  const start = units.offset[at] ?? 0;
  const end = (units.offset[at - 1] ?? 0) + 1;
  const before = text.slice(Math.max(0, end - longestTitle), end);
  if (headEnds.test(before)) return 'none';
  const ending = endingOf(before);
  if (ending === 'stop' || ending === 'colon') return 'none';
  if (!/[\n\r]/.test(text.slice(end, start))) return 'sure';
  return /[\n\r]/.test(before) || end < longestTitle ? 'likely' : 'sure';
}
