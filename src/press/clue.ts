import { type Label, labelCount, labelIndex, labels } from './labels';

/**
 * A clue is one observation about a line, with what it says for or against each label. Weights are
 * in the manner of log odds: ±1 leans, ±3 is strong, beyond ±6 is close to proof.
 */
export interface LineClue {
  readonly key: string;
  /** By label index; 0 for what the clue says nothing about. */
  readonly weights: Float64Array;
  /** The labels it speaks of, by index: most clues speak of a few only. */
  readonly speaksOf: Uint8Array;
}

export function lineClue(key: string, says: Partial<Record<Label, number>>): LineClue {
  const weights = new Float64Array(labelCount);
  for (const label of labels) weights[labelIndex(label)] = says[label] ?? 0;
  const speaksOf = Uint8Array.from(labels.flatMap((label) => (says[label] ? [labelIndex(label)] : [])));
  return { key, weights, speaksOf };
}

/** How two neighbouring lines can stand to each other. */
export const gapKinds = ['join', 'part', 'leave', 'within', 'apart', 'depart', 'resume'] as const;
/**
 * `join`: one paragraph. `part`: two paragraphs of one article. `leave`: the article ends between them.
 * `within`: one title or one piece of furniture. `apart`: anything else. `depart`:
 * furniture ends and an article begins. `resume`: text that goes on
 * with the article before the furniture between.
 */
export type GapKind = (typeof gapKinds)[number];
export const gapKindCount = gapKinds.length;
export const gapKindIndex = (kind: GapKind): number => gapKinds.indexOf(kind);

/** A clue about the gap between a line and the one before it. */
export interface GapClue {
  readonly key: string;
  /** By index of the kind. */
  readonly weights: Float64Array;
}

export function gapClue(key: string, says: Partial<Record<GapKind, number>>): GapClue {
  const weights = new Float64Array(gapKindCount);
  for (const kind of gapKinds) weights[gapKindIndex(kind)] = says[kind] ?? 0;
  return { key, weights };
}
