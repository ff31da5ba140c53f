import { gapKindCount, gapKindIndex } from './clue';
import type { Evidence } from './evidence';
import type { Grammar } from './grammar';
import { type Label, labelCount, labels } from './labels';

/** One label a line, and how sure each is: 0 … 1 from the distance to the best reading without it. */
export interface Reading {
  readonly labels: readonly Label[];
  readonly confidence: readonly number[];
}

/** So many lines are read together; a longer text is read in stretches that overlap. */
const stretch = 4096;
const overlap = 256;
const never = -1e9;
/** A label so far behind the best of its line is not tried: no neighbour could make up for it. */
const hopeless = 12;
const resume = gapKindIndex('resume');

/**
 * The reading of the page whose labels, pairs and gaps have the greatest sum of evidence (Viterbi), so
 * that no single clue decides: a weak title line is a title when a byline follows it, and a slogan when
 * another title does. Time grows with the number of lines.
 */
export function bestReading(evidence: Evidence, grammar: Grammar): Reading {
  const count = evidence.lines.length;
  const found: number[] = [];
  const confidence: number[] = [];
  const resumes = resumeGaps(evidence);
  let from = 0;
  let state = -1;
  while (from < count) {
    const to = Math.min(count, from + stretch);
    const part = readStretch(evidence, grammar, resumes, from, to, state);
    const keep = to === count ? to : to - overlap;
    for (let at = from; at < keep; at++) {
      found.push(part.labels[at - from] ?? 0);
      confidence.push(part.confidence[at - from] ?? 0);
    }
    from = keep;
    state = found.at(-1) ?? -1;
  }
  return { labels: found.map((index) => labels[index] ?? 'paragraph'), confidence };
}

/**
 * For each line, what the last line of running text before it says about going on: across a piece of
 * furniture the gap to the furniture says nothing.
 */
function resumeGaps(evidence: Evidence): Float32Array {
  const gaps = new Float32Array(evidence.lines.length);
  let unfinished = -6;
  evidence.lines.forEach((line, at) => {
    gaps[at] = unfinished;
    if (line.byline || line.units < 12) return;
    if (line.bodyEnding === 'stop' || line.innerStops > 0 || line.units > 30) {
      unfinished = line.bodyEnding === 'stop' || line.bodyEnding === 'jump' ? -5 : 2.5;
    }
  });
  return gaps;
}

interface Stretch {
  readonly labels: readonly number[];
  readonly confidence: readonly number[];
}

/** The sums of one stretch of lines, as the two passes share them. */
interface Sums {
  readonly from: number;
  readonly size: number;
  /** What speaks for each label of each line, rarity included: line × label. */
  readonly own: Float64Array;
  /** What speaks for each kind of gap before each line: line × kind. */
  readonly gaps: Float64Array;
}

function readStretch(
  evidence: Evidence,
  grammar: Grammar,
  resumes: Float32Array,
  from: number,
  to: number,
  state: number,
): Stretch {
  const sums = sumsOf(evidence, grammar, resumes, from, to);
  const forward = new Float64Array(sums.size * labelCount).fill(never);
  const pointers = new Uint8Array(sums.size * labelCount);
  for (let label = 0; label < labelCount; label++) {
    const begin = state < 0 ? grammar.start[label] : stepFrom(grammar, sums, state, label);
    forward[label] = (begin ?? never) + (sums.own[label] ?? 0);
  }
  for (let at = 1; at < sums.size; at++) stepForward(grammar, sums, at, forward, pointers);
  const last = evidence.lines.length === to;
  const found = trace(forward, pointers, sums.size, last ? grammar.end : null);
  return { labels: found, confidence: margins(grammar, sums, forward, found, last) };
}

function sumsOf(evidence: Evidence, grammar: Grammar, resumes: Float32Array, from: number, to: number): Sums {
  const size = to - from;
  const own = Float64Array.from(evidence.forLabel.subarray(from * labelCount, to * labelCount));
  const gaps = Float64Array.from(evidence.forGap.subarray(from * gapKindCount, to * gapKindCount));
  for (let at = 0; at < size; at++) {
    const line = at * labelCount;
    let best = never;
    for (let label = 0; label < labelCount; label++) {
      const sum = (own[line + label] ?? 0) + (grammar.rarity[label] ?? 0);
      own[line + label] = sum;
      if (sum > best) best = sum;
    }
    for (let label = 0; label < labelCount; label++) {
      if ((own[line + label] ?? 0) < best - hopeless) own[line + label] = never;
    }
    const index = at * gapKindCount + resume;
    gaps[index] = (gaps[index] ?? 0) + (resumes[from + at] ?? 0);
  }
  return { from, size, own, gaps };
}

