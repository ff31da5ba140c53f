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

function readStretch(
  evidence: Evidence,
  grammar: Grammar,
  resumes: Float32Array,
  from: number,
  to: number,
  state: number,
): Stretch {
  const size = to - from;
  const forward = new Float64Array(size * labelCount).fill(never);
  const pointers = new Uint8Array(size * labelCount);
  const gapOf = (line: number, kind: number): number =>
    (evidence.forGap[line * gapKindCount + kind] ?? 0) + (kind === resume ? (resumes[line] ?? 0) : 0);
  const own = (line: number, label: number): number =>
    (evidence.forLabel[line * labelCount + label] ?? 0) + (grammar.rarity[label] ?? 0);

  for (let label = 0; label < labelCount; label++) {
    const begin = state < 0 ? (grammar.start[label] ?? never) : stepFrom(grammar, state, label, from, gapOf);
    forward[label] = begin + own(from, label);
  }
  for (let at = 1; at < size; at++) {
    const line = from + at;
    for (let label = 0; label < labelCount; label++) {
      let best = never;
      let pointer = 0;
      for (const step of grammar.into[label] ?? []) {
        const score = (forward[(at - 1) * labelCount + step.from] ?? never) + step.weight + gapOf(line, step.gap);
        if (score > best) {
          best = score;
          pointer = step.from;
        }
      }
      forward[at * labelCount + label] = best + own(line, label);
      pointers[at * labelCount + label] = pointer;
    }
  }
  const last = evidence.lines.length === to;
  const found = trace(forward, pointers, size, last ? grammar.end : []);
  return { labels: found, confidence: margins(evidence, grammar, forward, found, from, last, gapOf) };
}

function stepFrom(
  grammar: Grammar,
  state: number,
  label: number,
  line: number,
  gapOf: (line: number, kind: number) => number,
): number {
  const step = grammar.into[label]?.find((candidate) => candidate.from === state);
  return step ? step.weight + gapOf(line, step.gap) : never;
}

function trace(forward: Float64Array, pointers: Uint8Array, size: number, end: readonly number[]): number[] {
  let label = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < labelCount; index++) {
    const score = (forward[(size - 1) * labelCount + index] ?? never) + (end[index] ?? 0);
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
  evidence: Evidence,
  grammar: Grammar,
  forward: Float64Array,
  found: readonly number[],
  from: number,
  last: boolean,
  gapOf: (line: number, kind: number) => number,
): number[] {
  const size = found.length;
  let behind: Float64Array = new Float64Array(labelCount);
  if (last) for (let label = 0; label < labelCount; label++) behind[label] = grammar.end[label] ?? 0;
  const confidence = new Array<number>(size).fill(1);
  for (let at = size - 1; at >= 0; at--) {
    const chosen = found[at] ?? 0;
    const best = (forward[at * labelCount + chosen] ?? never) + (behind[chosen] ?? 0);
    let second = never;
    for (let label = 0; label < labelCount; label++) {
      if (label === chosen) continue;
      const through = (forward[at * labelCount + label] ?? never) + (behind[label] ?? 0);
      if (through > second) second = through;
    }
    confidence[at] = 1 / (1 + Math.exp(-Math.min(30, best - second)));
    if (at > 0) behind = stepBack(evidence, grammar, behind, from + at, gapOf);
  }
  return confidence;
}

function stepBack(
  evidence: Evidence,
  grammar: Grammar,
  behind: Float64Array,
  line: number,
  gapOf: (line: number, kind: number) => number,
): Float64Array {
  const before = new Float64Array(labelCount).fill(never);
  for (let label = 0; label < labelCount; label++) {
    for (const step of grammar.outOf[label] ?? []) {
      const own = (evidence.forLabel[line * labelCount + step.from] ?? 0) + (grammar.rarity[step.from] ?? 0);
      const score = step.weight + gapOf(line, step.gap) + own + (behind[step.from] ?? never);
      if (score > (before[label] ?? never)) before[label] = score;
    }
  }
  return before;
}