function stepFrom(grammar: Grammar, sums: Sums, state: number, label: number): number {
  const { starts, before, gap, weight } = grammar.pairs;
  for (let pair = starts[label] ?? 0; pair < (starts[label + 1] ?? 0); pair++) {
    if (before[pair] === state) return (weight[pair] ?? never) + (sums.gaps[gap[pair] ?? 0] ?? 0);
  }
  return never;
}

function stepForward(
  grammar: Grammar,
  sums: Sums,
  at: number,
  forward: Float64Array,
  pointers: Uint8Array,
): void {
  const { starts, before, gap, weight } = grammar.pairs;
  const earlier = (at - 1) * labelCount;
  const here = at * labelCount;
  const gaps = at * gapKindCount;
  for (let label = 0; label < labelCount; label++) {
    if ((sums.own[here + label] ?? never) === never) {
      forward[here + label] = never;
      continue;
    }
    let best = never;
    let pointer = 0;
    const end = starts[label + 1] ?? 0;
    for (let pair = starts[label] ?? 0; pair < end; pair++) {
      const from = before[pair] ?? 0;
      const score =
        (forward[earlier + from] ?? never) + (weight[pair] ?? 0) + (sums.gaps[gaps + (gap[pair] ?? 0)] ?? 0);
      if (score > best) {
        best = score;
        pointer = from;
      }
    }
    forward[here + label] = best + (sums.own[here + label] ?? 0);
    pointers[here + label] = pointer;
  }
}

function trace(
  forward: Float64Array,
  pointers: Uint8Array,
  size: number,
  end: Float64Array | null,
): number[] {
  let label = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < labelCount; index++) {
    const score = (forward[(size - 1) * labelCount + index] ?? never) + (end?.[index] ?? 0);
    if (score > best) {
      best = score;
      label = index;
    }
  }
  const found = new Array<number>(size);
  for (let at = size - 1; at >= 0; at--) {
    found[at] = label;
    label = pointers[at * labelCount + label] ?? 0;
  }
  return found;
}

/**
 * How far the best reading lies before the best one that gives the line another label, as a
 * probability: a backward pass over the same sums (max-marginals).
 */
function margins(
  grammar: Grammar,
  sums: Sums,
  forward: Float64Array,
  found: readonly number[],
  last: boolean,
): number[] {
  const confidence = new Array<number>(sums.size).fill(1);
  let behind: Float64Array = last ? grammar.end.slice() : new Float64Array(labelCount);
  let before: Float64Array = new Float64Array(labelCount);
  for (let at = sums.size - 1; at >= 0; at--) {
    const here = at * labelCount;
    const chosen = found[at] ?? 0;
    let second = never;
    for (let label = 0; label < labelCount; label++) {
      const through = (forward[here + label] ?? never) + (behind[label] ?? 0);
      if (label !== chosen && through > second) second = through;
    }
    const best = (forward[here + chosen] ?? never) + (behind[chosen] ?? 0);
    confidence[at] = 1 / (1 + Math.exp(-Math.min(30, best - second)));
    if (at === 0) break;
    stepBack(grammar, sums, at, behind, before);
    [behind, before] = [before, behind];
  }
  return confidence;
}

function stepBack(
  grammar: Grammar,
  sums: Sums,
  at: number,
  behind: Float64Array,
  before: Float64Array,
): void {
  const pairs = grammar.pairs;
  const here = at * labelCount;
  const gaps = at * gapKindCount;
  before.fill(never);
  for (let label = 0; label < labelCount; label++) {
    if ((sums.own[here + label] ?? never) === never) continue;
    const rest = (sums.own[here + label] ?? 0) + (behind[label] ?? never);
    const end = pairs.starts[label + 1] ?? 0;
    for (let pair = pairs.starts[label] ?? 0; pair < end; pair++) {
      const score = rest + (pairs.weight[pair] ?? 0) + (sums.gaps[gaps + (pairs.gap[pair] ?? 0)] ?? 0);
      const from = pairs.before[pair] ?? 0;
      if (score > (before[from] ?? never)) before[from] = score;
    }
  }
}
